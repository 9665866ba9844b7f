import { EVENT_KINDS, relationOf } from '../../domain/organization.ts';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { EVENT_KIND_LABELS } from '../../wording/organizationEvents.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { useReveal } from '../shared/useReveal.ts';
import type { KindFilter } from './cardSearch.ts';
import { RelationPanel } from './RelationPanel.tsx';
import { CARD_ECONOMIES } from './selectCards.ts';
import type { Opened } from './SourceDialog.tsx';

type Props = {
  readonly record: OrganizationAsOf;
  readonly asOf: PartialDate;
  readonly kind: KindFilter;
  /** The event that the link points at. */
  readonly event: string | undefined;
  readonly onKind: (kind: KindFilter) => void;
  readonly onOpen: (opened: Opened) => void;
};

/** Where Belarus and Kazakhstan stand with the organization, and what happened between them. */
export function Relations(props: Props) {
  const { record, kind, event, onKind } = props;
  useReveal('.event-list', event);
  const present = new Set(record.relations.flatMap(({ events }) => events.map((one) => one.kind)));
  const kinds = EVENT_KINDS.filter((one) => present.has(one) || one === kind);
  const options = [
    { value: 'any' as const, label: ORGANIZATION_LABELS.anyKind },
    ...kinds.map((value) => ({ value, label: EVENT_KIND_LABELS[value] })),
  ];
  return (
    <section className="relations" aria-labelledby="relations-title">
      <header>
        <h2 id="relations-title" tabIndex={-1}>
          {ORGANIZATION_LABELS.relations}
        </h2>
        {kinds.length === 0 ? null : (
          <span className="no-print">
            <SelectControl<KindFilter>
              label={ORGANIZATION_LABELS.kind}
              options={options}
              value={kind}
              onChange={onKind}
            />
          </span>
        )}
      </header>
      <div className="relations-columns">
        {CARD_ECONOMIES.map((economy) => {
          const relation = relationOf(record, economy);
          return relation === undefined ? null : (
            <RelationPanel key={economy} relation={relation} {...props} />
          );
        })}
      </div>
    </section>
  );
}
