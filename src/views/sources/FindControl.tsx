import { SOURCES_LABELS } from '../../wording/sources.ts';

type Props = {
  readonly value: string;
  readonly hint: string;
  readonly onChange: (find: string) => void;
};

/** Narrows what is listed while the reader types. */
export function FindControl({ value, hint, onChange }: Props) {
  return (
    <label className="field-control">
      <span>{SOURCES_LABELS.find}</span>
      <input
        type="search"
        maxLength={60}
        value={value}
        placeholder={hint}
        // As wide as its hint, with room for the cross that empties it.
        size={hint.length + 3}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
