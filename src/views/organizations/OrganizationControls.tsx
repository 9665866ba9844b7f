import { ORGANIZATION_FIELDS } from '../../domain/organization.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import type { Release } from '../../wording/exportAccount.ts';
import {
  CARDS_VIEW_LABELS,
  FIELD_LABELS,
  ORGANIZATION_LABELS,
  organizationsCount,
} from '../../wording/organizations.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { organizationsAccount } from './organizationAccounts.ts';
import type { FieldFilter, OrganizationsSearch } from './search.ts';

type Props = {
  readonly search: OrganizationsSearch;
  readonly shown: number;
  readonly total: number;
  readonly table: TableModel;
  readonly release: Release;
  readonly adjust: (change: Partial<OrganizationsSearch>) => void;
};

const SHOWS = (['cards', 'side', 'table'] as const).map((value) => ({
  value,
  label: CARDS_VIEW_LABELS[value],
}));
const FIELDS: readonly { readonly value: FieldFilter; readonly label: string }[] = [
  { value: 'any', label: ORGANIZATION_LABELS.anyField },
  ...ORGANIZATION_FIELDS.map((value) => ({ value, label: FIELD_LABELS[value] })),
];

export function OrganizationControls(props: Props) {
  const { search, shown, total, table, release, adjust } = props;
  const account = organizationsAccount(search, release, { shown, total });
  return (
    <div className="view-controls organizations-controls no-print">
      <SegmentedControl
        label={ORGANIZATION_LABELS.show}
        options={SHOWS}
        value={search.show}
        onChange={(show) => adjust({ show })}
      />
      {search.show === 'side' ? null : (
        <>
          <SelectControl
            label={ORGANIZATION_LABELS.field}
            options={FIELDS}
            value={search.field}
            onChange={(field) => adjust({ field })}
          />
          <label className="field-control">
            <span>{ORGANIZATION_LABELS.find}</span>
            <input
              type="search"
              maxLength={60}
              value={search.find}
              placeholder={ORGANIZATION_LABELS.findHint}
              onChange={(event) => adjust({ find: event.target.value })}
            />
          </label>
          <span role="status">{organizationsCount(shown, total)}</span>
        </>
      )}
      <div className="view-controls-end">
        <CopyLink link={account.link} />
        <ExportMenu
          name={`organizations-${search.show}`}
          part={search.show === 'side' ? 'side' : 'card'}
          table={table}
          account={() => account}
        />
      </div>
    </div>
  );
}
