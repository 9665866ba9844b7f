// Node 20 cannot strip types, so Vite's own loader runs our TypeScript chores:
// node scripts/run.mjs <name> [args] calls `run(args)` of scripts/<name>.ts; a number is the exit code.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));

if (name === undefined) {
  process.stderr.write('Name a script: node scripts/run.mjs <name> [args]\n');
  process.exitCode = 2;
} else {
  const before = process.env.NODE_ENV;
  const { module } = await runnerImport(`${root}scripts/${name}.ts`, { root, configFile: false });
  // The loader marks the process as development, and a build started from here would ship React's
  // development files.
  if (before === undefined) delete process.env.NODE_ENV;
  const code = await module.run(args);
  process.exitCode = code ?? 0;
}
