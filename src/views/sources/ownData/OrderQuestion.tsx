import type { DateOrder } from '../../../domain/ownDate.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { OWN_LABELS } from '../../../wording/ownData.ts';
import {
  ORDER_LABELS,
  ORDER_QUESTION,
  ORDER_TITLE,
  sampleTable,
  shownOrder,
} from '../../../wording/ownDateOrder.ts';
import { StageTitle } from './StageTitle.tsx';
import type { OrderAsked } from '../../../stores/ownFile.ts';

type Props = {
  readonly question: OrderAsked;
  readonly onOrder: (order: DateOrder) => void;
  readonly onCancel: () => void;
};

/** 11/12/2015 is November to one and December to another: only the reader knows. */
export function OrderQuestion({ question, onOrder, onCancel }: Props) {
  return (
    <section className="panel">
      <StageTitle>{ORDER_TITLE}</StageTitle>
      <p>{ORDER_QUESTION}</p>
      <DataTable model={sampleTable(question.samples)} />
      {question.shown.map((found) => (
        <p key={found.order}>{shownOrder(found)}</p>
      ))}
      <p className="own-data-actions">
        {(['day-first', 'month-first'] as const).map((order) => (
          <button key={order} type="button" className="button" onClick={() => onOrder(order)}>
            {ORDER_LABELS[order]}
          </button>
        ))}
        <button type="button" className="button is-quiet" onClick={onCancel}>
          {OWN_LABELS.cancel}
        </button>
      </p>
    </section>
  );
}
