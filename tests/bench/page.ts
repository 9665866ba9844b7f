import '@fontsource-variable/source-sans-3/wght.css';
import { queryClient } from '../../src/data/queryClient.ts';
import { accessionsQuery } from '../../src/data/queries.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import type { BenchSelection } from './benchRows.ts';
import { benchBars, benchSelection } from './benchRows.ts';
import type { Contender } from './contender.ts';
import { articleXii } from './contenders/articleXii.tsx';
import { bareSvg } from './contenders/bareSvg.ts';
import { chartJs } from './contenders/chartJs.ts';
import { eCharts } from './contenders/eCharts.ts';
import { observablePlot } from './contenders/observablePlot.ts';
import { rechartsBars } from './contenders/rechartsBars.tsx';
import type { Act, BenchPage, CycleTimes } from './measures.ts';
import { WIDTH_PX } from './sizes.ts';
import { nextPaint, toPainted } from './toPainted.ts';

declare global {
  interface Window {
    articleXiiBench?: BenchPage;
  }
}

const CONTENDERS: readonly Contender[] = [
  bareSvg,
  articleXii,
  rechartsBars,
  observablePlot,
  chartJs,
  eCharts,
];

/** Long enough for a library's timers and further passes to have ended. */
const LATE_MS = 500;

/** What a cycle shows in turn: all rows, the same sorted by name, every other one of those. */
type Scenes = {
  readonly all: BenchSelection;
  readonly byName: BenchSelection;
  readonly half: BenchSelection;
};

const host = document.querySelector<HTMLElement>('#host');
if (host === null) throw new Error('The page has no host.');
host.style.width = `${WIDTH_PX}px`;

let scenes: Scenes | undefined;

function sceneOrError(): Scenes {
  if (scenes === undefined) throw new Error('Prepare the rows first.');
  return scenes;
}

async function prepare(rowCount: number): Promise<void> {
  const { value, newestEvidence } = await queryClient.query(accessionsQuery);
  const bars = benchBars(value, newestEvidence, rowCount);
  const { compare } = new Intl.Collator('en');
  const byName = bars.toSorted((a, b) => compare(a.name, b.name));
  scenes = {
    all: benchSelection(bars.toSorted((a, b) => b.wait.span.days - a.wait.span.days)),
    byName: benchSelection(byName),
    half: benchSelection(byName.filter((_, index) => index % 2 === 0)),
  };
  await document.fonts.load('400 13px "Source Sans 3 Variable"');
  await document.fonts.load('700 13px "Source Sans 3 Variable"');
}

type Observe = (act: Act, change: () => void) => Promise<void>;

/** The four changes in turn; the way back from the filter to all rows is watched by nobody. */
async function playCycle(name: string, element: HTMLElement, observe: Observe): Promise<void> {
  const contender = CONTENDERS.find((one) => one.name === name);
  if (contender === undefined) throw new Error(`Nobody here is called ${name}.`);
  const { all, byName, half } = sceneOrError();
  const chosen = all.rows[Math.floor(all.rows.length / 3)]?.id ?? '';
  let drawn: ReturnType<Contender['mount']> | undefined;
  await observe('mount', () => {
    drawn = contender.mount(element, all);
  });
  await observe('re-sort', () => drawn?.show(byName));
  await observe('filter', () => drawn?.show(half));
  drawn?.show(all);
  await nextPaint();
  await observe('highlight', () => drawn?.highlight(chosen));
  drawn?.remove();
  element.replaceChildren();
}

async function cycle(name: string, element: HTMLElement): Promise<CycleTimes> {
  const times = { mount: 0, 're-sort': 0, filter: 0, highlight: 0 };
  await playCycle(name, element, async (act, change) => {
    times[act] = await toPainted(element, change);
  });
  return times;
}

async function lateChanges(name: string, element: HTMLElement): Promise<readonly Act[]> {
  const late: Act[] = [];
  await playCycle(name, element, async (act, change) => {
    await toPainted(element, change);
    const painted = pictureOf(element);
    await new Promise((resolve) => {
      setTimeout(resolve, LATE_MS);
    });
    if (pictureOf(element) !== painted) late.push(act);
  });
  return late;
}

/** All that can be seen of a picture, as text: its elements, and the pixels of its canvas. */
function pictureOf(element: HTMLElement): string {
  const canvases = [...element.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL());
  return [new XMLSerializer().serializeToString(element), ...canvases].join('\n');
}

async function census(name: string, element: HTMLElement): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await playCycle(name, element, async (act, change) => {
    change();
    if (act !== 'mount') return;
    await nextPaint();
    for (const { tagName } of element.querySelectorAll('svg *, canvas')) {
      counts[tagName] = (counts[tagName] ?? 0) + 1;
    }
  });
  return counts;
}

window.articleXiiBench = {
  names: CONTENDERS.map(({ name }) => name),
  prepare,
  cycle: (name) => cycle(name, host),
  lateChanges: (name) => lateChanges(name, host),
  census: (name) => census(name, host),
};
