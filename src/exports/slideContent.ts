import type { ExportAccount } from '../wording/exportAccount.ts';
import type { TableModel } from '../wording/tableModel.ts';
import type { Draw } from './picture.ts';

/**
 * What a slide says, made from rows and never from the screen: for files, previews and for telling
 * whether figures have changed since.
 */
export type SlideContent = FoundContent | MissingContent;

export type FoundContent = {
  readonly kind: 'found';
  /** Goes into the names of files: "durations", "timeline-KAZ". */
  readonly name: string;
  /** The title of the chart or card, plainly. */
  readonly title: string;
  /** What it shows, in sentences computed from the data; empty where there is nothing to claim. */
  readonly finding: string;
  /** What is measured, with its definition. */
  readonly measure: string;
  /** Of whom, up to when, and who says it: the foot of the chart. */
  readonly source: string;
  /** What must be said besides: who is not drawn, what the record lacks. */
  readonly notes: readonly string[];
  /** Filters, population, as-of date, version of the data and link. */
  readonly account: ExportAccount;
  readonly table: TableModel;
  /** Absent where the content is a table by nature. */
  readonly draw?: Draw;
  /** Absent where no chart that an office program knows says the same. */
  readonly chart?: ChartSpec;
};

/** A link, part or economy that is not there, or data that could not be had. */
export type MissingContent = {
  readonly kind: 'missing';
  readonly title: string;
  /** What is missing, in a sentence. */
  readonly finding: string;
};

/** A chart as office programs know them. Colours are CSS, custom properties too. */
export type ChartSpec = BarSpec | LineSpec;

export type BarSpec = {
  /** Bars lie, columns stand. */
  readonly kind: 'bars' | 'columns';
  readonly stacked: boolean;
  readonly categories: readonly string[];
  /** The colour of the outline that a category stands out by, if it does; one for each category. */
  readonly outlines?: readonly (string | undefined)[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    /** Set in lines or dots of `colour`: what still runs, what no source dates. */
    readonly pattern?: 'hatched' | 'dotted';
    /** One for each category. */
    readonly values: readonly number[];
  }[];
  readonly valueTitle: string;
  /** What has to be read with the chart, in sentences. */
  readonly below?: string;
};

export type LineSpec = {
  readonly kind: 'lines';
  /** A value holds until the next: the line goes level, then up or down. */
  readonly stepped: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    readonly dashed: boolean;
    /** What belongs to the line of another series, such as an end of its band. */
    readonly thin?: true;
    /** Points alone, without a line: cases that stand out, cases that are still open. */
    readonly marks?: 'dot' | 'tick';
    /** In the order of x. */
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  readonly x: AxisSpec;
  readonly y: AxisSpec;
};

export type AxisSpec = {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly format: 'number' | 'share' | 'year';
};

/** `#/compare/KAZ/BLR?zero=application` taken apart; `path` without the question and what follows. */
export type SlideLink = {
  readonly path: string;
  readonly search: URLSearchParams;
};

/** Takes what stands after `#` in an address; any text gives a link. */
export function slideLink(link: string): SlideLink {
  const [path = '', query = ''] = link.replace(/^#/, '').split(/\?(.*)/s);
  return { path, search: new URLSearchParams(query) };
}
