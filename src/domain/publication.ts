import type { DatasetName, Integrity } from './datasetFailure.ts';
import type { PartialDate } from './partialDate.ts';

/** One published file, as the list of files describes it. */
export type PublishedFile = {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly records: number;
};

/** What the publisher says of the data as a whole. */
export type Publication = {
  readonly title: string;
  /** SemVer of the data, not of the app. */
  readonly version: string;
  readonly newestEvidence: PartialDate;
  readonly licences: readonly { readonly title: string; readonly path: string }[];
  readonly files: readonly PublishedFile[];
};

/** How the check of one file ended on this visit. */
export type FileCheck =
  | { readonly state: Integrity }
  | { readonly state: 'failed'; readonly error: unknown };

export type FileChecks = ReadonlyMap<DatasetName, FileCheck>;
