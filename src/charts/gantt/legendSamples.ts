import { dateOfDay, precisionOf } from '../../domain/partialDate.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';
import type { GANTT_LEGEND } from '../../wording/gantt.ts';
import type { PlacedMark } from './placeMarks.ts';

export type Sample = keyof typeof GANTT_LEGEND;

const HOLDS: Readonly<
  Record<Exclude<Sample, 'cluster' | 'silence'>, (event: TimelineEvent) => boolean>
> = {
  planned: ({ planned }) => planned === true,
  mild: ({ doubt }) => doubt === 'mild',
  strong: ({ doubt }) => doubt === 'strong',
  limit: ({ bound }) => bound !== undefined,
  interval: ({ start, end }) => end === undefined && precisionOf(start) !== 'day',
  end: ({ track }) => track === 'membership',
};

/** The marks that are not plain, and of those only what the record holds; page and picture agree. */
export function legendSamples(
  events: readonly TimelineEvent[],
  hasSilence: boolean,
): readonly Sample[] {
  const held = (['planned', 'mild', 'strong', 'limit', 'interval', 'end'] as const).filter((name) =>
    events.some(HOLDS[name]),
  );
  return ['cluster', ...held, ...(hasSilence ? (['silence'] as const) : [])];
}

export function sampleMark(sample: Exclude<Sample, 'silence'>): PlacedMark {
  const item = {
    id: sample,
    event: sampleEvent(sample),
    shape: 'dot',
    from: 0,
    to: 0,
    centre: 0,
    isOdd: false,
  } as const;
  const kind = sample === 'cluster' || sample === 'interval' || sample === 'end' ? sample : 'dot';
  const [left, right] = sample === 'interval' ? [3, 23] : [13, 13];
  const items = sample === 'cluster' ? [item, item, item] : [item];
  return { id: sample, lane: '', items, kind, x: 13, left, right };
}

function sampleEvent(sample: Sample): TimelineEvent {
  return {
    id: sample,
    track: '',
    lane: '',
    title: '',
    start: dateOfDay(0),
    documents: [],
    laws: [],
    people: [],
    sources: [],
    doubt: sample === 'mild' || sample === 'strong' ? sample : 'none',
    ...(sample === 'planned' ? { planned: true as const } : {}),
    ...(sample === 'limit' ? { bound: 'not-after' as const } : {}),
  };
}
