import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Day } from '../../domain/partialDate.ts';
import { tickLabel } from '../../wording/gantt.ts';
import { textWidth } from '../../wording/textWidth.ts';
import { groupColour } from './ganttPaint.ts';
import type { GanttLayout, PlacedMark, PlacedRow } from './layout.ts';
import { middleOf } from './layout.ts';
import { MarkShape } from './MarkShape.tsx';

/** The event in view of all lanes: a line from the axis down, and what it is. */
export type GanttFlag = { readonly day: Day; readonly text: string };

type Props = {
  readonly layout: GanttLayout;
  /** Colour of the formal meetings: that of the economy. */
  readonly meetingColour: string;
  readonly idPrefix: string;
  readonly litIds?: ReadonlySet<string> | undefined;
  readonly flag?: GanttFlag | undefined;
  /** Wraps each row and each mark where they can be focused; an export draws them alone. */
  readonly renderRow?: (row: PlacedRow, content: ReactNode) => ReactNode;
  readonly renderMark?: (mark: PlacedMark, place: MarkPlace, shape: ReactNode) => ReactNode;
};

/** Where the group of a mark stands, and how firmly it is drawn. */
export type MarkPlace = {
  readonly row: PlacedRow;
  readonly look: { readonly transform: string; readonly opacity?: number };
};

const asIs = (row: PlacedRow, content: ReactNode) => <g key={`${row.kind}-${row.id}`}>{content}</g>;
const bare = (mark: PlacedMark, { look }: MarkPlace, shape: ReactNode) => (
  <g key={mark.id} {...look}>
    {shape}
  </g>
);

/** The lanes as SVG, alike on screen and in an exported file. */
export function GanttPicture(props: Props) {
  const { layout, idPrefix, flag, renderRow = asIs } = props;
  const clip = `${idPrefix}plot`;
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <rect
            x={layout.plotLeft - 12}
            y="0"
            width={layout.plotRight - layout.plotLeft + 24}
            height={layout.height}
          />
        </clipPath>
      </defs>
      <Grounds layout={layout} />
      <Axis layout={layout} />
      <Silences layout={layout} />
      {flag === undefined ? null : <FlagLine layout={layout} day={flag.day} />}
      {layout.rows.map((row, index) =>
        renderRow(row, <Row {...props} row={row} isFirst={index === 0} clip={clip} />),
      )}
      {flag === undefined ? null : <FlagLabel layout={layout} flag={flag} />}
    </>
  );
}

type LayoutProps = { readonly layout: GanttLayout };

/** Every other lane on a darker ground, a firmer line where a group begins. */
function Grounds({ layout }: LayoutProps) {
  const lanes = layout.rows.filter(({ kind }) => kind === 'lane');
  return (
    <g aria-hidden="true">
      {layout.rows.map((row, index) => {
        const startsGroup = layout.rows[index - 1]?.group !== row.group;
        const ground = row.kind === 'lane' && lanes.indexOf(row) % 2 === 0;
        return (
          <Fragment key={`${row.kind}-${row.id}`}>
            {ground ? (
              <rect
                x={layout.stacked ? 0 : layout.plotLeft - 10}
                y={row.y}
                width={layout.width - (layout.stacked ? 0 : layout.plotLeft - 10)}
                height={row.height}
                fill="var(--wash-hover)"
              />
            ) : null}
            {startsGroup ? (
              <line x1="0" x2={layout.width} y1={row.y} y2={row.y} stroke="var(--hairline)" />
            ) : null}
          </Fragment>
        );
      })}
    </g>
  );
}

