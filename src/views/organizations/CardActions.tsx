import { useMemo } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { VIEW_LABELS } from '../../wording/durationsView.ts';
import type { Release } from '../../wording/exportAccount.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { AddToBriefing } from '../shared/AddToBriefing.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import type { CardSearch } from './cardSearch.ts';
import { recordAccount } from './organizationAccounts.ts';
import { selectRecordTable } from './selectRecordTable.ts';

const VIEWS = (['chart', 'table'] as const).map((value) => ({ value, label: VIEW_LABELS[value] }));

type Props = {
  readonly record: OrganizationAsOf;
  readonly search: CardSearch;
  readonly release: Release;
  readonly onView: (view: ChartView) => void;
};

export function CardActions(props: Props) {
  const { record, search, release, onView } = props;
  const asOf = search.asof ?? release.newestEvidence;
  const table = useMemo(() => selectRecordTable(record, asOf), [record, asOf]);
  const account = recordAccount(record, search, release, table.rows.length);
  return (
    <div className="view-controls organizations-controls no-print">
      {record.series.length === 0 ? null : (
        <SegmentedControl
          label={`${ORGANIZATION_LABELS.show}: ${ORGANIZATION_LABELS.series}`}
          options={VIEWS}
          value={search.show}
          onChange={onView}
        />
      )}
      <div className="view-controls-end">
        <button type="button" className="button" onClick={() => globalThis.print()}>
          {ORGANIZATION_LABELS.print}
        </button>
        <CopyLink link={account.link} />
        <AddToBriefing link={account.link} part="card" />
        <ExportMenu
          name={`organization-${record.id}`}
          part="card"
          table={table}
          account={() => account}
        />
      </div>
    </div>
  );
}
