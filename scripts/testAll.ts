import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

import { addCounts, closingLine, playwrightCounts, vitestCounts } from './testCounts.ts';
import type { Counts } from './testCounts.ts';

/** Cheapest first, so that a slip is told in seconds. */
const STEPS = [
  'format:check',
  'lint',
  'types',
  'unused',
  'data:check',
  'unit',
  'build',
  'build:single',
  'budgets',
  'e2e',
] as const;

const REPORTS = [
  { file: 'test-results/unit.json', read: vitestCounts },
  { file: 'test-results/e2e.json', read: playwrightCounts },
] as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** npm tells a script which npm started it; on Windows `npm` alone is no program. */
function runScript(name: string): boolean {
  const npm = process.env['npm_execpath'];
  const { status } =
    npm === undefined
      ? spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, 'run', '--silent', name], { stdio: 'inherit' });
  return status === 0;
}

function countsSoFar(): Counts {
  return REPORTS.filter(({ file }) => existsSync(file))
    .map(({ file, read }) => read(readFileSync(file, 'utf8')))
    .reduce(addCounts, { passed: 0, failed: 0, flaky: 0, skipped: 0 });
}

/** `npm test`: every check in order, ending at the first that fails. */
export function run(): number {
  // Counts of an earlier run must not be told as those of this one.
  for (const { file } of REPORTS) rmSync(file, { force: true });
  const seconds: string[] = [];
  let failed: string | undefined;
  for (const step of STEPS) {
    say(`\n── ${step}`);
    const start = performance.now();
    if (!runScript(step)) failed = step;
    seconds.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (failed !== undefined) break;
  }
  say(`\n${seconds.join(', ')}`);
  say(failed === undefined ? 'Every step passed.' : `The step "${failed}" failed.`);
  say(closingLine(countsSoFar()));
  return failed === undefined ? 0 : 1;
}
