import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { VIEWS } from '../../src/wording/shell.ts';

/** The rules name folders, so a folder they do not know would stand outside the law. */
const LAYERS = [
  'app',
  'charts',
  'data',
  'domain',
  'exports',
  'stores',
  'ui',
  'views',
  'wording',
  'worker',
];
/** The folders of views that each rule names to keep them apart. */
const NAMED_VIEWS = [
  ...readFileSync('.oxlintrc.json', 'utf8').matchAll(/\((durations\|[a-z|]+)\)\(\/\|\$\)/g),
].map(([, names = '']) => names.split('|').toSorted());

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const sources = (path: string): { path: string; text: string }[] =>
  (existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));

const filesWith = (path: string, pattern: RegExp): string[] =>
  sources(path)
    .filter(({ text }) => pattern.test(text))
    .map((file) => file.path);

/** `import(` followed by anything but a plain string: the linter cannot see what it names. */
const COMPUTED_IMPORT = /\bimport\(\s*(?!['"])/;

/** A package named by a static import that leaves code behind, other than the two allowed. */
const STATIC_WRITER = /^(?:import|export) (?!type\b)[^;]*?from '(?!\.|react'|react-dom\/server')/m;

describe('src', () => {
  test('has no layer that the import law does not know', () => {
    expect(LAYERS).toEqual(expect.arrayContaining(folders('src')));
  });

  test('has no view that the import law does not know', () => {
    const views = folders('src/views').filter((name) => name !== 'shared');
    expect(NAMED_VIEWS).toEqual([views.toSorted(), views.toSorted()]);
  });

  test('lists every view that has a folder and an address, and no other', () => {
    const reached = folders('src/views').filter((name) => name !== 'shared' && name !== 'finding');
    expect(VIEWS.toSorted()).toEqual(reached.toSorted());
  });

  test('names every module it loads on demand in a plain string', () => {
    expect(filesWith('src', COMPUTED_IMPORT)).toEqual([]);
  });

  test('loads writer libraries on demand only', () => {
    expect(filesWith('src/exports', STATIC_WRITER)).toEqual([]);
  });
});

describe('the patterns above', () => {
  test.each(['import(`./${name}.ts`)', 'import(path)', 'await import( x )'])('see %s', (text) => {
    expect(text).toMatch(COMPUTED_IMPORT);
  });

  test.each(["import('./a.ts')", "import { a } from './a.ts';", 'import.meta.url'])(
    'let %s pass',
    (text) => {
      expect(text).not.toMatch(COMPUTED_IMPORT);
    },
  );

  test('tell a writer loaded at once from one loaded on demand', () => {
    expect("import pptx from 'pptxgenjs';").toMatch(STATIC_WRITER);
    expect("import {\n  a,\n} from 'pptxgenjs';").toMatch(STATIC_WRITER);
    expect("import type pptx from 'pptxgenjs';").not.toMatch(STATIC_WRITER);
    expect("const write = () => import('pptxgenjs');").not.toMatch(STATIC_WRITER);
    expect("import { a } from './rows.ts';").not.toMatch(STATIC_WRITER);
  });
});
