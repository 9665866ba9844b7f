import { fileURLToPath } from 'node:url';

import { defineConfig } from '@playwright/test';

const results = fileURLToPath(new URL('../test-results/', import.meta.url));
const { CI, E2E_BASE_URL, E2E_BROWSER } = process.env;

if (E2E_BASE_URL === undefined || E2E_BROWSER === undefined) {
  throw new Error('Start these tests with "npm run e2e": it serves the build and finds a browser.');
}

/** Chromium refuses its sandbox to root; the rest keeps it from calling home during a test. */
const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: `${results}e2e`,
  workers: 2,
  fullyParallel: true,
  // One more try on a machine that was busy; who needed it is told as flaky, and is a fault to mend.
  retries: 1,
  forbidOnly: CI !== undefined,
  timeout: 30_000,
  // A machine that is busy with more than the tests needs longer to draw three charts.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${results}e2e.json` }]],
  use: {
    baseURL: E2E_BASE_URL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    trace: 'off',
    // Requests have to reach the tests that answer them; those of the worker itself let it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: E2E_BROWSER, args: ARGUMENTS },
  },
});
