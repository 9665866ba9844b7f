import { describe, expect, test } from 'vitest';

import { findBrowser } from '../../scripts/browser.ts';

const OWN = '/cache/playwright/chrome';

const machine = (
  platform: NodeJS.Platform,
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
  broken: readonly string[] = [],
) => ({
  platform,
  env: { PATH: '', ...env },
  exists: (path: string) => files.includes(path),
  starts: (path: string) => !broken.includes(path),
  playwrightsOwn: OWN,
});

describe('the browser for the tests', () => {
  test('is the one named in the environment before any other', () => {
    const env = { ARTICLE_XII_BROWSER: '/opt/mine' };
    expect(findBrowser(machine('linux', ['/opt/mine', '/usr/bin/chromium'], env))).toBe(
      '/opt/mine',
    );
  });

  test('named but missing is told, and no other taken in its place', () => {
    const env = { ARTICLE_XII_BROWSER: '/opt/gone' };
    expect(() => findBrowser(machine('linux', ['/usr/bin/chromium'], env))).toThrow(
      'ARTICLE_XII_BROWSER names /opt/gone, and there is no such file.',
    );
  });

  test('is the form of Chromium without a window before one with', () => {
    const files = ['/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell'];
    expect(findBrowser(machine('linux', files))).toBe('/usr/bin/chromium-headless-shell');
  });

  test('an empty name in the environment names nothing', () => {
    const env = { ARTICLE_XII_BROWSER: '' };
    expect(findBrowser(machine('linux', ['/usr/bin/chromium'], env))).toBe('/usr/bin/chromium');
  });

  test.each([
    ['linux', '/usr/bin/google-chrome', {}],
    ['linux', '/snap/bin/chromium', {}],
    ['linux', '/opt/microsoft/msedge/microsoft-edge', {}],
    ['linux', '/home/me/bin/chromium', { PATH: '/bin:/home/me/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'darwin',
      '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      { HOME: '/Users/me' },
    ],
    [
      'win32',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      { PROGRAMFILES: String.raw`C:\Program Files` },
    ],
    [
      'win32',
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
      { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` },
    ],
    ['win32', String.raw`D:\tools\chrome.exe`, { PATH: String.raw`C:\Windows;D:\tools` }],
  ] as const)('is found on %s at %s', (platform, path, env) => {
    expect(findBrowser(machine(platform, [path], env))).toBe(path);
  });

  test('is Chrome before Chromium before Edge before Playwright’s own', () => {
    const order = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge', OWN];
    const found = order.map((_, index) => findBrowser(machine('linux', order.slice(index))));
    expect(found).toEqual(order);
  });

  test('is not one that cannot start', () => {
    const files = ['/usr/bin/chromium-browser', OWN];
    expect(findBrowser(machine('linux', files, {}, ['/usr/bin/chromium-browser']))).toBe(OWN);
  });

  test('may be missing', () => {
    expect(findBrowser(machine('linux', []))).toBeUndefined();
  });
});
