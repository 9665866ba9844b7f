import { useMemo, useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import { clashesOf, knownEconomies, ownDataOf } from '../../../domain/ownData.ts';
import { settleDoubts } from '../../../domain/ownDoubt.ts';
import type { OwnRecord } from '../../../domain/ownFile.ts';
import { ownChoicesMade, useOwnFileStage } from '../../../stores/ownFile.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { MODE_LABELS, OWN_LABELS, THIS_TAB_ONLY } from '../../../wording/ownData.ts';
import { repeatedAfterAnswers } from '../../../wording/ownDoubt.ts';
import { NOTHING_LEFT } from '../../../wording/ownClash.ts';
import { ClashQuestion } from './ClashQuestion.tsx';
import { DoubtQuestions } from './DoubtQuestions.tsx';
import { oneOfEach } from './oneOfEach.ts';
import { takeOwnData } from './ownActions.ts';

type Props = {
  readonly fileName: string;
  readonly records: readonly OwnRecord[];
  readonly dataset: Dataset;
  readonly onCancel: () => void;
  readonly onUsed: () => void;
};

const MODES = (['added', 'in-place'] as const).map((value) => ({
  value,
  label: MODE_LABELS[value],
}));

/** Beside the bundled data or in their place, for this tab or for longer, and whose record counts. */
export function UseForm({ fileName, records, dataset, onCancel, onUsed }: Props) {
  const { mode, side, keep, answers } = useOwnFileStage((state) => state.choices);
  const doubtful = useMemo(() => records.filter(({ doubt }) => doubt !== undefined), [records]);
  const isSettled = doubtful.every(({ id }) => answers.has(id));
  const { sure, repeated, clashes } = useMemo(() => {
    const settled = settleDoubts(records, answers, knownEconomies(dataset));
    return {
      sure: settled.records,
      repeated: settled.repeated,
      clashes: clashesOf(settled.records, dataset),
    };
  }, [records, answers, dataset]);
  const asksSide = mode === 'added' && isSettled && clashes.length > 0;
  const parts = useMemo(
    () => (asksSide ? oneOfEach(sure, clashes, side) : { records: sure, replaced: [] }),
    [asksSide, sure, clashes, side],
  );
  const isAnswered = isSettled && repeated.length === 0 && (!asksSide || side !== undefined);
  const isEmpty = isAnswered && parts.records.length === 0;
  const [taken, setTaken] = useState<readonly OwnRecord[]>();
  const isReady = isAnswered && !isEmpty && taken !== records;
  function use(): void {
    if (!isReady) return;
    // Once: until the form is gone a second press would be a second step to undo.
    setTaken(records);
    // On screen at once, and kept while the page goes on: what is chosen meanwhile is left alone.
    void takeOwnData(ownDataOf({ fileName, mode, ...parts }), keep);
    onUsed();
  }
  return (
    <form
      className="own-use"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <SegmentedControl
        label={OWN_LABELS.howToUse}
        options={MODES}
        value={mode}
        onChange={(chosen) => ownChoicesMade({ mode: chosen })}
      />
      <DoubtQuestions
        doubtful={doubtful}
        answers={answers}
        onAnswers={(said) => ownChoicesMade({ answers: said })}
      />
      {repeated.length === 0 ? null : <p role="alert">{repeatedAfterAnswers(repeated)}</p>}
      {asksSide ? (
        <ClashQuestion
          clashes={clashes}
          side={side}
          onSide={(chosen) => ownChoicesMade({ side: chosen })}
        />
      ) : null}
      {isEmpty ? <p role="alert">{NOTHING_LEFT}</p> : null}
      <label className="own-keep">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => ownChoicesMade({ keep: event.currentTarget.checked })}
        />{' '}
        {OWN_LABELS.keep}
      </label>
      {keep ? null : <p>{THIS_TAB_ONLY}</p>}
      <p className="own-data-actions">
        <button type="submit" className="button is-primary" disabled={!isReady}>
          {OWN_LABELS.use}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {OWN_LABELS.cancel}
        </button>
      </p>
    </form>
  );
}
