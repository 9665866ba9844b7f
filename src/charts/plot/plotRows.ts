/**
 * A chart with two axes as plain rows, in the units of its axes: what a picture of it is drawn
 * from, where the page draws it with a library that needs the page.
 */
export type Plot = {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly bands: readonly PlotBand[];
  readonly columns: readonly PlotColumn[];
  readonly lines: readonly PlotLine[];
  readonly ticks: readonly PlotTick[];
  readonly dots: readonly PlotDot[];
  /** Names beside their points. */
  readonly labels: readonly PlotLabel[];
  readonly legend: readonly PlotKey[];
  /** Over the plot, each around its place along it: a name and what belongs to it. */
  readonly heads: readonly { readonly at: number; readonly lines: readonly string[] }[];
  /** Under the axis: counts at its ticks, under a caption of their own. */
  readonly counts: readonly PlotCounts[];
};

export type PlotAxis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly title?: string;
  readonly reversed?: true;
  /** Lines across the plot at the ticks. */
  readonly grid: boolean;
};

type Point = { readonly x: number; readonly y: number };

export type PlotLine = {
  readonly id: string;
  readonly colour: string;
  readonly isThin?: true;
  readonly isDashed?: true;
  /** A value holds until the next. */
  readonly isStepped: boolean;
  /** In the order of x. */
  readonly points: readonly Point[];
};

/** What lies between two stepped lines. */
export type PlotBand = {
  readonly id: string;
  readonly colour: string;
  readonly opacity: number;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
};

/** A piece of a column around `x`; the unit of the axis is the way from one column to the next. */
export type PlotColumn = Point & {
  readonly id: string;
  readonly colour: string;
  /** Where it begins; `y` is where it ends. */
  readonly from: number;
};

/** A small upright line on a point. */
export type PlotTick = Point & { readonly id: string; readonly colour: string };

export type DotShape = 'dot' | 'ring' | 'up' | 'onward';

export type PlotDot = Point & {
  readonly id: string;
  readonly colour: string;
  readonly shape: DotShape;
  readonly isLarge?: true;
};

export type PlotLabel = Point & {
  readonly id: string;
  readonly text: string;
  readonly colour: string;
};

export type PlotKey = {
  readonly text: string;
  readonly colour: string;
  readonly shape: DotShape | 'square';
};

export type PlotCounts = {
  readonly id: string;
  readonly caption: string;
  readonly colour: string;
  readonly values: readonly { readonly at: number; readonly text: string }[];
};

/** A plot of which only the axes are given: a chart adds what it is made of. */
export function emptyPlot(x: PlotAxis, y: PlotAxis): Plot {
  return {
    x,
    y,
    bands: [],
    columns: [],
    lines: [],
    ticks: [],
    dots: [],
    labels: [],
    legend: [],
    heads: [],
    counts: [],
  };
}
