import { memo } from 'react';
import type { ReactNode } from 'react';
import { yearTick } from '../../wording/stageBars.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour, hueWash } from '../emphasis.ts';
import { textWidth } from '../../wording/textWidth.ts';
import { barPaths } from './barPaths.ts';
import type { StageBarsFrame } from './barFrame.ts';
import type { StageBarsLayout } from './layout.ts';
import type { PlacedRow } from './placeRows.ts';
import { LABEL_OFFSET_EM, ruleLabelPlace, ruleLine } from './ruleLine.ts';
import {
  FADE_PAINT,
  OPEN_PATTERN,
  paintOf,
  StagePatterns,
  UNDATED_PATTERN,
} from './stagePaint.tsx';

/** A reader may set letters and words further apart, and the text must stay inside the picture. */
const SPACED = 1.3;

type Props = {
  readonly layout: StageBarsLayout;
  /** Keeps pattern names apart where two charts stand on one page. */
  readonly idPrefix: string;
  readonly ruleLabel?: string;
  /** Above the rows and in one group with them, so that a style may follow from a row to it. */
  readonly overRows?: ReactNode;
  /** A group with the `rowMarks`, moved to its `y`; an export draws the rows alone. */
  readonly renderRow: (placed: PlacedRow) => ReactNode;
};

/** The marks of the chart as SVG, alike on screen and in an exported file. */
export function StageBarsPicture({ layout, idPrefix, ruleLabel, overRows, renderRow }: Props) {
  return (
    <>
      <StagePatterns idPrefix={idPrefix} />
      <Axis layout={layout} />
      {layout.ruleX === undefined ? null : <Rule layout={layout} x={layout.ruleX} />}
      {/* Inherited paint is styled once: at each mark, it took a sixth of the time to draw. The
          stroke is the halo of a label, which keeps it readable over a grid line or the median. */}
      <g
        fontSize={layout.fontSize}
        fill="var(--ink)"
        strokeWidth={layout.fontSize * 0.3}
        strokeLinejoin="round"
        paintOrder="stroke"
        pointerEvents="all"
      >
        {layout.rows.map(renderRow)}
        <Bars layout={layout} idPrefix={idPrefix} />
        {overRows}
      </g>
      {layout.ruleX === undefined || ruleLabel === undefined ? null : (
        <RuleLabel layout={layout} x={layout.ruleX} text={ruleLabel} />
      )}
    </>
  );
}

/** Years along the top, with their lines through all rows. */
export function Axis({ layout }: { readonly layout: StageBarsFrame }) {
  return (
    <g aria-hidden="true" fontSize={layout.fontSize * 0.95} fill="var(--ink-3)">
      {layout.ticks.map(({ x, years }) => (
        <g key={years}>
          <line
            x1={x}
            x2={x}
            y1={layout.rowsTop}
            y2={layout.rowsBottom}
            stroke="var(--grid)"
            strokeWidth="1"
          />
          <text
            x={x}
            y={layout.rowsTop - layout.fontSize * 0.6}
            textAnchor={years === 0 ? 'start' : 'middle'}
          >
            {yearTick(years)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Rule({ layout, x }: { readonly layout: StageBarsLayout; readonly x: number }) {
  return (
    <path
      aria-hidden="true"
      d={ruleLine(layout, x)}
      stroke="var(--rule)"
      strokeWidth="1.25"
      strokeDasharray="2 3"
    />
  );
}

type RuleLabelProps = {
  readonly layout: StageBarsLayout;
  readonly x: number;
  readonly text: string;
};

function RuleLabel({ layout, x, text }: RuleLabelProps) {
  const place = ruleLabelPlace(x, textWidth(text, layout.fontSize) * SPACED, layout);
  return (
    <text
      aria-hidden="true"
      x={place.x}
      y={layout.rowsBottom + layout.fontSize * 1.3}
      textAnchor={place.anchor}
      fontSize={layout.fontSize}
      fontWeight="600"
      fill="var(--ink)"
    >
      {text}
    </text>
  );
}

type BarsProps = { readonly layout: StageBarsLayout; readonly idPrefix: string };

/**
 * One path for each paint through all rows: an element for each stage of each economy took half the
 * time of the whole picture.
 */
const Bars = memo(function Bars({ layout, idPrefix }: BarsProps) {
  const patterns = {
    open: `url(#${idPrefix}${OPEN_PATTERN})`,
    undated: `url(#${idPrefix}${UNDATED_PATTERN})`,
  };
  const { stages, fades, arrows } = barPaths(layout);
  return (
    <g
      aria-hidden="true"
      stroke="var(--stage-outline)"
      strokeWidth="0.75"
      paintOrder="normal"
      pointerEvents="none"
    >
      {stages.map(({ stretch, d }) => {
        const fill = paintOf(stretch, patterns);
        return <path key={fill} d={d} fill={fill} />;
      })}
      {fades === '' ? null : <path d={fades} {...FADE_PAINT} />}
      {arrows === '' ? null : <path d={arrows} fill="var(--stage-open-line)" stroke="none" />}
    </g>
  );
});

/** Ground, name and label of one economy, at the top: a new order only moves its group. */
export function rowMarks(
  { name, label, endX }: PlacedRow,
  { fontSize, stacked, rowHeight, plotLeft, nameGap, width }: StageBarsLayout,
  hue: Hue | undefined,
) {
  const y = stacked ? fontSize : rowHeight / 2 + fontSize * 0.35;
  const emphasis = hue === undefined ? {} : { fill: hueColour(hue), fontWeight: '700' };
  return (
    <>
      <rect
        className="stage-row-ground"
        width={width}
        height={rowHeight}
        fill={hue === undefined ? 'none' : hueWash(hue)}
      />
      <text
        x={stacked ? 0 : plotLeft - nameGap}
        y={y}
        textAnchor={stacked ? undefined : 'end'}
        {...emphasis}
      >
        {name}
      </text>
      <text
        x={stacked ? width : endX + fontSize * LABEL_OFFSET_EM}
        y={y}
        textAnchor={stacked ? 'end' : undefined}
        fill="var(--ink-2)"
        stroke={hue === undefined ? 'var(--panel)' : hueWash(hue)}
        {...emphasis}
      >
        {label}
      </text>
    </>
  );
}
