import { readdirSync, readFileSync } from 'node:fs';

/** What reaches into the files run after it: mocks, globals, a document, a store, the environment. */
const LEAVES_TRACES = /\bvi\.|@vitest-environment|src\/stores\/|queryClient|process\.env/;

const unitTests = (): readonly string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/bench/'));

/**
 * Tests that only hold plain functions against facts share their processes, and with them the modules
 * read: a process for each took two thirds of the time of all. Every other file has one of its own.
 */
export function unitProjects() {
  const apart = new Set(
    unitTests().filter((path) => LEAVES_TRACES.test(readFileSync(path, 'utf8'))),
  );
  return [
    { name: 'shared', include: unitTests().filter((path) => !apart.has(path)), isolate: false },
    { name: 'apart', include: [...apart], isolate: true },
  ].map((test) => ({ extends: true as const, test }));
}
