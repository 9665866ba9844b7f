import '@fontsource-variable/source-sans-3/wght.css';
import { queryClient } from '../../src/data/queryClient.ts';
import { accessionsQuery } from '../../src/data/queries.ts';
import { timelineQuery } from '../../src/data/timelineQuery.ts';
import { economyById } from '../../src/domain/dataset.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import type { BenchRecord } from './benchEvents.ts';
import { benchRecord } from './benchEvents.ts';
import { articleXiiGantt } from './contenders/articleXiiGantt.tsx';
import { frappeGantt } from './contenders/frappeGantt.ts';
import { visTimeline } from './contenders/visTimeline.ts';
import './gantt.css';
import type { DrawnRecord, GanttContender } from './ganttContender.ts';
import type { Observe } from './offerBench.ts';
import { offerBench } from './offerBench.ts';

let record: BenchRecord | undefined;

async function prepare(count: number): Promise<void> {
  const query = timelineQuery('KAZ');
  if (query === undefined) throw new Error('Kazakhstan has no record.');
  const { value: economies, newestEvidence } = await queryClient.query(accessionsQuery);
  const { value: timeline } = await queryClient.query(query);
  const economy = economyById(economies, 'KAZ');
  if (economy === undefined) throw new Error('Kazakhstan is not among the economies.');
  record = benchRecord(economy, timeline, newestEvidence, count);
}

async function play(contender: GanttContender, host: HTMLElement, observe: Observe): Promise<void> {
  if (record === undefined) throw new Error('Prepare the record first.');
  const shown = record;
  let drawn: DrawnRecord | undefined;
  await observe('mount', () => {
    drawn = contender.mount(host, shown);
  });
  await drawn?.ready;
  await observe('zoom step', () => drawn?.zoom(shown.zoomed));
  await observe('pan step', () => drawn?.pan(shown.panned));
  await observe('find', () => drawn?.find());
  drawn?.remove();
}

offerBench({
  contenders: [articleXiiGantt, visTimeline, frappeGantt],
  acts: ['mount', 'zoom step', 'pan step', 'find'],
  prepare,
  play,
});
