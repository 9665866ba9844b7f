import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { DataTable } from '../../ui/DataTable.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import {
  FEW_AT_RISK,
  WHAT_IF_METHOD,
  WHAT_IF_NOTE,
  WHAT_IF_TITLE,
  whatIfSentence,
} from '../../wording/whatIf.ts';
import { useFigureDialog } from '../shared/useFigureDialog.tsx';
import { whatIfAccount } from './whatIfAccount.ts';
import { TermText } from '../shared/TermText.tsx';
import type { Comparison } from './selectComparison.ts';
import type { WhatIf } from './selectWhatIf.ts';
import { selectWhatIf, selectWhatIfTable } from './selectWhatIf.ts';

type Props = {
  readonly comparison: Comparison;
  readonly actions?: ReactNode;
};

/** What became of past cases that had waited as long: a description, never a forecast. */
export function WhatIfPanel({ comparison, actions }: Props) {
  const { openFigure, figureDialog } = useFigureDialog();
  const cases = useMemo(() => selectWhatIf(comparison), [comparison]);
  if (cases.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="compare-what-if">
      <h2 id="compare-what-if">{WHAT_IF_TITLE}</h2>
      <p className="chart-measure">
        <TermText text={WHAT_IF_METHOD} />
      </p>
      <div className="compare-side-by-side">
        {cases.map((one) => (
          <CaseOf
            key={one.path.applicant.id}
            one={one}
            onFigure={(years) => openFigure(whatIfAccount(one, comparison, years))}
          />
        ))}
      </div>
      <p className="compare-what-if-note">{WHAT_IF_NOTE}</p>
      {actions}
      {figureDialog}
    </section>
  );
}

type CaseProps = {
  readonly one: WhatIf;
  /** Opens how the share so many years later is computed, or who the others are. */
  readonly onFigure: (years?: number) => void;
};

function CaseOf({ one, onFigure }: CaseProps) {
  const { path, waited, conditional, names, isFew } = one;
  const { applicant, isMember } = path;
  const { atRisk } = conditional;
  return (
    <div className={isFew ? 'compare-what-if is-few' : 'compare-what-if'} data-id={applicant.id}>
      <p>
        <PhraseText
          phrases={whatIfSentence({ name: applicant.name, isMember, waited, atRisk, names })}
          onFigure={() => onFigure()}
        />
      </p>
      {atRisk > 0 ? (
        <DataTable model={selectWhatIfTable(one)} onFact={({ field }) => onFigure(Number(field))} />
      ) : null}
      {isFew && atRisk > 0 ? <p>{FEW_AT_RISK}</p> : null}
    </div>
  );
}
