import { XAxis, YAxis } from 'recharts';

type Axis = { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };

type Axes = {
  /** The field that stands on the axis along. */
  readonly dataKey: string;
  readonly x: Axis;
  readonly y: Axis & { readonly dataKey?: string; readonly reversed?: boolean };
  /** Room for the words at the ticks, beside and below the plot. */
  readonly gutter: number;
  readonly foot: number;
};

/** Both axes without their words. No component: Recharts finds them among the children of the chart. */
export function seriesAxes({ dataKey, x, y, gutter, foot }: Axes) {
  return [
    <XAxis
      key="x"
      type="number"
      dataKey={dataKey}
      domain={[...x.domain]}
      ticks={[...x.ticks]}
      interval={0}
      height={foot}
      tick={noText}
      tickLine={false}
      stroke="var(--ink-3)"
    />,
    <YAxis
      key="y"
      type="number"
      domain={[...y.domain]}
      ticks={[...y.ticks]}
      interval={0}
      {...(y.dataKey === undefined ? {} : { dataKey: y.dataKey })}
      reversed={y.reversed ?? false}
      width={gutter}
      tick={noText}
      tickLine={false}
      axisLine={false}
    />,
  ];
}

/** Recharts rules a line only where it draws a tick; the words at the ticks are ours. */
function noText() {
  return <g />;
}
