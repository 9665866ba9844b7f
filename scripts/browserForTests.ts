import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { BROWSER_VARIABLE, findBrowser } from './browser.ts';

const CONNECTION_TIMEOUT_MS = 10_000;
const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;
const APT_TIMEOUT_MS = 10 * 60_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const find = (): string | undefined =>
  findBrowser({
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    // Elsewhere than on Linux the question for its version may open a window.
    starts: (path) =>
      process.platform !== 'linux' ||
      spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
    playwrightsOwn: chromium.executablePath(),
  });

/** Output is kept back: a machine without internet is no failure while a second way is open. */
function downloadPlaywrights(): void {
  say("No browser found; asking for Playwright's download of Chromium …");
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    timeout: DOWNLOAD_TIMEOUT_MS,
    env: {
      ...process.env,
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_TIMEOUT_MS),
    },
  });
}

function installDebians(): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  say("Installing Debian's chromium-headless-shell …");
  for (const words of ['update', 'install --yes --no-install-recommends chromium-headless-shell']) {
    spawnSync('apt-get', ['-qq', ...words.split(' ')], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: APT_TIMEOUT_MS,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** The path of a browser that runs here; installs one where none is and the machine allows it. */
export function browserForTests(): string {
  for (const prepare of [() => undefined, downloadPlaywrights, installDebians]) {
    prepare();
    const browser = find();
    if (browser !== undefined) return browser;
  }
  throw new Error(
    `No browser could be found or installed: install Chrome, Chromium or Edge, or name one in ${BROWSER_VARIABLE}.`,
  );
}
