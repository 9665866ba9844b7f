import { dateOfDay, precisionOf } from '../../domain/partialDate.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { GANTT_LEGEND } from '../../wording/gantt.ts';
import { MarkShape } from './MarkShape.tsx';
import type { PlacedMark } from './layout.ts';
import './gantt-legend.css';

type Props = {
  readonly events: readonly TimelineEvent[];
  /** Some silence is shaded. */
  readonly silence: boolean;
};

type Sample = keyof typeof GANTT_LEGEND;

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

/** Names the marks that are not plain, and of those only what the record holds. */
export function GanttLegend({ events, silence }: Props) {
  const held = (['planned', 'mild', 'strong', 'limit', 'interval', 'end'] as const).filter((name) =>
    events.some(HOLDS[name]),
  );
  const samples: readonly Sample[] = [
    'cluster',
    ...held,
    ...(silence ? (['silence'] as const) : []),
  ];
  return (
    <ul className="gantt-legend">
      {samples.map((sample) => (
        <li key={sample}>
          <svg width="26" height="20" aria-hidden="true">
            {sample === 'silence' ? (
              <rect x="1" y="3" width="24" height="14" fill="var(--band-2)" />
            ) : (
              <g transform="translate(13 10)">
                <MarkShape
                  mark={sampleMark(sample)}
                  colour="var(--accent)"
                  fontSize={13}
                  plotLeft={0}
                  plotRight={26}
                  isOdd={false}
                />
              </g>
            )}
          </svg>
          {GANTT_LEGEND[sample]}
        </li>
      ))}
    </ul>
  );
}

function sampleMark(sample: Exclude<Sample, 'silence'>): PlacedMark {
  const item = {
    id: sample,
    event: sampleEvent(sample),
    shape: 'dot',
    from: 0,
    to: 0,
    centre: 0,
  } as const;
  const kind = sample === 'cluster' || sample === 'interval' || sample === 'end' ? sample : 'dot';
  const [left, right] = sample === 'interval' ? [3, 23] : [13, 13];
  const items = sample === 'cluster' ? [item, item, item] : [item];
  return { id: sample, lane: '', items, kind, x: 13, left, right, inSight: true };
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
