import type { BenchPage } from './measures.ts';
import { WIDTH_PX } from './sizes.ts';
import { measuredFor, nextPaint, toPainted } from './toPainted.ts';

declare global {
  interface Window {
    articleXiiBench?: BenchPage;
  }
}

/** Watches one change that a reader asks for. */
export type Observe = (act: string, change: () => void) => Promise<void>;

type Offer<Contender> = {
  readonly contenders: readonly Contender[];
  readonly acts: readonly string[];
  readonly prepare: (size: number) => Promise<void>;
  /** All acts in turn, from an empty host to an empty host. */
  readonly play: (contender: Contender, host: HTMLElement, observe: Observe) => Promise<void>;
};

/** Long enough for a library's timers and further passes to have ended. */
const LATE_MS = 500;

/** Hands the page's measures to the chore outside. */
export function offerBench<Contender extends { readonly name: string }>({
  contenders,
  acts,
  prepare,
  play,
}: Offer<Contender>): void {
  const host = document.querySelector<HTMLElement>('#host');
  if (host === null) throw new Error('The page has no host.');
  host.style.width = `${WIDTH_PX}px`;

  async function played(name: string, observe: (element: HTMLElement) => Observe): Promise<void> {
    const contender = contenders.find((one) => one.name === name);
    if (contender === undefined || host === null) throw new Error(`Nobody is called ${name}.`);
    await play(contender, host, observe(host));
    host.replaceChildren();
  }

  window.articleXiiBench = {
    names: contenders.map(({ name }) => name),
    acts,
    async prepare(size) {
      await document.fonts.load('400 13px "Source Sans 3 Variable"');
      await document.fonts.load('700 13px "Source Sans 3 Variable"');
      await prepare(size);
    },
    measuredFor,
    async cycle(name) {
      const times: Record<string, number> = {};
      await played(name, (element) => async (act, change) => {
        times[act] = await toPainted(element, change);
      });
      return times;
    },
    async lateChanges(name) {
      const late: string[] = [];
      await played(name, (element) => async (act, change) => {
        if (await goesOnDrawing(element, change)) late.push(act);
      });
      return late;
    },
    async census(name) {
      const counts: Record<string, number> = {};
      await played(name, (element) => async (act, change) => {
        change();
        await nextPaint();
        if (act === acts[0]) countTags(element, counts);
      });
      return counts;
    },
  };
}

async function goesOnDrawing(element: HTMLElement, change: () => void): Promise<boolean> {
  await toPainted(element, change);
  const painted = pictureOf(element);
  await new Promise((resolve) => {
    setTimeout(resolve, LATE_MS);
  });
  return pictureOf(element) !== painted;
}

/** All that can be seen of a picture, as text: its elements, and the pixels of its canvas. */
function pictureOf(element: HTMLElement): string {
  const canvases = [...element.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL());
  return [new XMLSerializer().serializeToString(element), ...canvases].join('\n');
}

function countTags(element: HTMLElement, counts: Record<string, number>): void {
  for (const { tagName } of element.querySelectorAll('*')) {
    counts[tagName] = (counts[tagName] ?? 0) + 1;
  }
}
