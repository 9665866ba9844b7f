import { useMemo } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { DATA_SOURCE } from '../../wording/durationFindings.ts';
import { VIEW_LABELS } from '../../wording/durationsView.ts';
import { asOfNote } from '../../wording/exportAccount.ts';
import { countOf } from '../../wording/numbers.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { selectRecordTable } from './selectRecordTable.ts';

const VIEWS = (['chart', 'table'] as const).map((value) => ({ value, label: VIEW_LABELS[value] }));

type Props = {
  readonly record: OrganizationAsOf;
  readonly asOf: PartialDate;
  readonly newestEvidence: PartialDate;
  readonly version: string;
  /** Opens the same card in the same state. */
  readonly link: string;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
};

export function CardActions(props: Props) {
  const { record, asOf, newestEvidence, version, link, view, onView } = props;
  const table = useMemo(() => selectRecordTable(record, asOf), [record, asOf]);
  return (
    <div className="organizations-controls no-print">
      {record.series.length === 0 ? null : (
        <SegmentedControl
          label={`${ORGANIZATION_LABELS.show}: ${ORGANIZATION_LABELS.series}`}
          options={VIEWS}
          value={view}
          onChange={onView}
        />
      )}
      <div className="organizations-controls-end">
        <button type="button" className="button" onClick={() => globalThis.print()}>
          {ORGANIZATION_LABELS.print}
        </button>
        <CopyLink link={link} />
        <ExportMenu
          name={`organization-${record.id}`}
          table={table}
          account={() => ({
            title: `${record.name} (${record.abbreviation})`,
            definition: ORGANIZATION_LABELS.factsMeasure,
            filters: '',
            population: countOf(table.rows.length, 'row'),
            asOf,
            asOfNote: asOfNote(asOf, newestEvidence),
            dataVersion: version,
            source: DATA_SOURCE,
            link,
          })}
        />
      </div>
    </div>
  );
}
