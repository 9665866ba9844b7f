import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { NEXT_ROWS, PREVIOUS_ROWS, rowsInSight, sortHint } from '../wording/controls.ts';
import type { Cell, CellFact, Column, TableModel, TableRow } from '../wording/tableModel.ts';
import { columnAt, rowCount, rowsAt } from '../wording/tableModel.ts';
import type { SortOrder } from './sortRows.ts';
import { nextOrder, sortedPlaces } from './sortRows.ts';
import './data-table.css';
import './fact-button.css';

/** More cells at once would hold up the page: a longer table is read in parts. */
const MOST_CELLS = 7500;
const PART_CELLS = 1000;

type Props = {
  readonly model: TableModel;
  readonly onFact?: (fact: CellFact) => void;
  /** Where the order is not the table's own: of rows that are a part of many, or that a link holds. */
  readonly sorting?: {
    readonly order: SortOrder | undefined;
    readonly onSort: (order: SortOrder | undefined) => void;
  };
};

/** A real table: caption, row headers, sortable columns, machine values, a step to each source. */
export function DataTable({ model, onFact, sorting }: Props) {
  const [own, setOwn] = useState<SortOrder>();
  const [part, setPart] = useState(0);
  const { order, onSort } = sorting ?? { order: own, onSort: setOwn };
  const isSortedHere = sorting === undefined;
  const sorted = useMemo(
    () =>
      isSortedHere && order !== undefined
        ? sortedPlaces(columnAt(model, order.column), order.direction)
        : undefined,
    [model, order, isSortedHere],
  );
  const total = rowCount(model);
  const isLong = total * model.columns.length > MOST_CELLS;
  const partRows = isLong ? Math.ceil(PART_CELLS / model.columns.length / 50) * 50 : total;
  const parts = isLong ? Math.ceil(total / partRows) : 1;
  const from = Math.min(part, parts - 1) * partRows;
  const rows = rowsAt(model, sorted?.slice(from, from + partRows) ?? range(from, partRows));
  return (
    // The region scrolls sideways inside itself, so the page never does.
    <div className="data-table-region" role="region" aria-label={model.caption} tabIndex={0}>
      <table className="data-table">
        <caption>
          <span className="data-table-caption">{model.caption}</span>
        </caption>
        <thead>
          <tr>
            {model.columns.map((column, index) => (
              <ColumnHead
                key={column.key}
                column={column}
                order={order?.column === index ? order : undefined}
                onSort={() => {
                  setPart(0);
                  onSort(nextOrder(order, index));
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={model.columns} onFact={onFact} />
          ))}
        </tbody>
      </table>
      {parts > 1 ? (
        <TablePager
          part={from / partRows}
          parts={parts}
          said={rowsInSight(from + 1, from + rows.length, total)}
          onPart={setPart}
        />
      ) : null}
    </div>
  );
}

function range(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => from + index);
}

type PagerProps = {
  readonly part: number;
  readonly parts: number;
  readonly said: string;
  readonly onPart: (part: number) => void;
};

/** Leads on through the rows of a long table, in the order that it is sorted in. */
function TablePager({ part, parts, said, onPart }: PagerProps) {
  return (
    <p className="data-table-pager">
      <button
        type="button"
        className="button no-print"
        aria-disabled={part === 0}
        onClick={() => onPart(Math.max(0, part - 1))}
      >
        {PREVIOUS_ROWS}
      </button>
      <span role="status">{said}</span>
      <button
        type="button"
        className="button no-print"
        aria-disabled={part + 1 >= parts}
        onClick={() => onPart(Math.min(parts - 1, part + 1))}
      >
        {NEXT_ROWS}
      </button>
    </p>
  );
}

type ColumnHeadProps = {
  readonly column: Column;
  readonly order: SortOrder | undefined;
  readonly onSort: () => void;
};

function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  return (
    <th
      scope="col"
      className={column.numeric ? 'is-numeric' : undefined}
      aria-sort={order?.direction ?? 'none'}
    >
      <button type="button" onClick={onSort} title={sortHint(column.header)}>
        {column.header}
      </button>
    </th>
  );
}

type RowProps = {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly onFact: ((fact: CellFact) => void) | undefined;
};

function Row({ row, columns, onFact }: RowProps) {
  return (
    <tr data-id={row.id}>
      {row.cells.map((cell, index) => {
        const content = <CellContent cell={cell} onFact={onFact} />;
        const column = columns[index];
        if (index === 0) {
          return (
            <th key={column?.key} scope="row">
              {content}
            </th>
          );
        }
        return (
          <td key={column?.key} className={column?.numeric ? 'is-numeric' : undefined}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

type CellContentProps = {
  readonly cell: Cell;
  readonly onFact: ((fact: CellFact) => void) | undefined;
};

/** A value as text for the reader and as data for a machine; a button where it has a source. */
export function CellContent({ cell, onFact }: CellContentProps) {
  const { fact } = cell;
  const value = machineValue(cell);
  if (fact === undefined || onFact === undefined) return value;
  return (
    <button
      type="button"
      className="fact-button"
      onClick={() => onFact(fact)}
      data-fact={`${fact.record}/${fact.field}`}
    >
      {value}
    </button>
  );
}

function machineValue(cell: Cell): ReactNode {
  switch (cell.kind) {
    case 'number':
      return <data value={String(cell.value)}>{cell.text}</data>;
    case 'date':
      return <time dateTime={cell.value}>{cell.text}</time>;
    case 'unknown':
      return <span className="is-unknown">{cell.text}</span>;
    case 'text':
      return cell.href === undefined || !/^(#\/|https?:)/.test(cell.href) ? (
        cell.text
      ) : (
        <a href={cell.href} target={cell.href[0] === '#' ? '_self' : '_blank'} rel="noreferrer">
          {cell.text}
        </a>
      );
  }
}
