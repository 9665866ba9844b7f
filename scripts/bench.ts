import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { InlineConfig } from 'vite';

import type { CycleTimes } from '../tests/bench/measures.ts';
import type { Part } from '../tests/bench/parts.ts';
import { PARTS } from '../tests/bench/parts.ts';
import type { Block, Samples } from '../tests/bench/report.ts';
import { blockTable } from '../tests/bench/report.ts';
import { browserForTests } from './browserForTests.ts';

const ROOT = fileURLToPath(new URL('../tests/bench/', import.meta.url));
const ROUNDS = 15;
const QUICK_ROUNDS = 5;
const THROTTLES = [1, 4];
/** Spent on nothing, to see whether it is measured as such. */
const CLOCK_MS = 5;
const CLOCK_ROUNDS = 7;
/** What a slow contender may use up of one block before it is measured in fewer rounds. */
const PATIENCE_MS = 12_000;

const CONFIG: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  base: './',
  publicDir: fileURLToPath(new URL('../public/', import.meta.url)),
  plugins: [react()],
  build: {
    target: 'baseline-widely-available',
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: PARTS.map(({ name }) => `${ROOT}${name}.html`) },
  },
  preview: { host: '127.0.0.1', port: 0 },
};

/** Frames as soon as they are ready: a screen's 60 a second would round all times up to the next. */
const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--js-flags=--expose-gc',
];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The rivals have a lockfile of their own: no user of the dashboard installs them. */
function installRivals(): void {
  const words = ['ci', '--prefix', ROOT, '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const { status } =
    npm === undefined
      ? spawnSync('npm', words, { stdio: ['ignore', 'ignore', 'inherit'], shell: true })
      : spawnSync(process.execPath, [npm, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The libraries to compare with could not be installed.');
}

async function openPage(browserPath: string, url: string): Promise<Page> {
  const browser = await chromium.launch({ executablePath: browserPath, args: ARGUMENTS });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    // Recharts animates unless the reader wishes for less motion.
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => say(`The page failed: ${error.message}`));
  await page.goto(url);
  await page.waitForFunction(() => window.articleXiiBench !== undefined);
  return page;
}

async function cycle(page: Page, name: string): Promise<CycleTimes> {
  const times = await page.evaluate((one) => window.articleXiiBench?.cycle(one), name);
  if (times === undefined) throw new Error('The page has lost its bench.');
  return times;
}

async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // The session stays open: throttling ends with it.
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

type Aim = {
  readonly size: number;
  readonly title: string;
  readonly throttle: number;
  readonly rounds: number;
  /** Too slow for one cycle at this size even without a throttle. */
  readonly left: ReadonlySet<string>;
};

/** All in turn in each round, so that what changes on the machine meanwhile changes for all. */
async function measureBlock(page: Page, { size, left, ...aim }: Aim): Promise<Block> {
  const { names, acts } = await contentsOf(page);
  await page.evaluate((count) => window.articleXiiBench?.prepare(count), size);
  const samples = new Map<string, Samples>(names.map((name) => [name, []]));
  const spent = new Map<string, number>(names.map((name) => [name, left.has(name) ? Infinity : 0]));
  for (let round = 0; round <= aim.rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] ?? '';
      const used = spent.get(name) ?? 0;
      if (used > PATIENCE_MS) continue;
      const start = performance.now();
      const times = await cycle(page, name);
      const took = performance.now() - start;
      spent.set(name, used + took);
      // Round 0 warms up and is thrown away, unless it is the only one.
      if (round > 0 || took > PATIENCE_MS) {
        samples.set(name, [...(samples.get(name) ?? []), times]);
      }
    }
  }
  return { ...aim, acts, samples };
}

async function contentsOf(page: Page) {
  const contents = await page.evaluate(() => {
    const { names = [], acts = [] } = window.articleXiiBench ?? {};
    return { names, acts };
  });
  return contents;
}

/** Were frames to wait for the screen, all that is shorter than its 60th of a second would look alike. */
async function checkClock(page: Page): Promise<void> {
  const measured: number[] = [];
  for (let round = 0; round < CLOCK_ROUNDS; round += 1) {
    const ms = await page.evaluate((spent) => window.articleXiiBench?.measuredFor(spent), CLOCK_MS);
    measured.push(ms ?? Number.NaN);
  }
  const least = Math.min(...measured);
  say(`- ${CLOCK_MS} ms of work are measured as ${least.toFixed(1)}.`);
  if (!(least < CLOCK_MS * 2))
    throw new Error('Frames wait for the screen: no time would be true.');
}

/** Nobody's time may end before the picture does, and what each draws is told. */
async function checkFairness(page: Page, { smallest, unit }: Part): Promise<void> {
  await page.evaluate((count) => window.articleXiiBench?.prepare(count), smallest);
  const { names } = await contentsOf(page);
  for (const name of names) {
    const late = await page.evaluate((one) => window.articleXiiBench?.lateChanges(one), name);
    if (late !== undefined && late.length > 0) {
      say(`- ${name} goes on drawing after its first frame at: ${late.join(', ')}.`);
    }
    const counts = await page.evaluate((one) => window.articleXiiBench?.census(one), name);
    const told = Object.entries(counts ?? {}).map(([tag, count]) => `${count} ${tag}`);
    say(`- ${name} draws ${smallest} ${unit} as ${told.join(', ')}.`);
  }
}

const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(2))
    .join(' ');

async function measurePart(page: Page, part: Part, { rounds, sizes }: Wish): Promise<void> {
  await checkClock(page);
  await checkFairness(page, part);
  const blocks: Block[] = [];
  for (const size of sizes.length > 0 ? sizes : part.sizes) {
    let left: ReadonlySet<string> = new Set();
    for (const rate of THROTTLES) {
      await throttle(page, rate);
      const aim = { size, title: `${size} ${part.unit}`, throttle: rate, rounds, left };
      const block = await measureBlock(page, aim);
      blocks.push(block);
      left = new Set([...block.samples].flatMap(([name, { length }]) => (length > 1 ? [] : name)));
      say(`\n${blockTable(block)}\n\nLoad ${load()}.`);
    }
  }
  say(`\n${part.targets(blocks).join('\n')}`);
}

type Wish = { readonly rounds: number; readonly sizes: readonly number[] };

function wishOf(args: readonly string[]): Wish & { readonly parts: readonly Part[] } {
  const sizes = args.find((arg) => arg.startsWith('--sizes='))?.slice('--sizes='.length);
  const named = PARTS.filter(({ name }) => args.includes(name));
  return {
    rounds: args.includes('--quick') ? QUICK_ROUNDS : ROUNDS,
    sizes: sizes === undefined ? [] : sizes.split(',').map(Number),
    parts: named.length > 0 ? named : PARTS,
  };
}

/** `npm run bench [-- rows] [gantt] [--quick] [--sizes=60,600]`: ours against other libraries. */
export async function run(args: readonly string[]): Promise<number> {
  const { parts, ...wish } = wishOf(args);
  const browserPath = browserForTests();
  installRivals();
  await build(CONFIG);
  const server = await preview(CONFIG);
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    for (const part of parts) {
      const page = await openPage(browserPath, `${address}${part.name}.html`);
      const version = page.context().browser()?.version() ?? 'unknown';
      const processor = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`;
      say(`\n## ${part.title}\n`);
      say(`${processor}, load ${load()}, Node ${process.version}, browser ${version}.\n`);
      await measurePart(page, part, wish);
      await page.context().browser()?.close();
    }
  } finally {
    await server.close();
  }
  return 0;
}
