import { describe, expect, test } from 'vitest';
import type { KeyOwner } from '../../src/domain/talkKeys.ts';
import { talkCommand } from '../../src/domain/talkKeys.ts';

const press = (key: string, held: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const command = (key: string, owner: KeyOwner = 'slide', characters = true) =>
  talkCommand(press(key), { owner, characters });

describe('the keys of a talk', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%j leads on', (key) => {
    expect(command(key)).toBe('next');
  });

  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%j leads back', (key) => {
    expect(command(key)).toBe('previous');
  });

  test.each([
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['n', 'notes'],
    ['f', 'full-screen'],
    ['r', 'return'],
    ['?', 'help'],
    ['Escape', 'escape'],
  ])('%j asks for %s', (key, asked) => {
    expect(command(key)).toBe(asked);
  });

  test('a digit is typed, not acted on', () => {
    expect(command('4')).toEqual({ digit: '4' });
  });

  test('those of the browser stay the browser’s', () => {
    const held = press('r', { ctrlKey: true });
    expect(talkCommand(held, { owner: 'slide', characters: true })).toBeUndefined();
  });

  test.each(['b', '.', 'n', 'f', 'r', 't', '?', '7'])(
    '%j does nothing once single characters are turned off',
    (key) => {
      expect(command(key, 'slide', false)).toBeUndefined();
    },
  );

  test('arrows, Page keys and Escape work without single characters', () => {
    expect(
      ['ArrowRight', 'PageUp', 'Home', 'Escape'].map((key) => command(key, 'slide', false)),
    ).toEqual(['next', 'previous', 'first', 'escape']);
  });
});

describe('what has the focus keeps its keys', () => {
  test.each<[KeyOwner, string]>([
    ['chart', 'ArrowRight'],
    ['chart', 'Enter'],
    ['chart', 'Escape'],
    ['control', ' '],
    ['control', 'Enter'],
    ['field', 'b'],
    ['field', 'ArrowLeft'],
    ['dialog', 'Escape'],
    ['scrolled', 'ArrowDown'],
  ])('%s: %j', (owner, key) => {
    expect(command(key, owner)).toBeUndefined();
  });

  test.each<KeyOwner>(['slide', 'chart', 'control', 'field', 'dialog', 'scrolled'])(
    'but a clicker moves on from any %s',
    (owner) => {
      expect([command('PageDown', owner), command('PageUp', owner)]).toEqual(['next', 'previous']);
    },
  );

  test('and R returns to the saved slide from within a chart', () => {
    expect(command('r', 'chart')).toBe('return');
  });

  test('a date in a table opens by Enter and Space, and its table scrolls by the arrows', () => {
    for (const key of ['Enter', ' ', 'ArrowUp', 'ArrowDown']) {
      expect(command(key, 'entry')).toBeUndefined();
    }
    expect(command('PageDown', 'entry')).toBe('next');
    expect(command('Escape', 'entry')).toBe('escape');
  });
});
