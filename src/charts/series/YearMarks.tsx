import { usePlotArea, useXAxisScale } from 'recharts';
import { useRovingMarks } from '../useRovingMarks.ts';
import type { CountRow } from './YearCounts.tsx';

type Props = {
  readonly label: string;
  readonly rows: readonly CountRow[];
  readonly describe: (row: CountRow) => string;
  readonly onShow: (year: number, x: number) => void;
  readonly onHideSoon: () => void;
  readonly onEscape: () => void;
};

/** One mark a year over its bar: what a pointer meets, and what the keyboard moves along. */
export function YearMarks({ label, rows, describe, onShow, onHideSoon, onEscape }: Props) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: rows.map(({ year }) => ({ id: String(year), name: String(year) })),
    onPin: () => {},
    onLeave: onEscape,
  });
  if (scale === undefined || plot === undefined) return null;
  const width = plot.width / Math.max(1, rows.length);
  return (
    <g role="listbox" aria-label={label} onKeyDown={onKeyDown}>
      {rows.map((row, index) => {
        const id = String(row.year);
        const x = plot.x + index * width;
        return (
          <rect
            key={id}
            className="year-mark"
            role="option"
            aria-selected={false}
            aria-label={describe(row)}
            tabIndex={id === activeId ? 0 : -1}
            data-mark={id}
            x={x}
            y={plot.y}
            width={width}
            height={plot.height}
            fill="transparent"
            onFocus={() => {
              onFocusMark(id);
              onShow(row.year, x + width);
            }}
            onBlur={onHideSoon}
            onPointerEnter={() => onShow(row.year, x + width)}
            onPointerLeave={onHideSoon}
          />
        );
      })}
    </g>
  );
}
