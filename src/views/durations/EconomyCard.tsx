import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import { RECORDED_ECONOMIES } from '../../data/recordedEconomies.ts';
import { isMeasured } from '../../domain/duration.ts';
import type { FactField } from '../../domain/economyFacts.ts';
import type { FactRef } from '../../domain/provenance.ts';
import {
  CARD_LABELS,
  cardDuration,
  cardDurationLabel,
  cardLastMeeting,
  cardMeetings,
  cardSilence,
  standingOnDay,
  CONFLICTS,
  conflictsCount,
  figureName,
  placeAmongFinished,
  silenceDetail,
  statedInWords,
} from '../../wording/cards.ts';
import { FIGURE_LABELS } from '../../wording/figureAccount.ts';
import { factTitle } from '../../wording/provenance.ts';
import { conflictsPath } from '../paths.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { standingAccount } from '../shared/waitAccounts.ts';
import type { DurationsSelection } from './selectDurations.ts';
import type { HighlightCard } from './selectHighlighted.ts';
import './economy-card.css';

type Props = {
  readonly card: HighlightCard;
  readonly hue: Hue | undefined;
  readonly selection: DurationsSelection;
  readonly onFact: (fact: FactRef) => void;
  readonly onRemove: () => void;
  readonly actions?: ReactNode;
};

/** One highlighted economy: how long, how many meetings, how silent, who says where it stands. */
export function EconomyCard({ card, hue, selection, onFact, onRemove, actions }: Props) {
  const { definition, measuredOfDay, asOf } = selection;
  const { openFigure, figureDialog } = useFigureDialog();
  const { applicant, wait, meetings, lastMeeting, longestSilence, stage, activity } = card;
  const open = (field: FactField) => () => onFact({ record: applicant.id, field });
  const colour = hue === undefined ? 'var(--ink)' : hueColour(hue);
  return (
    <section
      className="panel economy-card"
      data-id={applicant.id}
      style={{ borderBlockStartColor: colour }}
      aria-label={applicant.name}
    >
      <header>
        <h2>{applicant.name}</h2>
        <button
          type="button"
          className="button is-quiet no-print"
          onClick={onRemove}
          aria-label={`${CARD_LABELS.remove}: ${applicant.name}`}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <p className="economy-card-standing">
        <FactButton onClick={open(card.isMember ? 'membership' : 'application')}>
          {standingOnDay(card)}
        </FactButton>
      </p>
      {card.inSelection ? null : <p>{CARD_LABELS.notInSelection}</p>}
      <dl className="economy-card-figures">
        <Figure
          label={cardDurationLabel(wait, definition)}
          figure={cardDuration(wait)}
          onClick={open('duration')}
        >
          {isMeasured(wait) ? (
            <data value={String(wait.span.days)}>{cardDuration(wait)}</data>
          ) : (
            cardDuration(wait)
          )}
        </Figure>
        <Figure
          label={CARD_LABELS.meetings}
          figure={cardMeetings(meetings)}
          onClick={open('meetings')}
        >
          {meetings === undefined ? (
            cardMeetings(meetings)
          ) : (
            <data value={String(meetings.value)}>{cardMeetings(meetings)}</data>
          )}
        </Figure>
        <Figure
          label={CARD_LABELS.lastMeeting}
          figure={cardLastMeeting(lastMeeting)}
          onClick={open('lastMeeting')}
        >
          {lastMeeting === undefined ? (
            cardLastMeeting(lastMeeting)
          ) : (
            <time dateTime={lastMeeting.date}>{cardLastMeeting(lastMeeting)}</time>
          )}
        </Figure>
        <Figure
          label={CARD_LABELS.longestSilence}
          figure={cardSilence(longestSilence, card.silenceIsFloor)}
          onClick={open('longestSilence')}
          {...(longestSilence === undefined ? {} : { detail: silenceDetail(longestSilence) })}
        >
          {longestSilence === undefined ? (
            cardSilence(longestSilence, card.silenceIsFloor)
          ) : (
            <data value={String(longestSilence.span.days)}>
              {cardSilence(longestSilence, card.silenceIsFloor)}
            </data>
          )}
        </Figure>
      </dl>
      <footer>
        {stage === undefined ? null : (
          <p>
            <span>{CARD_LABELS.stage}</span>
            <FactButton field="stage" onClick={open('stage')}>
              {statedInWords(stage)}
            </FactButton>
          </p>
        )}
        {activity === undefined ? null : (
          <p>
            <span>{CARD_LABELS.activity}</span>
            <FactButton field="activity" onClick={open('activity')}>
              {statedInWords(activity)}
            </FactButton>
          </p>
        )}
        {card.standing === undefined || !isMeasured(wait) ? null : (
          <p>
            <FactButton
              onClick={() =>
                openFigure(
                  standingAccount(
                    factTitle(applicant.name, FIGURE_LABELS.place),
                    applicant.name,
                    wait.span.days,
                    { measured: measuredOfDay, definition, asOf },
                  ),
                )
              }
            >
              {placeAmongFinished(wait, card.standing)}
            </FactButton>
          </p>
        )}
        <p className="economy-card-links">
          <button type="button" className="link-button" onClick={open('record')}>
            {CARD_LABELS.steps}
          </button>
          {card.isOwn ? null : <ConflictsLink applicant={applicant} />}
        </p>
        {actions}
      </footer>
      {figureDialog}
    </section>
  );
}

/** The full record of an economy holds conflicts too, which are not counted before it is fetched. */
function ConflictsLink({ applicant }: Pick<HighlightCard, 'applicant'>) {
  const { id, conflicts = [] } = applicant;
  if (conflicts.length === 0 && !RECORDED_ECONOMIES.includes(id)) return null;
  return (
    // A link without a number says nothing on paper.
    <span className={conflicts.length === 0 ? 'no-print' : undefined}>
      <Link to={conflictsPath(id)}>
        {conflicts.length === 0 ? CONFLICTS : conflictsCount(conflicts.length)}
      </Link>
    </span>
  );
}

type FactButtonProps = {
  readonly field?: FactField;
  /** Where the content alone would not say what the button leads to. */
  readonly name?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function FactButton({ field, name, onClick, children }: FactButtonProps) {
  return (
    <button
      type="button"
      className="fact-button"
      onClick={onClick}
      data-fact={field}
      aria-label={name}
    >
      {children}
    </button>
  );
}

type FigureProps = FactButtonProps & {
  readonly label: string;
  /** The figure in words, for the name of the button. */
  readonly figure: string;
  readonly detail?: string;
};

function Figure({ label, figure, detail, onClick, children }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <FactButton name={figureName(label, figure)} onClick={onClick}>
          {children}
        </FactButton>
        {detail === undefined ? null : <small>{detail}</small>}
      </dd>
    </div>
  );
}
