import type { ReactNode } from 'react';
import { NOT_REACHED } from '../../wording/definition.ts';
import { comparisonSentences, groupLine, unplacedSentence } from '../../wording/groupComparison.ts';
import {
  fewSentence,
  FINISHED_MEDIAN_LABEL,
  finishedCases,
  MEDIAN_LABEL,
  medianBand,
  shareBand,
  shortYears,
  tenYearsLabel,
  UNKNOWN,
  whyMediansDiffer,
} from '../../wording/joined.ts';
import { percent } from '../../wording/numbers.ts';
import { COMPARE_GROUPS } from '../../wording/comparisonLabels.ts';
import { HowComputed } from '../shared/HowComputed.tsx';
import { TermText } from '../shared/TermText.tsx';
import type { JoinedFigure } from './joinedAccount.ts';
import type { JoinedSelection } from './selectJoined.ts';
import './joined-notes.css';

/** The figures under the curve, and what a reader must know to use them. */
type Props = {
  readonly joined: JoinedSelection;
  /** Opens how a figure is computed; absent on a slide, which nobody can press. */
  readonly onFigure?: (figure: JoinedFigure) => void;
};

export function JoinedNotes({ joined, onFigure }: Props) {
  const { figures, grouping, definition, groupFigures, groups, test, unplaced } = joined;
  if (figures.cases === 0) return null;
  const sentences = [
    ...(grouping === undefined
      ? []
      : [
          ...groupFigures.map((group) => groupLine(group, grouping, definition)),
          ...comparisonSentences(grouping, groupFigures, test),
        ]),
    whyMediansDiffer(figures),
    fewSentence(groups, grouping),
    unplacedSentence(unplaced, grouping),
  ].filter((text) => text !== '');
  return (
    <div className="joined-notes">
      <JoinedFigures joined={joined} {...(onFigure && { onFigure })} />
      {sentences.map((text) => (
        <p key={text}>
          <TermText text={text} />
        </p>
      ))}
      {test === undefined || onFigure === undefined ? null : (
        <HowComputed of={COMPARE_GROUPS} onOpen={() => onFigure('groups')} />
      )}
    </div>
  );
}

export function JoinedFigures({ joined: { figures, definition }, onFigure }: Props) {
  if (figures.cases === 0) return null;
  const { median, medianOfFinished, withinTenYears, finished } = figures;
  const { to } = definition;
  return (
    <dl className="joined-figures">
      <Figure
        label={MEDIAN_LABEL[to]}
        note={medianBand(median)}
        onOpen={onFigure && (() => onFigure('median'))}
      >
        <DaysOr days={median.estimate} missing={NOT_REACHED} />
      </Figure>
      <Figure
        label={FINISHED_MEDIAN_LABEL[to]}
        note={finishedCases(finished)}
        onOpen={onFigure && (() => onFigure('finished-median'))}
      >
        <DaysOr days={medianOfFinished} missing={UNKNOWN} />
      </Figure>
      <Figure
        label={tenYearsLabel(definition)}
        note={withinTenYears === undefined ? undefined : shareBand(withinTenYears)}
        onOpen={onFigure && (() => onFigure('ten-years'))}
      >
        {withinTenYears === undefined ? (
          UNKNOWN
        ) : (
          <data value={withinTenYears.share.toFixed(4)}>{percent(withinTenYears.share)}</data>
        )}
      </Figure>
    </dl>
  );
}

type FigureProps = {
  readonly label: string;
  readonly note: string | undefined;
  readonly onOpen: (() => void) | undefined;
  readonly children: ReactNode;
};

function Figure({ label, note, onOpen, children }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="joined-figure">
        {onOpen === undefined ? (
          children
        ) : (
          <button type="button" className="fact-button" onClick={onOpen}>
            {children}
          </button>
        )}
      </dd>
      {note === undefined ? null : <dd className="joined-figure-note">{note}</dd>}
    </div>
  );
}

function DaysOr({
  days,
  missing,
}: {
  readonly days: number | undefined;
  readonly missing: string;
}) {
  return days === undefined ? missing : <data value={String(days)}>{shortYears(days)}</data>;
}
