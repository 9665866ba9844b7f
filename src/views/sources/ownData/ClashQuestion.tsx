import type { Clash } from '../../../domain/ownData.ts';
import { CLASH_LABELS, CLASH_TITLE, clashSentence } from '../../../wording/ownClash.ts';

export type Side = keyof typeof CLASH_LABELS;

type Props = {
  readonly clashes: readonly Clash[];
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
};

/** Nothing is chosen beforehand, so nobody's record stands back unasked. */
export function ClashQuestion({ clashes, side, onSide }: Props) {
  return (
    <fieldset className="own-clash">
      <legend>{CLASH_TITLE}</legend>
      <p>{clashSentence(clashes.map(({ name }) => name))}</p>
      {(['own', 'bundled'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="own-clash"
            checked={side === one}
            onChange={() => onSide(one)}
          />{' '}
          {CLASH_LABELS[one]}
        </label>
      ))}
    </fieldset>
  );
}
