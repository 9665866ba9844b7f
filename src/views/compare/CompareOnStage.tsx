import { lazy, use } from 'react';
import type { Hue } from '../../charts/emphasis.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { compareSource } from '../../wording/compareView.ts';
import { MILESTONES_TITLE, milestonesMeasure } from '../../wording/milestoneTable.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import type { Loss } from '../shared/searchReader.ts';
import type { StagePart } from '../shared/stageParts.ts';
import { ShowPartsContext } from '../shared/stageParts.ts';
import type { Release } from './compareAccount.ts';
import { FindingsPanel } from './FindingsPanel.tsx';
import { PacePanel } from './PacePanel.tsx';
import { PathFigures } from './PathFigures.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { RecordPanels } from './RecordPanels.tsx';
import type { CompareSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';
import type { Finding } from './selectFindings.ts';
import { TablePanel } from './TablePanel.tsx';
import { WhatIfPanel } from './WhatIfPanel.tsx';
import './compare.css';

const CountPanel = lazy(async () => ({ default: (await import('./CountPanel.tsx')).CountPanel }));

/** More paths take the height that their figures would. */
const MOST_WITH_FIGURES = 3;

type Props = {
  readonly comparison: Comparison;
  readonly search: CompareSearch;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly release: Release;
  readonly findings: readonly Finding[];
  readonly milestones: TableModel;
  readonly losses: readonly Loss[];
  readonly adjust: (change: Partial<CompareSearch>) => void;
  readonly onFact: (fact: FactRef) => void;
};

/** The panels of the view, one of which a slide shows. */
export function CompareOnStage(props: Props) {
  const { search, release, losses, adjust, onFact } = props;
  const { comparison, hues, findings, milestones } = props;
  const showParts = use(ShowPartsContext);
  if (showParts === undefined) return null;
  const names = comparison.paths.map(({ applicant }) => applicant.name);
  const source = compareSource(names, comparison.asOf, release);
  const shared = { comparison, hues, release, onFact };
  const records = { comparison, hues, onFact, newestEvidence: release.newestEvidence };
  const parts: readonly StagePart[] = [
    {
      name: 'paths',
      show: (
        <PathsPanel
          {...shared}
          search={search}
          onTable={() => {}}
          stageFigures={
            names.length > MOST_WITH_FIGURES ? null : (
              <PathFigures comparison={comparison} hues={hues} />
            )
          }
        />
      ),
    },
    { name: 'count', show: <CountPanel {...shared} search={search} adjust={adjust} /> },
    {
      name: 'milestones',
      show: (
        <TablePanel
          name="milestones"
          title={MILESTONES_TITLE}
          measure={milestonesMeasure(comparison.zero, names)}
          table={milestones}
          {...{ comparison, release, onFact }}
        />
      ),
    },
    { name: 'pace', show: <PacePanel {...{ comparison, release, onFact }} /> },
    { name: 'findings', show: <FindingsPanel findings={findings} />, source },
    { name: 'standing', show: <RecordPanels {...records} only="standing" />, source },
    { name: 'tracks', show: <RecordPanels {...records} only="tracks" />, source },
    { name: 'what-if', show: <WhatIfPanel comparison={comparison} />, source },
  ];
  // Under a headline written for others, figures of those who stand in would be untrue.
  return showParts({ parts: comparison.isStandIn ? [] : parts, losses });
}
