import { FIND_GROUP_LABELS, FIND_TITLE, furtherResults } from '../../wording/finding.ts';
import type { Findable } from './findable.ts';
import type { ResultGroup } from './selectResults.ts';

type Props = {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  readonly active: Findable | undefined;
  readonly optionId: (item: Findable) => string;
  readonly onOpen: (item: Findable) => void;
};

/** What was found, in groups; the focus stays in the field, which names the option chosen. */
export function ResultList({ id, groups, active, optionId, onOpen }: Props) {
  return (
    <div id={id} className="palette-list" role="listbox" aria-label={FIND_TITLE}>
      {groups.map(({ group, items, more }) => (
        <div key={group} role="group" aria-label={FIND_GROUP_LABELS[group]}>
          <p role="presentation" className="palette-group">
            {FIND_GROUP_LABELS[group]}
          </p>
          {items.map((item) => (
            <Option
              key={item.id}
              item={item}
              id={optionId(item)}
              isActive={item === active}
              onOpen={onOpen}
            />
          ))}
          {more === 0 ? null : (
            <p role="presentation" className="palette-more">
              {furtherResults(more)}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

type OptionProps = {
  readonly item: Findable;
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: (item: Findable) => void;
};

function Option({ item, id, isActive, onOpen }: OptionProps) {
  return (
    // The field above has the keys: it opens the option that it names.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      ref={isActive ? keepInSight : null}
      role="option"
      aria-selected={isActive}
      data-id={item.id}
      onClick={() => onOpen(item)}
    >
      <bdi>{item.title}</bdi>
      {item.detail === '' ? null : <small>{item.detail}</small>}
    </div>
  );
}

function keepInSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
