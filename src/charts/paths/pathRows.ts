import type { EconomyId } from '../../domain/accession.ts';
import type { Zero } from '../../domain/path.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Span } from '../../domain/span.ts';
import type { MarkFacts } from '../../wording/paths.ts';

/** `years`: days since the zero of each lane. `calendar`: days since 1970. */
export type PathAxis = 'years' | 'calendar';

/** A meeting or a milestone at its place on the axis. */
export type PathMark = MarkFacts & {
  readonly id: string;
  readonly at: number;
  /** First and last day that its date may mean. */
  readonly from: number;
  readonly to: number;
  readonly fact: FactRef;
};

/** A stretch without a formal meeting; `open` runs to the end of a lane that goes on. */
export type PathSilence = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly open: boolean;
};

/** One accession as a bar with its marks in the order of time. */
export type PathLane = {
  readonly id: EconomyId;
  readonly name: string;
  /** "member since November 2015" */
  readonly note: string;
  /** The same where there is little room. */
  readonly shortNote: string;
  readonly from: number;
  readonly to: number;
  readonly running: boolean;
  /** What stands behind the end of a finished bar; empty where nothing does. */
  readonly endText: string;
  readonly marks: readonly PathMark[];
  readonly silences: readonly PathSilence[];
};

/** Where the first of several joined. */
export type PathRule = { readonly laneId: EconomyId; readonly at: number; readonly text: string };

export type PathsChart = {
  readonly axis: PathAxis;
  readonly zero: Zero;
  readonly lanes: readonly PathLane[];
  readonly rule: PathRule | undefined;
};
