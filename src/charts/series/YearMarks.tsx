import { usePlotArea, useXAxisScale } from 'recharts';
import { useRovingMarks } from '../useRovingMarks.ts';
import { useSeriesTip } from './seriesTip.ts';
import type { CountRow } from './YearCounts.tsx';

type Props = {
  readonly label: string;
  readonly rows: readonly CountRow[];
  readonly describe: (row: CountRow) => string;
};

/** One mark a year over its bar: what a pointer meets, and what the keyboard moves along. */
export function YearMarks({ label, rows, describe }: Props) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  const { shownId, show, hideSoon, escape } = useSeriesTip();
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: rows.map(({ year }) => ({ id: String(year), name: String(year) })),
    onPin: () => {},
    onLeave: escape,
  });
  if (scale === undefined || plot === undefined) return null;
  const width = plot.width / Math.max(1, rows.length);
  return (
    <g role="listbox" aria-label={label} onKeyDown={onKeyDown}>
      {rows.map((row, index) => {
        const id = String(row.year);
        const x = plot.x + index * width;
        const tip = { id, x: x + width, y: 0 };
        return (
          <rect
            key={id}
            className="year-mark"
            role="option"
            aria-selected={id === shownId}
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
              show(tip);
            }}
            onBlur={hideSoon}
            onPointerEnter={() => show(tip)}
            onPointerLeave={hideSoon}
          />
        );
      })}
    </g>
  );
}
