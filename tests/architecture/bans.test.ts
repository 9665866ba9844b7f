import { beforeAll, describe, expect, test } from 'vitest';

import { lintTree } from './lintTree.ts';

/** One sample of everything the house refuses, and the rule that has to refuse it. */
const BANS = [
  ['Date.ts', 'export const day = new Date(2015, 10, 30);', 'eslint(no-restricted-globals)'],
  ['parse.ts', "export const day = Date.parse('2015-11-30');", 'eslint(no-restricted-globals)'],
  ['now.ts', 'export const now = Date.now();', 'eslint(no-restricted-globals)'],
  [
    'globalDate.ts',
    'export const day = new globalThis.Date(0);',
    'eslint(no-restricted-properties)',
  ],
  ['any.ts', 'export const loose = (x: any): unknown => x;', 'typescript(no-explicit-any)'],
  [
    'fromJson.ts',
    "export const rows: string[] = JSON.parse('[]');",
    'typescript(no-unsafe-assignment)',
  ],
  [
    'assertion.ts',
    'export const text = (x: unknown): string => x as string;',
    'typescript(consistent-type-assertions)',
  ],
  [
    'nonNull.ts',
    'export const size = (x: string | null): number => x!.length;',
    'typescript(no-non-null-assertion)',
  ],
  [
    'typeImport.ts',
    "export type Parameters = import('react').HTMLAttributes<Element>;",
    'typescript(consistent-type-imports)',
  ],
  ['default.ts', 'export default 1;', 'import(no-default-export)'],
  ['barrel.ts', "export * from './now.ts';", 'oxc(no-barrel-file)'],
  [
    'cycleA.ts',
    "import { b } from './cycleB.ts';\nexport const a = (): number => b();",
    'import(no-cycle)',
  ],
  [
    'cycleB.ts',
    "import { a } from './cycleA.ts';\nexport const b = (): number => a();",
    'import(no-cycle)',
  ],
  [
    'html.ts',
    "export const clear = (x: Element): void => {\n  x.innerHTML = '';\n};",
    'eslint(no-restricted-properties)',
  ],
  [
    'Danger.tsx',
    "export const Danger = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
    'react(no-danger)',
  ],
  ['evaluate.ts', "export const two: unknown = eval('2');", 'eslint(no-eval)'],
  ['newFunction.ts', "export const two = new Function('return 2');", 'eslint(no-new-func)'],
  [
    'Moving.tsx',
    "import { Line } from 'recharts';\nexport const Moving = () => <Line isAnimationActive={true} />;",
    'react(forbid-component-props)',
  ],
  [
    'Conditional.tsx',
    "import { useState } from 'react';\nexport function Conditional({ on }: { readonly on: boolean }) {\n  if (on) {\n    useState(0);\n  }\n  return null;\n}",
    'react(hooks)',
  ],
  ['Silent.tsx', 'export const Silent = () => <img src="a.png" />;', 'jsx-a11y(alt-text)'],
  [
    'floating.ts',
    'export const go = (): void => {\n  Promise.resolve(1);\n};',
    'typescript(no-floating-promises)',
  ],
  [
    'deprecated.ts',
    "import { QueryClient } from '@tanstack/react-query';\nexport const ask = (client: QueryClient) => client.fetchQuery({ queryKey: ['a'], queryFn: () => 1 });",
    'typescript(no-deprecated)',
  ],
] as const;

describe('what the linter refuses', () => {
  let report: Awaited<ReturnType<typeof lintTree>>;

  beforeAll(async () => {
    report = await lintTree(
      new Map(BANS.map(([file, text]) => [`src/planted/${file}`, `${text}\n`])),
    );
  }, 60_000);

  test.each(BANS)('%s', (file, _text, rule) => {
    expect(report.rulesByFile.get(`src/planted/${file}`)).toContain(rule);
  });
});

test('partialDate is the one module that may name Date', async () => {
  const text = 'export const epoch = Date.UTC(1970, 0, 1);\n';
  const { rulesByFile } = await lintTree(new Map([['src/domain/partialDate.ts', text]]));
  expect(rulesByFile.size).toBe(0);
});
