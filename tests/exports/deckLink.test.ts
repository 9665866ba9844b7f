import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDeckFile } from '../../src/domain/deckFile.ts';
import { packText, unpackText } from '../../src/exports/deckLink.ts';
import { anyShelf } from '../support/decks.ts';

describe('a briefing in a link', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyShelf, async (shelf) => {
        const text = writeDeckFile(shelf);
        const packed = await packText(text);
        // Nothing an address would write otherwise, or a mail program would end a link at.
        expect(packed).toMatch(/^[\w-]+$/);
        expect(await unpackText(packed)).toEqual({ state: 'read', text });
      }),
    );
  });

  it('that was cut in the middle says how much of it arrived', async () => {
    const packed = await packText('Belarus and Kazakhstan in eight slides');
    const whole = packed.split('-').slice(3).join('-').length;
    const cut = packed.slice(0, -10);
    expect(await unpackText(cut)).toEqual({ state: 'cut', present: whole - 10, whole });
  });

  it('that was cut or changed anywhere is never read as another one', async () => {
    const text = 'Belarus and Kazakhstan in eight slides';
    const packed = await packText(text);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: packed.length - 1 }), fc.boolean(), async (at, isCut) => {
        const letter = packed[at] === 'x' ? 'y' : 'x';
        const hurt = isCut
          ? packed.slice(0, at)
          : packed.slice(0, at) + letter + packed.slice(at + 1);
        const found = await unpackText(hurt);
        // A letter may hold bits that mean nothing.
        if (found.state === 'read') expect([found.text, isCut]).toEqual([text, false]);
        else expect(['cut', 'damaged']).toContain(found.state);
      }),
    );
  });

  it('is read without a fault, whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(['damaged', 'newer']).toContain((await unpackText(text)).state);
        expect((await unpackText(`1-4-0-${text}`)).state).not.toBe('read');
      }),
    );
  });

  it.each(['.', ',', ';', ')', ').', '”', '>', "'", '%20', '…', ' \n', '*'])(
    'is read with %j behind it, as a mail leaves it',
    async (mark) => {
      const text = 'Belarus and Kazakhstan in eight slides';
      const packed = await packText(text);
      // What stands behind # is decoded before it is read.
      const pasted = new URLSearchParams(`deck=${packed}${mark}`).get('deck') ?? '';
      expect(await unpackText(pasted)).toEqual({ state: 'read', text });
    },
  );

  it('of a form to come is told from a damaged one', async () => {
    const packed = await packText('Belarus and Kazakhstan');
    for (const form of ['2', '7', '12']) {
      expect(await unpackText(packed.replace(/^1/, form))).toEqual({ state: 'newer' });
      expect(await unpackText(`${form}-another.`)).toEqual({ state: 'newer' });
    }
    for (const none of ['', '-', '0-1', '2', 'x-1', '1-', '1x-']) {
      expect(await unpackText(none)).toEqual({ state: 'damaged' });
    }
  });

  it('that would unfold to fill the memory is refused', async () => {
    const bomb = await packText('0'.repeat(30_000_000));
    expect(await unpackText(bomb)).toEqual({ state: 'damaged' });
  });
});
