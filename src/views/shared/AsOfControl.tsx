import { useId, useState } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import { addMonths, dateOfDay, pointOf } from '../../domain/partialDate.ts';
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
import { EARLIEST_AS_OF, isAsOfDay, LATEST_AS_OF, parseAsOf } from './asOfRange.ts';
import { readersToday } from './clock.ts';
import './as-of-control.css';

type Props = {
  readonly asOf: PartialDate;
  readonly newestEvidence: PartialDate;
  /** Undefined: back to the newest evidence. */
  readonly onChange: (asOf: PartialDate | undefined) => void;
};

/** The day on which the figures are taken: typed, stepped by years, or one of two fixed days. */
export function AsOfControl({ asOf, newestEvidence, onChange }: Props) {
  const hintId = useId();
  return (
    <Popover
      anchor="as-of-anchor"
      label={
        <>
          <span className="as-of-label">{AS_OF_LABEL}</span> <strong>{asOfButton(asOf)}</strong>
        </>
      }
    >
      <div className="as-of-panel">
        <DayField asOf={asOf} hintId={hintId} onChange={onChange} />
        <div className="as-of-steps">
          <StepButton sign="−" label={AS_OF_YEAR_BACK} to={movedBy(asOf, -12)} onStep={onChange} />
          <StepButton sign="+" label={AS_OF_YEAR_ON} to={movedBy(asOf, 12)} onStep={onChange} />
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

type StepButtonProps = {
  readonly sign: string;
  readonly label: string;
  /** Undefined where the step would leave the range. */
  readonly to: PartialDate | undefined;
  readonly onStep: (asOf: PartialDate) => void;
};

function StepButton({ sign, label, to, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button"
      disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) onStep(to);
      }}
    >
      <span aria-hidden="true">{sign}</span> {label}
    </button>
  );
}

function movedBy(asOf: PartialDate, months: number): PartialDate | undefined {
  const day = addMonths(pointOf(asOf), months);
  return isAsOfDay(day) ? dateOfDay(day) : undefined;
}

type DayFieldProps = {
  readonly asOf: PartialDate;
  readonly hintId: string;
  readonly onChange: (asOf: PartialDate) => void;
};

type Typed = {
  /** The day that stood there when this was typed. */
  readonly over: PartialDate;
  readonly text: string;
  readonly isRefused: boolean;
};

function DayField({ asOf, hintId, onChange }: DayFieldProps) {
  // What is being typed passes through days that are not meant; it counts when the field is left.
  const [typed, setTyped] = useState<Typed>();
  // A day set by other means ends what was being typed, and its refusal.
  const { text, isRefused } = typed?.over === asOf ? typed : { text: asOf, isRefused: false };
  function take(value: string): void {
    const date = parseAsOf(value);
    setTyped(date === undefined ? { over: asOf, text: value, isRefused: true } : undefined);
    if (date !== undefined && date !== asOf) onChange(date);
  }
  return (
    <>
      <label className="field-control">
        <span>{AS_OF_DATE_FIELD}</span>
        <input
          type="date"
          min={EARLIEST_AS_OF}
          max={LATEST_AS_OF}
          value={text}
          aria-describedby={hintId}
          aria-invalid={isRefused}
          onChange={(event) => setTyped({ over: asOf, text: event.target.value, isRefused })}
          onBlur={(event) => take(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event.currentTarget.value);
          }}
        />
      </label>
      {isRefused ? <p role="alert">{AS_OF_OUT_OF_RANGE}</p> : null}
    </>
  );
}
