import { memo } from 'react';
import type { ReactNode } from 'react';
import type { EconomyId } from '../../domain/accession.ts';
import { yearTick } from '../../wording/stageBars.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour, hueWash } from '../emphasis.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { PlacedPiece, PlacedRow, StageBarsLayout } from './layout.ts';
import { arrowPath, ruleLabelPlace } from './layout.ts';
import {
  FADE_PAINT,
  OPEN_PATTERN,
  paintOf,
  StagePatterns,
  UNDATED_PATTERN,
} from './stagePaint.tsx';

/** From the end of a bar to its label. */
const LABEL_OFFSET_EM = 0.46;

type Props = {
  readonly layout: StageBarsLayout;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  /** Keeps pattern names apart where two charts stand on one page. */
  readonly idPrefix: string;
  readonly ruleLabel?: string;
  /** Wraps each row where it must be focusable; an export draws the rows alone. */
  readonly renderRow: (placed: PlacedRow, index: number, marks: ReactNode) => ReactNode;
};

/** The marks of the chart as SVG, alike on screen and in an exported file. */
export function StageBarsPicture({ layout, hues, idPrefix, ruleLabel, renderRow }: Props) {
  return (
    <>
      <StagePatterns idPrefix={idPrefix} />
      <Axis layout={layout} />
      {layout.ruleX === undefined ? null : <Rule layout={layout} x={layout.ruleX} />}
      {layout.rows.map((placed, index) =>
        renderRow(
          placed,
          index,
          <RowMarks
            placed={placed}
            layout={layout}
            hue={hues.get(placed.row.id)}
            idPrefix={idPrefix}
          />,
        ),
      )}
      {layout.ruleX === undefined || ruleLabel === undefined ? null : (
        <RuleLabel layout={layout} x={layout.ruleX} text={ruleLabel} />
      )}
    </>
  );
}

function Axis({ layout }: { readonly layout: StageBarsLayout }) {
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
    <line
      aria-hidden="true"
      x1={x}
      x2={x}
      y1={layout.rowsTop - layout.fontSize * 0.3}
      y2={layout.rowsBottom + layout.fontSize * 0.6}
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
  const place = ruleLabelPlace(x, textWidth(text, layout.fontSize), layout);
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

type RowMarksProps = {
  readonly placed: PlacedRow;
  readonly layout: StageBarsLayout;
  readonly hue: Hue | undefined;
  readonly idPrefix: string;
};

/** Name, bar and label of one economy. Redrawn only when its place or its hue changes. */
const RowMarks = memo(function RowMarks({ placed, layout, hue, idPrefix }: RowMarksProps) {
  const { fontSize, stacked, rowHeight, plotLeft, nameGap, width } = layout;
  const baseline = placed.y + (stacked ? fontSize : rowHeight / 2 + fontSize * 0.35);
  const ink = hue === undefined ? 'var(--ink)' : hueColour(hue);
  const weight = hue === undefined ? '400' : '700';
  return (
    <>
      <rect
        className="stage-row-ground"
        x="0"
        y={placed.y}
        width={width}
        height={rowHeight}
        fill={hue === undefined ? 'none' : hueWash(hue)}
        pointerEvents="all"
      />
      <text
        x={stacked ? 0 : plotLeft - nameGap}
        y={baseline}
        textAnchor={stacked ? 'start' : 'end'}
        fontSize={fontSize}
        fontWeight={weight}
        fill={ink}
      >
        {placed.name}
      </text>
      <Bar placed={placed} layout={layout} idPrefix={idPrefix} />
      <text
        x={stacked ? width : placed.endX + fontSize * LABEL_OFFSET_EM}
        y={baseline}
        textAnchor={stacked ? 'end' : 'start'}
        fontSize={fontSize}
        fontWeight={weight}
        fill={hue === undefined ? 'var(--ink-2)' : ink}
        // A halo of the ground keeps the label readable over a grid line or the median.
        stroke={hue === undefined ? 'var(--panel)' : hueWash(hue)}
        strokeWidth={fontSize * 0.3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {placed.label}
      </text>
    </>
  );
});

type BarProps = {
  readonly placed: PlacedRow;
  readonly layout: StageBarsLayout;
  readonly idPrefix: string;
};

function Bar({ placed, layout, idPrefix }: BarProps) {
  const top = placed.y + layout.barOffset;
  return (
    <>
      {placed.pieces.map((piece) => (
        <Piece
          key={piece.stretch.from}
          piece={piece}
          top={top}
          height={layout.barHeight}
          idPrefix={idPrefix}
        />
      ))}
      {placed.fade === undefined ? null : (
        <rect
          x={placed.fade.x}
          y={top}
          width={placed.fade.width}
          height={layout.barHeight}
          stroke="var(--stage-outline)"
          strokeWidth="0.75"
          {...FADE_PAINT}
        />
      )}
      {placed.row.wait.kind === 'running' ? (
        <path
          d={arrowPath(placed.endX, top, layout.barHeight, layout.arrow)}
          fill="var(--stage-open-line)"
        />
      ) : null}
    </>
  );
}

type PieceProps = {
  readonly piece: PlacedPiece;
  readonly top: number;
  readonly height: number;
  readonly idPrefix: string;
};

function Piece({ piece, top, height, idPrefix }: PieceProps) {
  return (
    <rect
      x={piece.x}
      y={top}
      width={piece.width}
      height={height}
      fill={paintOf(piece.stretch, {
        open: `url(#${idPrefix}${OPEN_PATTERN})`,
        undated: `url(#${idPrefix}${UNDATED_PATTERN})`,
      })}
      stroke="var(--stage-outline)"
      strokeWidth="0.75"
    />
  );
}
