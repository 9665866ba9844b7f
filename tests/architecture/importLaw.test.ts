import { beforeAll, describe, expect, test } from 'vitest';

import { lintTree } from './lintTree.ts';

const LAW = 'eslint(no-restricted-imports)';

/** Where each layer's file lies, what it may name and what it may not. */
const LAYERS = [
  {
    folder: 'src/domain',
    allowed: ['./stub.ts'],
    forbidden: ['../wording/stub.ts', '../data/stub.ts', '../app/stub.ts', 'react', 'node:fs'],
  },
  {
    folder: 'src/wording',
    allowed: ['./stub.ts', '../domain/stub.ts'],
    forbidden: ['../data/stub.ts', '../ui/stub.ts', '../views/shared/stub.ts', 'react'],
  },
  {
    folder: 'src/data',
    allowed: [
      '../domain/stub.ts',
      '@tanstack/react-query',
      'valibot',
      'idb-keyval',
      '@noble/hashes/sha2.js',
    ],
    forbidden: ['../wording/stub.ts', '../stores/stub.ts', '../views/paths.ts', 'zustand', 'react'],
  },
  {
    folder: 'src/stores',
    allowed: ['../domain/stub.ts', 'zustand', 'zustand/middleware'],
    forbidden: ['../data/stub.ts', '../wording/stub.ts', '@tanstack/react-query', 'react'],
  },
  {
    folder: 'src/ui',
    allowed: ['./stub.ts', '../wording/stub.ts', 'react'],
    forbidden: ['../domain/stub.ts', '../stores/stub.ts', '../charts/stub.ts', 'react-router-dom'],
  },
  {
    folder: 'src/charts',
    allowed: ['../domain/stub.ts', '../wording/stub.ts', '../ui/stub.ts', 'react', 'd3-scale'],
    forbidden: ['../data/stub.ts', '../stores/stub.ts', '../views/paths.ts', 'recharts'],
  },
  {
    folder: 'src/charts/stage-bars',
    allowed: ['../stub.ts', '../../domain/stub.ts', 'd3-scale'],
    forbidden: ['../../stores/stub.ts', 'recharts'],
  },
  {
    folder: 'src/charts/joined-curve',
    allowed: ['../stub.ts', '../../domain/stub.ts', 'recharts'],
    forbidden: ['../../stores/stub.ts', '../../views/paths.ts', 'zustand'],
  },
  {
    folder: 'src/exports',
    allowed: ['../domain/stub.ts', '../wording/stub.ts', 'react-dom/server'],
    forbidden: ['../charts/stub.ts', '../stores/stub.ts', '../views/paths.ts', 'recharts'],
  },
  {
    folder: 'src/views',
    allowed: ['../domain/stub.ts', '../stores/stub.ts', 'react-router-dom'],
    forbidden: ['./durations/stub.ts', '../app/stub.ts', 'recharts'],
  },
  {
    folder: 'src/views/shared',
    allowed: ['../paths.ts', '../../charts/stub.ts', 'react'],
    forbidden: ['../durations/stub.ts', '../../app/stub.ts', 'zustand'],
  },
  {
    folder: 'src/views/compare',
    allowed: [
      '../paths.ts',
      '../shared/stub.ts',
      '../../data/stub.ts',
      '../../stores/stub.ts',
      '../../exports/stub.ts',
      '../../charts/joined-curve/stub.ts',
      'react-router-dom',
    ],
    forbidden: ['../durations/stub.ts', '../../views/sources/stub.ts', '../../app/stub.ts'],
  },
  {
    folder: 'src/app',
    allowed: ['../views/durations/stub.ts', '../stores/stub.ts', 'react-dom/client'],
    forbidden: ['../../scripts/start.ts', '../../tests/stub.ts', 'recharts'],
  },
] as const;

const FORMS = {
  static: (path: string) => `import { stub } from '${path}';\nexport const kept = stub;\n`,
  typeOnly: (path: string) => `import type { Stub } from '${path}';\nexport type Kept = Stub;\n`,
  reExport: (path: string) => `export { stub } from '${path}';\n`,
  dynamic: (path: string) => `export const load = () => import('${path}');\n`,
} as const;

const STUB = "export interface Stub { readonly name: string }\nexport const stub = { name: '' };\n";

const plants = LAYERS.flatMap(({ folder, forbidden }) =>
  forbidden.flatMap((path, index) =>
    Object.entries(FORMS).map(([form, write]) => ({
      layer: folder,
      form,
      path,
      file: `${folder}/${form}${index}.ts`,
      text: write(path),
    })),
  ),
);

/** A package may have no export of the stub's name, so the clean files ask for whole modules. */
const clean = LAYERS.map(({ folder, allowed }) => ({
  file: `${folder}/clean.ts`,
  text: allowed
    .map((path, index) => `export const load${index} = () => import('${path}');\n`)
    .join(''),
}));

const STUBBED = [
  'domain',
  'wording',
  'data',
  'stores',
  'ui',
  'charts',
  'charts/joined-curve',
  'exports',
  'views/shared',
  'views/durations',
  'views/sources',
  'app',
];

const stubs = STUBBED.map((folder) => ({ file: `src/${folder}/stub.ts`, text: STUB }));

describe('the import law', () => {
  let report: Awaited<ReturnType<typeof lintTree>>;
  const files = [...plants, ...clean, ...stubs, { file: 'src/views/paths.ts', text: STUB }];

  beforeAll(async () => {
    report = await lintTree(new Map(files.map(({ file, text }) => [file, text])));
  }, 60_000);

  test('was applied to every planted file', () => {
    expect(report.filesRead).toBe(files.length);
  });

  test.each(plants)('refuses $path in $layer ($form)', ({ file }) => {
    expect(report.rulesByFile.get(file)).toContain(LAW);
  });

  test.each(clean)('has no complaint about $file', ({ file }) => {
    expect(report.rulesByFile.get(file)).toBeUndefined();
  });
});
