import { useId } from 'react';
import './controls.css';

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
};

type Props<Value extends string> = {
  /** Names the group for a screen reader. */
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One choice of a few, all in sight: native radio buttons, so arrows and forms work as anywhere. */
export function SegmentedControl<Value extends string>(props: Props<Value>) {
  const { label, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
