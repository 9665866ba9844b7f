import { useState } from 'react';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { DURATION_ENDS, DURATION_STARTS } from '../../domain/duration.ts';
import {
  CONTROL_LABELS,
  FROM_LABELS,
  GROUP_LABELS,
  HIGHLIGHT_FULL,
  HIGHLIGHT_HINT,
  highlightedNow,
  noSuchEconomy,
  REGION_LABELS,
  shownNow,
  SORT_LABELS,
  STATUS_LABELS,
  TO_LABELS,
  VIEW_LABELS,
} from '../../wording/durationsView.ts';
import { count } from '../../wording/numbers.ts';
import { withHighlight } from '../../charts/emphasis.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { findByName } from '../shared/findByName.ts';
import { NameList } from '../shared/NameList.tsx';
import type { DurationsSearch } from './search.ts';
import { GROUP_FILTERS, REGION_FILTERS, SORTS, STATUS_FILTERS } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

type Props = {
  readonly search: DurationsSearch;
  readonly selection: DurationsSelection;
  /** Opens the same picture elsewhere. */
  readonly link: string;
  readonly adjust: (change: Partial<DurationsSearch>) => void;
};

const REGIONS = labelled(REGION_FILTERS, REGION_LABELS);
const GROUPS = labelled(GROUP_FILTERS, GROUP_LABELS);
const STARTS = labelled(DURATION_STARTS, FROM_LABELS);
const ENDS = labelled(DURATION_ENDS, TO_LABELS);
const SORT_OPTIONS = labelled(SORTS, SORT_LABELS);
const VIEWS = labelled(['chart', 'table'] as const, VIEW_LABELS);

function labelled<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
) {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Every choice that changes what is shown; each goes into the address. */
export function DurationControls({ search, selection, link, adjust }: Props) {
  const { statusCounts } = selection;
  return (
    <div className="durations-controls no-print">
      <SegmentedControl
        label={CONTROL_LABELS.status}
        options={STATUS_FILTERS.map((value) => ({
          value,
          label: `${STATUS_LABELS[value]} ${count(statusCounts[value])}`,
        }))}
        value={search.status}
        onChange={(status) => adjust({ status })}
      />
      <SelectControl
        label={CONTROL_LABELS.region}
        options={REGIONS}
        value={search.region}
        onChange={(region) => adjust({ region })}
      />
      <SelectControl
        label={CONTROL_LABELS.group}
        options={GROUPS}
        value={search.group}
        onChange={(group) => adjust({ group })}
      />
      <SelectControl
        label={CONTROL_LABELS.from}
        options={STARTS}
        value={search.from}
        onChange={(from) => adjust({ from })}
      />
      <SelectControl
        label={CONTROL_LABELS.to}
        options={ENDS}
        value={search.to}
        onChange={(to) => adjust({ to })}
      />
      <SelectControl
        label={CONTROL_LABELS.sort}
        options={SORT_OPTIONS}
        value={search.sort}
        onChange={(sort) => adjust({ sort })}
      />
      <HighlightField search={search} selection={selection} adjust={adjust} />
      <div className="durations-controls-end">
        <SegmentedControl
          label={CONTROL_LABELS.show}
          options={VIEWS}
          value={search.show}
          onChange={(show) => adjust({ show })}
        />
        <CopyLink link={link} />
      </div>
      <ShownNow selection={selection} />
    </div>
  );
}

/** Says a change of what is shown to those who do not see it; nothing at the first sight. */
function ShownNow({ selection }: Pick<Props, 'selection'>) {
  const [told, setTold] = useState({ selection, text: '' });
  if (told.selection !== selection) {
    setTold({ selection, text: shownNow(selection.rows.length) });
  }
  return (
    <span role="status" className="visually-hidden">
      {told.text}
    </span>
  );
}

type HighlightFieldProps = Omit<Props, 'link'>;

/** Type a name, choose it, and its bar and card stand out. */
function HighlightField({ search, selection, adjust }: HighlightFieldProps) {
  const [message, setMessage] = useState('');
  const [typed, setTyped] = useState('');
  const applicants = selection.applied;
  function take(field: HTMLInputElement, isSettled: boolean): void {
    const found = findByName(field.value, applicants, isSettled);
    if (found === undefined) {
      setMessage(isSettled && field.value !== '' ? noSuchEconomy(field.value) : '');
      return;
    }
    const highlight = withHighlight(search.highlight, found.id);
    const isFull = highlight === undefined;
    setMessage(isFull ? HIGHLIGHT_FULL : highlightedNow(found.name));
    if (!isFull && !search.highlight.includes(found.id)) {
      adjust({ highlight });
    }
    if (!isFull) field.value = '';
  }
  return (
    <>
      <label className="field-control">
        <span>{CONTROL_LABELS.highlight}</span>
        <input
          type="text"
          list="economies"
          autoComplete="off"
          placeholder={HIGHLIGHT_HINT}
          onChange={({ currentTarget }) => {
            take(currentTarget, false);
            setTyped(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event.currentTarget, true);
          }}
        />
        <NameList id="economies" economies={applicants} typed={typed} />
      </label>
      {search.highlight.length > 0 ? (
        <button type="button" className="button" onClick={() => adjust({ highlight: [] })}>
          {CONTROL_LABELS.clearHighlight}
        </button>
      ) : null}
      <span role="status" className="durations-message">
        {message}
      </span>
    </>
  );
}
