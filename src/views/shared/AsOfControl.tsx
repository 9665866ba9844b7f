import { useId, useState } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import {
  addMonths,
  dateOfDay,
  parsePartialDate,
  pointOf,
  precisionOf,
} from '../../domain/partialDate.ts';
import { Popover } from '../../ui/Popover.tsx';
import { vouchedUntil } from '../../wording/durationFindings.ts';
import {
  AS_OF_DATE_FIELD,
  AS_OF_LABEL,
  AS_OF_NEWEST,
  AS_OF_OUT_OF_RANGE,
  AS_OF_TODAY,
  AS_OF_YEAR_BACK,
  AS_OF_YEAR_ON,
  asOfButton,
} from '../../wording/shell.ts';
import { readersToday } from './clock.ts';
import './as-of-control.css';

const EARLIEST = '1986-01-01';
const LATEST = '2200-12-31';

type Props = {
  readonly asOf: PartialDate;
  readonly newestEvidence: PartialDate;
  /** Undefined: back to the newest evidence. */
  readonly onChange: (asOf: PartialDate | undefined) => void;
};

/** The day on which the figures are taken: typed, stepped by years, or one of two fixed days. */
export function AsOfControl({ asOf, newestEvidence, onChange }: Props) {
  const hintId = useId();
  function step(months: number): void {
    const moved = dateOfDay(addMonths(pointOf(asOf), months));
    if (isOffered(moved)) onChange(moved);
  }
  return (
    <Popover
      label={
        <>
          <span className="as-of-label">{AS_OF_LABEL}</span> <strong>{asOfButton(asOf)}</strong>
        </>
      }
    >
      <div className="as-of-panel">
        {/* A new day from elsewhere replaces whatever was half typed. */}
        <DayField key={asOf} asOf={asOf} hintId={hintId} onChange={onChange} />
        <div className="as-of-steps">
          <button type="button" className="button" onClick={() => step(-12)}>
            <span aria-hidden="true">−</span> {AS_OF_YEAR_BACK}
          </button>
          <button type="button" className="button" onClick={() => step(12)}>
            <span aria-hidden="true">+</span> {AS_OF_YEAR_ON}
          </button>
          <button type="button" className="button" onClick={() => onChange(undefined)}>
            {AS_OF_NEWEST}
          </button>
          <button type="button" className="button" onClick={() => onChange(readersToday())}>
            {AS_OF_TODAY}
          </button>
        </div>
        <p id={hintId}>{vouchedUntil(newestEvidence)}</p>
      </div>
    </Popover>
  );
}

type DayFieldProps = {
  readonly asOf: PartialDate;
  readonly hintId: string;
  readonly onChange: (asOf: PartialDate) => void;
};

function DayField({ asOf, hintId, onChange }: DayFieldProps) {
  const [refused, setRefused] = useState(false);
  function take(text: string): void {
    const date = parsePartialDate(text);
    const isDay = date !== undefined && precisionOf(date) === 'day' && isOffered(date);
    setRefused(!isDay);
    if (isDay) onChange(date);
  }
  return (
    <>
      <label className="field-control">
        <span>{AS_OF_DATE_FIELD}</span>
        <input
          type="date"
          min={EARLIEST}
          max={LATEST}
          defaultValue={asOf}
          aria-describedby={hintId}
          aria-invalid={refused}
          // While a year is being typed the field passes through years that are not meant.
          onBlur={(event) => take(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event.currentTarget.value);
          }}
        />
      </label>
      {refused ? <p role="alert">{AS_OF_OUT_OF_RANGE}</p> : null}
    </>
  );
}

function isOffered(date: PartialDate): boolean {
  return date >= EARLIEST && date <= LATEST;
}
