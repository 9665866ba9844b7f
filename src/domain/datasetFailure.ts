/** The files under `public/data` that the app reads. */
export type DatasetName =
  | 'manifest'
  | 'accessions'
  | 'organizations'
  | 'tracks'
  | 'timeline-kaz'
  | 'timeline-blr'
  | 'sources'
  | 'changes';

/** One value that breaks one rule, named so that a person can find it in the file. */
export type Fault = {
  readonly file: string;
  /** Key of the record: an economy's code, a source's key, a version. */
  readonly record: string;
  /** Path inside the record: `milestones.application.date`. */
  readonly field: string;
  readonly value: string;
  readonly rule: string;
};

/** Why a dataset is not shown. What a retry may heal comes first: `network` and `server`. */
export type FailureKind =
  | 'network'
  | 'server'
  | 'not-found'
  | 'refused'
  | 'web-page'
  | 'empty'
  | 'truncated'
  | 'altered'
  | 'not-text'
  | 'not-json'
  | 'newer-format'
  | 'newer-release'
  | 'not-listed'
  | 'schema'
  | 'rules';

/** What is known of the failure; each kind fills what it can measure. */
export type FailureDetails = {
  readonly status?: number;
  readonly expectedBytes?: number;
  readonly arrivedBytes?: number;
  readonly expectedRecords?: number;
  /** Records that arrived whole; absent where they cannot be counted. */
  readonly arrivedRecords?: number;
  readonly format?: { readonly published: number; readonly known: number };
  readonly release?: { readonly loaded: string; readonly published: string };
  readonly faults?: readonly Fault[];
};

/** Whether the bytes on screen were held against their published fingerprint. */
export type Integrity = 'verified' | 'unchecked';
