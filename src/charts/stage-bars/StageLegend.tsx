import { useId, useMemo } from 'react';
import type { StageBarRow } from './barRow.ts';
import type { LegendEntry } from './legendEntries.ts';
import { legendEntries } from './legendEntries.ts';
import { StagePatterns } from './stagePaint.tsx';
import '../chart-legend.css';

/** Names the stages that the rows in sight hold, and no others. */
export function StageLegend({ rows }: { readonly rows: readonly StageBarRow[] }) {
  const idPrefix = useId();
  const entries = useMemo(() => legendEntries(rows, idPrefix), [rows, idPrefix]);
  return (
    <ul className="chart-legend stage-legend">
      {entries.map((entry) => (
        <Entry key={entry.label} entry={entry} />
      ))}
      <li hidden>
        <svg width="0" height="0" aria-hidden="true">
          <StagePatterns idPrefix={idPrefix} />
        </svg>
      </li>
    </ul>
  );
}

function Entry({ entry: { paint, label } }: { readonly entry: LegendEntry }) {
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <rect
          x="0.5"
          y="0.5"
          width="13"
          height="13"
          stroke="var(--stage-outline)"
          strokeWidth="0.75"
          {...paint}
        />
      </svg>
      {label}
    </li>
  );
}
