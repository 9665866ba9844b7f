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
import type { Observe } from './offerBench.ts';
import { offerBench } from './offerBench.ts';
import { nextPaint } from './toPainted.ts';

/** What a cycle shows in turn: all rows, the same sorted by name, every other one of those. */
type Scenes = {
  readonly all: BenchSelection;
  readonly byName: BenchSelection;
  readonly half: BenchSelection;
};

let scenes: Scenes | undefined;

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
}

/** The four changes in turn; the way back from the filter to all rows is watched by nobody. */
async function play(contender: Contender, host: HTMLElement, observe: Observe): Promise<void> {
  if (scenes === undefined) throw new Error('Prepare the rows first.');
  const { all, byName, half } = scenes;
  const chosen = all.rows[Math.floor(all.rows.length / 3)]?.id ?? '';
  let drawn: ReturnType<Contender['mount']> | undefined;
  await observe('mount', () => {
    drawn = contender.mount(host, all);
  });
  await observe('re-sort', () => drawn?.show(byName));
  await observe('filter', () => drawn?.show(half));
  drawn?.show(all);
  await nextPaint();
  await observe('highlight', () => drawn?.highlight(chosen));
  drawn?.remove();
}

offerBench({
  contenders: [bareSvg, articleXii, rechartsBars, observablePlot, chartJs, eCharts],
  acts: ['mount', 're-sort', 'filter', 'highlight'],
  prepare,
  play,
});
