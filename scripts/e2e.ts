import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { preview } from 'vite';

import { browserForTests } from './browserForTests.ts';

function runPlaywright(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const cli = 'node_modules/@playwright/test/cli.js';
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [cli, 'test', '--config=e2e/playwright.config.ts', ...args], {
      stdio: 'inherit',
      env,
    })
      .once('error', reject)
      .once('exit', (code) => resolve(code ?? 1));
  });
}

/** Without a browser the reader needs the one sentence that says what to do, not where it was thrown. */
function browserOrReason(): string | undefined {
  try {
    return browserForTests();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

/** `npm run e2e`: the built dashboard, served on a port of its own, in a real browser. */
export async function run(args: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    process.stderr.write('There is no built dashboard to test: run "npm run build" first.\n');
    return 2;
  }
  const browser = browserOrReason();
  if (browser === undefined) return 2;
  // Port 0: the system gives out one that is free, so that two runs do not meet.
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  try {
    process.stdout.write(`In ${browser}\n`);
    return await runPlaywright(args, {
      ...process.env,
      E2E_BASE_URL: server.resolvedUrls?.local[0],
      E2E_BROWSER: browser,
    });
  } finally {
    await server.close();
  }
}
