import { useId } from 'react';
import type { StageBarRow } from './layout.ts';
import type { StageBound } from '../../domain/stages.ts';
import { STAGE_BOUNDS } from '../../domain/stages.ts';
import { STAGE_LABELS, STAGE_NOT_DATED, STILL_NEGOTIATING } from '../../wording/stageBars.ts';
import { OPEN_PATTERN, stagePaint, StagePatterns, UNDATED_PATTERN } from './stagePaint.tsx';
import './stage-legend.css';

/** Names the stages that the rows in sight hold, and no others. */
export function StageLegend({ rows }: { readonly rows: readonly StageBarRow[] }) {
  const idPrefix = useId();
  const stretches = rows.flatMap((row) => row.wait.stretches);
  const bounds = STAGE_BOUNDS.filter((bound) =>
    stretches.some((stretch) => stretch.kind === 'stage' && stretch.endsAt === bound),
  );
  return (
    <ul className="stage-legend">
      {bounds.map((bound) => (
        <Entry key={bound} fill={stagePaint(bound)} label={stageLabel(bound)} />
      ))}
      {stretches.some((stretch) => stretch.kind === 'open') ? (
        <Entry fill={`url(#${idPrefix}${OPEN_PATTERN})`} label={STILL_NEGOTIATING} />
      ) : null}
      {stretches.some((stretch) => stretch.kind === 'undated') ? (
        <Entry fill={`url(#${idPrefix}${UNDATED_PATTERN})`} label={STAGE_NOT_DATED} />
      ) : null}
      <li hidden>
        <svg width="0" height="0" aria-hidden="true">
          <StagePatterns idPrefix={idPrefix} />
        </svg>
      </li>
    </ul>
  );
}

function stageLabel(bound: StageBound): string {
  return STAGE_LABELS[bound];
}

function Entry({ fill, label }: { readonly fill: string; readonly label: string }) {
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <rect
          x="0.5"
          y="0.5"
          width="13"
          height="13"
          fill={fill}
          stroke="var(--stage-outline)"
          strokeWidth="0.75"
        />
      </svg>
      {label}
    </li>
  );
}
