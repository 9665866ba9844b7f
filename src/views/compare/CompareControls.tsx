import { useState } from 'react';
import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { ZEROS } from '../../domain/path.ts';
import { Popover } from '../../ui/Popover.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { COMPARATOR_REASONS } from '../../wording/comparators.ts';
import {
  addLabel,
  alreadyCompared,
  AXIS_LABELS,
  COMPARE_FULL,
  COMPARE_LABELS,
  moveLabel,
  removeLabel,
} from '../../wording/compareView.ts';
import { noSuchEconomy, VIEW_LABELS } from '../../wording/durationsView.ts';
import { ZERO_LABELS } from '../../wording/paths.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { findByName } from '../shared/findByName.ts';
import { NameList } from '../shared/NameList.tsx';
import { focusCompared } from './focusCompared.ts';
import type { CompareSearch } from './search.ts';
import { AXES, MOST_COMPARED } from './search.ts';
import { selectComparators } from './selectComparators.ts';
import type { Comparison } from './selectComparison.ts';

type Props = {
  readonly comparison: Comparison;
  readonly search: CompareSearch;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly link: string;
  /** What the link leaves out, where own data are shown. */
  readonly linkNote: string;
  readonly adjust: (change: Partial<CompareSearch>) => void;
  readonly compare: (ids: readonly EconomyId[]) => void;
};

const ZERO_OPTIONS = ZEROS.map((value) => ({ value, label: ZERO_LABELS[value] }));
const AXIS_OPTIONS = AXES.map((value) => ({ value, label: AXIS_LABELS[value] }));
const VIEW_OPTIONS = (['chart', 'table'] as const).map((value) => ({
  value,
  label: VIEW_LABELS[value],
}));

/** Whom to compare, from which step, on which axis; each choice goes into the address. */
export function CompareControls(props: Props) {
  const { search, link, linkNote, adjust } = props;
  return (
    <div className="view-controls no-print">
      <Chosen {...props} />
      <AddField {...props} />
      <Suggestions {...props} />
      <div className="view-controls-end">
        <SelectControl
          label={COMPARE_LABELS.zero}
          options={ZERO_OPTIONS}
          value={search.zero}
          onChange={(zero) => adjust({ zero })}
        />
        <SegmentedControl
          label={COMPARE_LABELS.axis}
          options={AXIS_OPTIONS}
          value={search.axis}
          onChange={(axis) => adjust({ axis })}
        />
        <SegmentedControl
          label={COMPARE_LABELS.show}
          options={VIEW_OPTIONS}
          value={search.show}
          onChange={(show) => adjust({ show })}
        />
        <CopyLink link={link} note={linkNote} />
      </div>
    </div>
  );
}

function idsOf({ paths }: Comparison): readonly EconomyId[] {
  return paths.map(({ applicant }) => applicant.id);
}

/** The economies compared, in their order: each can be moved to the front and removed. */
function Chosen({ comparison, hues, compare }: Props) {
  const ids = idsOf(comparison);
  return (
    <>
      <ul className="compare-chips" aria-label={COMPARE_LABELS.compared} tabIndex={-1}>
        {comparison.paths.map(({ applicant: { id, name } }, index) => {
          const hue = hues.get(id);
          const others = ids.filter((one) => one !== id);
          return (
            <li key={id} data-id={id}>
              <span
                className="compare-dot"
                aria-hidden="true"
                style={{ background: hue === undefined ? 'var(--ink)' : hueColour(hue) }}
              />
              <span>{name}</span>
              {index === 0 ? null : (
                <button
                  type="button"
                  title={moveLabel(name)}
                  aria-label={moveLabel(name)}
                  onClick={({ currentTarget }) => {
                    focusCompared(currentTarget);
                    compare([id, ...others]);
                  }}
                >
                  <span aria-hidden="true">←</span>
                </button>
              )}
              {others.length === 0 ? null : (
                <button
                  type="button"
                  title={removeLabel(name)}
                  aria-label={removeLabel(name)}
                  onClick={({ currentTarget }) => {
                    focusCompared(currentTarget);
                    compare(others);
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {ids.length < 2 ? null : (
        <button
          type="button"
          className="button"
          title={COMPARE_LABELS.swap}
          aria-label={COMPARE_LABELS.swap}
          onClick={() => compare(ids.toReversed())}
        >
          <span aria-hidden="true">⇄</span>
        </button>
      )}
    </>
  );
}

/** Type a name, choose it, and its path is drawn with the others. */
function AddField({ comparison, compare }: Props) {
  const [message, setMessage] = useState('');
  const [typed, setTyped] = useState('');
  const ids = idsOf(comparison);
  function take(field: HTMLInputElement, isSettled: boolean): void {
    const found = findByName(field.value, comparison.applicants, isSettled);
    const refused = found === undefined ? undefined : refusalOf(found.id, found.name, ids);
    const unknown = isSettled && field.value !== '' ? noSuchEconomy(field.value) : '';
    setMessage(found === undefined ? unknown : (refused ?? ''));
    if (found === undefined || refused !== undefined) return;
    field.value = '';
    compare([...ids, found.id]);
  }
  return (
    <>
      <label className="field-control">
        <span>{COMPARE_LABELS.add}</span>
        <input
          type="text"
          list="compare-economies"
          size={16}
          autoComplete="off"
          placeholder={COMPARE_LABELS.addHint}
          onChange={({ currentTarget }) => {
            take(currentTarget, false);
            setTyped(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event.currentTarget, true);
          }}
        />
        <NameList id="compare-economies" economies={comparison.applicants} typed={typed} />
      </label>
      <span role="status" className="compare-message">
        {message}
      </span>
    </>
  );
}

function refusalOf(id: EconomyId, name: string, ids: readonly EconomyId[]): string | undefined {
  if (ids.includes(id)) return alreadyCompared(name);
  return ids.length >= MOST_COMPARED ? COMPARE_FULL : undefined;
}

function Suggestions({ comparison, compare }: Props) {
  const ids = idsOf(comparison);
  const suggested = selectComparators(comparison);
  if (ids.length >= MOST_COMPARED || suggested.length === 0) return null;
  return (
    <Popover label={COMPARE_LABELS.suggested}>
      <ul className="compare-suggested">
        {suggested.map(({ applicant: { id, name }, why }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-label={addLabel(name, COMPARATOR_REASONS[why])}
              onClick={({ currentTarget }) => {
                focusCompared(currentTarget);
                compare([...ids, id]);
              }}
            >
              <strong>{name}</strong> {COMPARATOR_REASONS[why]}
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
