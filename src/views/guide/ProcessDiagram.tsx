import { hueColour, huesOf } from '../../charts/emphasis.ts';
import type { ProcessBound, ProcessStage } from '../../domain/processStages.ts';
import { shortDate } from '../../wording/dates.ts';
import {
  BOUND_LABELS,
  medianLength,
  STAGE_TEXTS,
  stageBasis,
  stageRange,
  STANDS_HERE,
  TRACKS,
  TRACKS_INTRO,
  TRACKS_TITLE,
} from '../../wording/guide.ts';
import { termName } from '../../wording/glossary.ts';
import { UNKNOWN } from '../../wording/tableModel.ts';
import { TermLink } from '../shared/TermLink.tsx';
import type { Followed } from './selectProcess.ts';
import { GUIDE_ECONOMIES } from './selectProcess.ts';

const HUES = huesOf(GUIDE_ECONOMIES);

type Props = {
  readonly stages: readonly ProcessStage[];
  readonly followed: readonly Followed[];
  /** Opens how a median is computed; absent on a slide. */
  readonly onFigure?: (stage: ProcessStage) => void;
};

/** The steps from left to right, what lies between them below, and the three tracks under the talks. */
export function ProcessDiagram({ stages, followed, onFigure }: Props) {
  const longest = Math.max(1, ...stages.map(({ days }) => days?.most ?? 0));
  const last = stages.at(-1);
  return (
    <div className="process">
      <ol className="process-steps">
        {stages.map((stage) => (
          <li key={stage.to} data-id={stage.to}>
            <Step bound={stage.from} followed={followed} />
            <Between stage={stage} longest={longest} onFigure={onFigure} />
          </li>
        ))}
        {last === undefined ? null : (
          <li className="process-end">
            <Step bound={last.to} followed={followed} />
          </li>
        )}
      </ol>
      <section className="process-tracks" aria-labelledby="tracks-title">
        <h3 id="tracks-title">{TRACKS_TITLE}</h3>
        <p>{TRACKS_INTRO}</p>
        <ul>
          {TRACKS.map(({ id, name, text, term }) => (
            <li key={id}>
              <strong>
                <TermLink term={term}>{name}</TermLink>
              </strong>{' '}
              {text}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

type StepProps = { readonly bound: ProcessBound; readonly followed: readonly Followed[] };

/** A step, when Belarus and Kazakhstan took it, and who of them stands at it. */
function Step({ bound, followed }: StepProps) {
  return (
    <div className="process-step">
      <span className="process-dot" aria-hidden="true" />
      <h3>{BOUND_LABELS[bound]}</h3>
      <ul>
        {followed.map(({ id, name, dates, place }) => {
          const date = dates.get(bound);
          const isHere = place.reached === bound;
          return date === undefined ? null : (
            <li
              key={id}
              className={isHere ? 'is-here' : undefined}
              style={{ color: hueColour(HUES.get(id) ?? 'a') }}
            >
              {name} <time dateTime={date}>{shortDate(date)}</time>
              {isHere ? <span> {STANDS_HERE}</span> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type BetweenProps = {
  readonly stage: ProcessStage;
  readonly longest: number;
  readonly onFigure: Props['onFigure'];
};

/** What happens until the next step, and how long it took those who have finished. */
function Between({ stage, longest, onFigure }: BetweenProps) {
  const { to, days } = stage;
  const median =
    days === undefined ? null : <data value={String(days.median)}>{medianLength(days)}</data>;
  const told = to === 'application' ? undefined : STAGE_TEXTS[to];
  return (
    <div className="process-between">
      {days === undefined ? (
        <p className="is-unknown">{UNKNOWN}</p>
      ) : (
        <>
          <p className="process-median">
            {onFigure === undefined ? (
              median
            ) : (
              <button type="button" className="fact-button" onClick={() => onFigure(stage)}>
                {median}
              </button>
            )}
          </p>
          <Range least={days.least} median={days.median} most={days.most} longest={longest} />
          <p className="process-range">
            {stageRange(days)}; {stageBasis(stage)}
          </p>
        </>
      )}
      {told === undefined ? null : (
        <>
          <p>{told.text}</p>
          <p className="process-terms">
            {told.terms.map((term) => (
              <TermLink key={term} term={term}>
                {termName(term)}
              </TermLink>
            ))}
          </p>
        </>
      )}
    </div>
  );
}

type RangeProps = {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly longest: number;
};

/** Range and median on one scale for all stages; the words beside it say the same. */
function Range({ least, median, most, longest }: RangeProps) {
  const share = (days: number) => `${(days / longest) * 100}%`;
  return (
    <svg className="process-spread" aria-hidden="true" width="100%" height="14">
      <line x1="0" x2="100%" y1="7" y2="7" stroke="var(--grid)" strokeWidth="2" />
      <line
        x1={share(least)}
        x2={share(most)}
        y1="7"
        y2="7"
        stroke="var(--stage-2)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <circle cx={share(median)} cy="7" r="5" fill="var(--stage-4)" stroke="var(--panel)" />
    </svg>
  );
}
