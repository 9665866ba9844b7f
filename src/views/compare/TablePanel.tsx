import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { FactRef } from '../../domain/provenance.ts';
import { compareSource } from '../../wording/compareView.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { TermText } from '../shared/TermText.tsx';
import { compareAccount } from './compareAccount.ts';
import type { Release } from './compareAccount.ts';
import type { Comparison } from './selectComparison.ts';

type Props = {
  /** Of the part of the view, and of the files made of it. */
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  readonly table: TableModel;
  readonly comparison: Comparison;
  readonly release: Release;
  readonly onFact: (fact: FactRef) => void;
  readonly summary?: ReactNode;
};

/** Figures that are a table by nature, with title, source and export as every chart has them. */
export function TablePanel(props: Props) {
  const { name, title, measure, table, comparison, release, onFact, summary = null } = props;
  const names = comparison.paths.map(({ applicant }) => applicant.name);
  return (
    <ChartFrame
      title={title}
      measure={<TermText text={measure} />}
      summary={summary}
      source={compareSource(names, comparison.asOf, release)}
      table={table}
      view="table"
      onFact={onFact}
      actions={
        <div className="chart-actions">
          <AddToBriefing link={release.link} part={name} />
          <ExportMenu
            name={name}
            part={name}
            table={table}
            account={() => compareAccount(comparison, { title, definition: measure }, release)}
          />
        </div>
      }
    >
      {() => null}
    </ChartFrame>
  );
}
