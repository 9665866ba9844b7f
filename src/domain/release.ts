import type { PartialDate } from './partialDate.ts';

/** A figure before or after a change; null where the field was or is absent. */
export type ChangedValue = string | number | boolean | null;

/** One change of one field between two versions of the data: a correction is never silent. */
export type Change = {
  readonly file: string;
  readonly record: string;
  /** Path inside the record: `milestones.application.date`. */
  readonly field: string;
  readonly old: ChangedValue;
  readonly new: ChangedValue;
  readonly why: string;
};

/** A published version of the data, and what changed since the one before. */
export type Release = {
  /** SemVer of the data, not of the app. */
  readonly version: string;
  readonly date: PartialDate;
  readonly note: string;
  readonly changes: readonly Change[];
};