function Axis({ layout }: LayoutProps) {
  return (
    <g aria-hidden="true" fontSize={layout.fontSize * 0.95} fill="var(--ink-3)">
      {layout.ticks.map(({ x, date }, index) => (
        <Fragment key={date}>
          <line
            x1={x}
            x2={x}
            y1={layout.rowsTop}
            y2={layout.rowsBottom}
            stroke="var(--grid)"
            strokeWidth="1"
          />
          <text x={x} y={layout.rowsTop - 7} textAnchor={x > layout.width - 24 ? 'end' : 'middle'}>
            {tickLabel(date, index === 0)}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

function Silences({ layout }: LayoutProps) {
  return (
    <g aria-hidden="true">
      {layout.silences.map(({ x, width, y, height, label }) => (
        <Fragment key={x}>
          <rect x={x} y={y + 3} width={width} height={height - 6} fill="var(--band-2)" />
          <text
            x={x + width / 2}
            y={y + height / 2 + layout.fontSize * 0.33}
            textAnchor="middle"
            fontSize={layout.fontSize * 0.9}
            fill="var(--ink-2)"
          >
            {label}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

type RowProps = Props & {
  readonly row: PlacedRow;
  readonly isFirst: boolean;
  readonly clip: string;
};

function Row(props: RowProps) {
  const { layout, row, clip, renderMark = bare } = props;
  const colour = row.id === 'formal-meeting' ? props.meetingColour : groupColour(row.group);
  const middle = middleOf(row, layout);
  const seen = row.marks.filter(({ inSight }) => inSight);
  return (
    <>
      <RowTitle layout={layout} row={row} />
      <g clipPath={`url(#${clip})`}>
        {row.crumbs.map((x) => (
          <rect key={x} x={x - 0.5} y={middle - 4} width="1.5" height="8" fill={colour} />
        ))}
        {seen.map((mark, index) =>
          renderMark(
            mark,
            { row, look: lookOf(mark, middle, props.litIds) },
            <MarkShape
              mark={mark}
              colour={mark.kind === 'end' ? props.meetingColour : colour}
              fontSize={layout.fontSize}
              plotLeft={layout.plotLeft}
              plotRight={layout.plotRight}
              isOdd={index % 2 === 1}
            />,
          ),
        )}
      </g>
    </>
  );
}

function lookOf(
  { x, items }: PlacedMark,
  middle: number,
  lit: ReadonlySet<string> | undefined,
): MarkPlace['look'] {
  const transform = `translate(${x} ${middle})`;
  const isLit = lit === undefined || items.some(({ id }) => lit.has(id));
  return isLit ? { transform } : { transform, opacity: 0.16 };
}

function RowTitle({ layout, row }: LayoutProps & { readonly row: PlacedRow }) {
  const { fontSize, stacked, plotLeft } = layout;
  if (row.kind === 'group') {
    return (
      <text
        x="0"
        y={row.y + row.height / 2 + fontSize * 0.35}
        fontSize={fontSize * 0.95}
        fontWeight="600"
        fill="var(--ink-2)"
        stroke="var(--panel)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {row.folded ? '▸' : '▾'} {row.label}
      </text>
    );
  }
  return (
    <text
      x={stacked ? 0 : plotLeft - 22}
      y={stacked ? row.y + fontSize * 1.15 : row.y + row.height / 2 + fontSize * 0.35}
      textAnchor={stacked ? 'start' : 'end'}
      fontSize={fontSize}
      fill="var(--ink)"
    >
      {row.label === row.title ? null : <title>{row.title}</title>}
      {row.label}
    </text>
  );
}

function placeOfFlag({ window, plotLeft, plotRight, pxPerDay }: GanttLayout, day: Day) {
  const x = plotLeft + (day - window.from) * pxPerDay;
  return x >= plotLeft - 1 && x <= plotRight + 1 ? x : undefined;
}

function FlagLine({ layout, day }: LayoutProps & { readonly day: Day }) {
  const x = placeOfFlag(layout, day);
  if (x === undefined) return null;
  return (
    <line
      aria-hidden="true"
      x1={x}
      x2={x}
      y1={layout.fontSize * 1.7}
      y2={layout.rowsBottom}
      stroke="var(--rule)"
      strokeWidth="1.25"
    />
  );
}

/** Stands over the axis, inside the picture at both edges. */
function FlagLabel({ layout, flag }: LayoutProps & { readonly flag: GanttFlag }) {
  const x = placeOfFlag(layout, flag.day);
  if (x === undefined) return null;
  const { fontSize, width } = layout;
  const boxWidth = Math.min(width, textWidth(flag.text, fontSize) * 1.06 + 16);
  const left = Math.max(0, Math.min(x - boxWidth / 2, width - boxWidth));
  return (
    <g aria-hidden="true" pointerEvents="none">
      <rect x={left} y="0" width={boxWidth} height={fontSize * 1.7} rx="4" fill="var(--chosen)" />
      <text
        x={left + boxWidth / 2}
        y={fontSize * 1.18}
        textAnchor="middle"
        fontSize={fontSize * 0.95}
        fontWeight="600"
        fill="var(--on-chosen)"
      >
        {flag.text}
      </text>
    </g>
  );
}
