import { posix, win32 } from 'node:path';

export const BROWSER_VARIABLE = 'ARTICLE_XII_BROWSER';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** A file may be there and still not run, for want of a library or as a mere signpost. */
  readonly starts: (path: string) => boolean;
  /** Where Playwright keeps the browser it downloads. */
  readonly playwrightsOwn: string;
}

/** In order of preference: Chromium's own form without a window, which runs these tests in half the
 *  time, then Chrome, Chromium, Edge. */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];

const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

const WINDOWS_NAMES = ['chrome.exe', 'chromium.exe', 'msedge.exe'];

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';

/** Every name in every folder; a better name in any folder comes before a lesser one. */
function inEach(names: readonly string[], folders: readonly string[], sep: '/' | '\\'): string[] {
  const path = sep === '/' ? posix : win32;
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function installedPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const path = (env['PATH'] ?? env['Path'] ?? '').split(';').filter(isText);
    return [
      ...inEach(WINDOWS_PROGRAMS, roots.filter(isText), '\\'),
      ...inEach(WINDOWS_NAMES, path, '\\'),
    ];
  }
  const path = (env['PATH'] ?? '').split(':').filter(isText);
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return [...inEach(MAC_PROGRAMS, roots, '/'), ...inEach(LINUX_NAMES, path, '/')];
  }
  return inEach(LINUX_NAMES, [...path, ...LINUX_FOLDERS, '/opt/microsoft/msedge'], '/');
}

/** The browser named in the environment, else an installed one, else Playwright's own. */
export function findBrowser(machine: Machine): string | undefined {
  const named = machine.env[BROWSER_VARIABLE];
  if (isText(named)) {
    if (machine.exists(named)) return named;
    throw new Error(`${BROWSER_VARIABLE} names ${named}, and there is no such file.`);
  }
  return [...installedPlaces(machine), machine.playwrightsOwn].find(
    (path) => machine.exists(path) && machine.starts(path),
  );
}
