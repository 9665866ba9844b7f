import { describe, expect, test } from 'vitest';

import { addedBy, firstView, staticClosure } from '../../scripts/bundleGraph.ts';
import type { BuiltChunk } from '../../scripts/bundleGraph.ts';

const chunk = (fileName: string, rest: Partial<BuiltChunk> = {}): BuiltChunk => ({
  fileName,
  isEntry: false,
  facadeModuleId: null,
  moduleIds: [],
  imports: [],
  dynamicImports: [],
  ...rest,
});

const view = (fileName: string, module: string, rest: Partial<BuiltChunk> = {}): BuiltChunk =>
  chunk(fileName, { facadeModuleId: module, moduleIds: [module], ...rest });

const entry = chunk('entry.js', {
  isEntry: true,
  imports: ['react.js'],
  dynamicImports: ['durations.js', 'compare.js'],
});
const react = chunk('react.js');
const durations = view('durations.js', '/x/src/views/durations/DurationsView.tsx', {
  imports: ['scale.js', 'entry.js'],
  dynamicImports: ['panel.js', 'schemas.js'],
});
const schemas = view('schemas.js', String.raw`C:\x\src\data\schemas.ts`.replaceAll('\\', '/'));
const scale = chunk('scale.js');
const panel = view('panel.js', '/x/src/views/durations/JoinedPanel.tsx', {
  imports: ['recharts.js', 'scale.js'],
});
const recharts = chunk('recharts.js', {
  moduleIds: ['/x/node_modules/recharts/es6/index.js'],
  imports: ['react.js', 'redux.js'],
});
const redux = chunk('redux.js');
const compare = view('compare.js', '/x/src/views/compare/CompareView.tsx');

const all = [entry, react, durations, schemas, scale, panel, recharts, redux, compare];
const names = (chunks: readonly BuiltChunk[]): string[] =>
  chunks.map(({ fileName }) => fileName).toSorted();

describe('the chunks before the rows are painted', () => {
  test('are the entry, the route it asks for, its data, and what these import', () => {
    expect(names(firstView(all))).toEqual([
      'durations.js',
      'entry.js',
      'react.js',
      'scale.js',
      'schemas.js',
    ]);
  });

  test('take recharts in when the route imports it statically', () => {
    const early = { ...durations, imports: ['recharts.js'] };
    expect(names(firstView(all.with(2, early)))).toContain('recharts.js');
  });

  test('cannot be told of a build without the view', () => {
    expect(() => firstView([{ ...entry, dynamicImports: [] }, react])).toThrow('not in the build');
  });
});

test('a library adds its own chunks and what only they need', () => {
  expect(names(addedBy(all, '/node_modules/recharts/'))).toEqual(['recharts.js', 'redux.js']);
});

test('chunks that import one another end the walk', () => {
  const a = chunk('a.js', { imports: ['b.js'] });
  const b = chunk('b.js', { imports: ['a.js'] });
  expect(names(staticClosure([a, b], [a]))).toEqual(['a.js', 'b.js']);
});
