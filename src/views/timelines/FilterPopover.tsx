import { useState } from 'react';
import { Popover } from '../../ui/Popover.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { DOUBT_LABELS, silenceOption, TIMELINE_LABELS } from '../../wording/timelines.ts';
import type { TimelineSearch } from './search.ts';
import { DOUBT_FILTERS } from './search.ts';

const DOUBTS = DOUBT_FILTERS.map((value) => ({ value, label: DOUBT_LABELS[value] }));
const OFFERED_SILENCES = [0, 1, 2, 3, 5, 10];
const [FIRST_YEAR, LAST_YEAR] = [1800, 2200];

type Props = {
  readonly search: TimelineSearch;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
};

/** Years, doubt, and from when on a gap between meetings is called a silence. */
export function FilterPopover({ search, adjust }: Props) {
  const { years, doubt, silence } = search;
  const silences = [...new Set([...OFFERED_SILENCES, silence])].toSorted((a, b) => a - b);
  function takeYear(part: 'from' | 'to', text: string): void {
    const year = Number(text);
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return;
    const { from: first, to: last } = years ?? { from: FIRST_YEAR, to: LAST_YEAR };
    const [from, to] = part === 'from' ? [year, last] : [first, year];
    adjust({ years: { from: Math.min(from, to), to: Math.max(from, to) } });
  }
  return (
    <Popover label={TIMELINE_LABELS.filter}>
      <div className="timelines-filter">
        <p className="timelines-row">
          {(['from', 'to'] as const).map((part) => (
            <YearField
              key={part}
              label={part === 'from' ? TIMELINE_LABELS.yearsFrom : TIMELINE_LABELS.yearsTo}
              shown={yearShown(years?.[part])}
              onTyped={(text) => takeYear(part, text)}
            />
          ))}
        </p>
        {years === undefined ? null : (
          <button type="button" className="button" onClick={() => adjust({ years: undefined })}>
            {TIMELINE_LABELS.clearYears}
          </button>
        )}
        <SelectControl
          label={TIMELINE_LABELS.doubt}
          options={DOUBTS}
          value={doubt}
          onChange={(chosen) => adjust({ doubt: chosen })}
        />
        <SelectControl
          label={TIMELINE_LABELS.silence}
          options={silences.map((value) => ({ value: String(value), label: silenceOption(value) }))}
          value={String(silence)}
          onChange={(value) => adjust({ silence: Number(value) })}
        />
      </div>
    </Popover>
  );
}

type YearFieldProps = {
  readonly label: string;
  readonly shown: string;
  readonly onTyped: (text: string) => void;
};

function YearField({ label, shown, onTyped }: YearFieldProps) {
  const [typed, setTyped] = useState(shown);
  const [before, setBefore] = useState(shown);
  // A year from elsewhere replaces what was half typed.
  if (before !== shown) {
    setBefore(shown);
    setTyped(shown);
  }
  return (
    <label className="field-control">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        size={4}
        maxLength={4}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => onTyped(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onTyped(typed);
        }}
      />
    </label>
  );
}

/** The ends of what can be named stand for "no limit". */
function yearShown(year: number | undefined): string {
  return year === undefined || year === FIRST_YEAR || year === LAST_YEAR ? '' : String(year);
}
