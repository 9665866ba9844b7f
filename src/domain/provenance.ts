import type { PartialDate } from './partialDate.ts';

/** Key of a record in `sources.json`. */
export type SourceKey = string;

export const SOURCE_KINDS = [
  'wto',
  'government',
  'intergovernmental',
  'press',
  'research',
  'encyclopedia',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export type Source = {
  readonly key: SourceKey;
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: PartialDate;
  /** What the date rests on, or all that is known where there is none: "undated (autumn 2018)". */
  readonly dateNote?: string;
  readonly note?: string;
  /** The text was read in a copy of the original page. */
  readonly copy?: true;
};

/** A statement is never without the source that makes it. */
export type Sourced = {
  readonly source: SourceKey;
  readonly note?: string;
};

/** What one source says of a disputed field. `value` is the source's own words or number. */
export type ConflictingValue = {
  readonly source: SourceKey;
  readonly date?: PartialDate;
  readonly number?: number;
  readonly value?: string | number;
};

export type Conflict = {
  /** What is disputed, in words. */
  readonly field: string;
  readonly values: readonly ConflictingValue[];
  /** Either the key of the source preferred or the value preferred, in words. */
  readonly preferred: string;
  readonly why: string;
};

/** Points at one fact of one record, so that a figure on screen can lead to its source. */
export type FactRef = { readonly record: string; readonly field: string };
