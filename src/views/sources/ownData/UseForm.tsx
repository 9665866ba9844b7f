import { useMemo, useState } from 'react';
import type { Dataset, OwnMode } from '../../../domain/dataset.ts';
import { clashesOf, ownDataOf } from '../../../domain/ownData.ts';
import type { Clash } from '../../../domain/ownData.ts';
import type { OwnRecord } from '../../../domain/ownFile.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { CLASH_LABELS, CLASH_TITLE, clashSentence } from '../../../wording/ownClash.ts';
import { MODE_LABELS, OWN_LABELS, THIS_TAB_ONLY } from '../../../wording/ownData.ts';
import { takeOwnData } from './ownActions.ts';

type Props = {
  readonly fileName: string;
  readonly records: readonly OwnRecord[];
  readonly dataset: Dataset;
  readonly onCancel: () => void;
  readonly onUsed: () => void;
};

type Side = keyof typeof CLASH_LABELS;

const MODES = (['added', 'in-place'] as const).map((value) => ({
  value,
  label: MODE_LABELS[value],
}));

/** Beside the bundled data or in their place, for this tab or for longer, and whose record counts. */
export function UseForm({ fileName, records, dataset, onCancel, onUsed }: Props) {
  const [mode, setMode] = useState<OwnMode>('added');
  const [side, setSide] = useState<Side>();
  const [keep, setKeep] = useState(false);
  const clashes = useMemo(() => clashesOf(records, dataset), [records, dataset]);
  const asksSide = mode === 'added' && clashes.length > 0;
  async function use(): Promise<void> {
    const parts = asksSide ? settled(records, clashes, side) : { records, replaced: [] };
    await takeOwnData(ownDataOf({ fileName, mode, ...parts }), keep);
    onUsed();
  }
  return (
    <form
      className="own-use"
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <SegmentedControl
        label={OWN_LABELS.howToUse}
        options={MODES}
        value={mode}
        onChange={setMode}
      />
      {asksSide ? <ClashQuestion clashes={clashes} side={side} onSide={setSide} /> : null}
      <label className="own-keep">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />{' '}
        {OWN_LABELS.keep}
      </label>
      {keep ? null : <p>{THIS_TAB_ONLY}</p>}
      <p className="own-data-actions">
        <button
          type="submit"
          className="button is-primary"
          disabled={asksSide && side === undefined}
        >
          {OWN_LABELS.use}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {OWN_LABELS.cancel}
        </button>
      </p>
    </form>
  );
}

/** One record of each economy: the reader's, or the bundled one. */
function settled(records: readonly OwnRecord[], clashes: readonly Clash[], side: Side | undefined) {
  if (side === 'own') return { records, replaced: clashes.map(({ bundled }) => bundled) };
  const given = new Set(clashes.map(({ own }) => own));
  return { records: records.filter((record) => !given.has(record)), replaced: [] };
}

type ClashProps = {
  readonly clashes: readonly Clash[];
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
};

/** Nothing is chosen beforehand, so nobody's record stands back unasked. */
function ClashQuestion({ clashes, side, onSide }: ClashProps) {
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
