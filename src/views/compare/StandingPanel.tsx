import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import type { StatedValue } from '../../domain/accession.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { CARD_LABELS, conflictsCount, standingOnDay, statedInWords } from '../../wording/cards.ts';
import { longDate } from '../../wording/dates.ts';
import { markName } from '../../wording/paths.ts';
import { saidBy, STANDING_LABELS, STANDING_TITLE } from '../../wording/standing.ts';
import { conflictsPath } from '../paths.ts';
import type { Comparison } from './selectComparison.ts';
import type { Standing } from './selectStanding.ts';
import { selectStanding } from './selectStanding.ts';
import type { AttestedFact } from './SourcesDialog.tsx';

type Props = {
  readonly comparison: Comparison;
  readonly tracks: readonly TrackRecord[];
  readonly hues: ReadonlyMap<string, Hue>;
  readonly onFact: (fact: FactRef) => void;
  readonly onSource: (fact: AttestedFact) => void;
  readonly actions?: ReactNode;
};

/** Stage, activity and status of each, with who says so and when. */
export function StandingPanel({ comparison, tracks, hues, onFact, onSource, actions }: Props) {
  return (
    <section className="panel" aria-labelledby="compare-standing">
      <h2 id="compare-standing">{STANDING_TITLE}</h2>
      <div className="compare-side-by-side">
        {selectStanding(comparison, tracks).map((standing) => (
          <StandingOf
            key={standing.path.applicant.id}
            standing={standing}
            hue={hues.get(standing.path.applicant.id)}
            onFact={onFact}
            onSource={onSource}
          />
        ))}
      </div>
      {actions}
    </section>
  );
}

type StandingProps = Pick<Props, 'onFact' | 'onSource'> & {
  readonly standing: Standing;
  readonly hue: Hue | undefined;
};

function StandingOf({ standing, hue, onFact, onSource }: StandingProps) {
  const { path, stage, activity, governmentStatus, statements, conflicts } = standing;
  const { applicant, isMember, meetings } = path;
  const { id, name } = applicant;
  const latest = meetings.at(-1);
  const open = (field: string) => () => onFact({ record: id, field });
  return (
    <div className="compare-standing" data-id={id} role="group" aria-label={name}>
      <h3 style={{ color: hue === undefined ? 'var(--ink)' : hueColour(hue) }}>{name}</h3>
      <dl>
        <Line label={STANDING_LABELS.status}>
          <Fact onClick={open(isMember ? 'membership' : 'application')}>{standingOnDay(path)}</Fact>
        </Line>
        <Stated label={STANDING_LABELS.stage} stated={stage} onClick={open('stage')} />
        <Stated label={STANDING_LABELS.activity} stated={activity} onClick={open('activity')} />
        {governmentStatus === undefined ? null : (
          <Line label={STANDING_LABELS.governmentStatus}>
            <Fact
              onClick={() =>
                onSource({ ...governmentStatus, title: `${name}: ${governmentStatus.value}` })
              }
            >
              {statedInWords(governmentStatus)}
            </Fact>
          </Line>
        )}
        {latest === undefined ? null : (
          <Line label={STANDING_LABELS.latest}>
            <Fact onClick={open('lastMeeting')}>
              <time dateTime={latest.date}>{longDate(latest.date)}</time>,{' '}
              {markName({
                date: latest.date,
                field: undefined,
                meeting: latest,
                since: undefined,
                gap: undefined,
              })}
            </Fact>
          </Line>
        )}
      </dl>
      {statements.length === 0 ? null : (
        <>
          <h4>{STANDING_LABELS.statements}</h4>
          <ul>
            {statements.map((statement) => (
              <li key={statement.id} data-id={statement.id}>
                <time dateTime={statement.date}>{longDate(statement.date)}</time>: {statement.text}{' '}
                <Fact onClick={() => onSource({ ...statement, title: statement.text })}>
                  {saidBy(statement)}.
                </Fact>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="compare-standing-links">
        <button type="button" className="link-button" onClick={open('record')}>
          {CARD_LABELS.steps}
        </button>
        {conflicts === 0 ? null : <Link to={conflictsPath(id)}>{conflictsCount(conflicts)}</Link>}
      </p>
    </div>
  );
}

type StatedProps = {
  readonly label: string;
  readonly stated: StatedValue<string> | undefined;
  readonly onClick: () => void;
};

function Stated({ label, stated, onClick }: StatedProps) {
  if (stated === undefined) return null;
  return (
    <Line label={label}>
      <Fact onClick={onClick}>{statedInWords(stated)}</Fact>
    </Line>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Fact({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="fact-button" onClick={onClick}>
      {children}
    </button>
  );
}
