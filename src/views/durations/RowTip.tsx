import type { StageBarRow } from '../../charts/stage-bars/barRow.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { daysOfSpan } from '../../wording/durations.ts';
import { stretchLength, stretchName, waitSentence } from '../../wording/stageBars.ts';

type Props = {
  readonly rows: readonly StageBarRow[];
  readonly id: string;
  readonly definition: DurationDefinition;
};

/** What hovering adds to a bar: its length in days and the length of each stage. */
export function RowTip({ rows, id, definition }: Props) {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return null;
  return (
    <>
      <strong>{waitSentence(row.name, row.wait, definition)}</strong>
      <span>{daysOfSpan(row.wait.span)}</span>
      <dl>
        {row.wait.stretches.map((stretch) => (
          <div key={stretchName(stretch)}>
            <dt>{stretchName(stretch)}</dt>
            <dd>{stretchLength(stretch.to - stretch.from)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
