import type { EconomyId } from './accession.ts';
import type { DateOrder, OwnDateFault } from './ownDate.ts';
import type { OwnDateField, OwnFieldName } from './ownFields.ts';
import type { PartialDate } from './partialDate.ts';

/** Where something stands in a file: a JSON file may hold all of its records in one line. */
export type OwnPlace = {
  /** Line of the file, counted from 1; undefined where a list holds what is no record. */
  readonly line: number | undefined;
  /** Number of the record in a JSON file, counted from 1. */
  readonly record?: number;
};

/** One accession of a reader's own file, read and checked. */
export type OwnRecord = OwnPlace & {
  readonly id: EconomyId;
  /** Given in the file, found by the name among the bundled records, or made up for this file. */
  readonly idFrom: 'file' | 'name' | 'made';
  readonly name: string;
  /** Why the reader is asked whether this is an economy of the bundled data. */
  readonly doubt?: OwnDoubt;
  readonly status: 'member' | 'negotiating';
  readonly region?: string;
  readonly subregion?: string;
  readonly dates: Readonly<Partial<Record<OwnDateField, PartialDate>>>;
  /** Formal meetings held. */
  readonly meetings?: number;
  readonly ldc?: boolean;
  readonly eaeu?: boolean;
  readonly formerSovietUnion?: boolean;
  readonly sourceTitle?: string;
  readonly sourceAddress?: string;
};

/** A name that is a slip away from a known one, or a known code beside a name nobody knows. */
export type OwnDoubt = {
  readonly kind: 'near-name' | 'code-and-name';
  readonly of: { readonly id: EconomyId; readonly name: string };
};

/** Why a value of a file is not taken. */
export type OwnFaultKind =
  | OwnDateFault
  | 'too-long'
  | 'control-character'
  | 'broken-letter'
  | 'hidden-mark'
  | 'more-than-a-value'
  | 'not-text'
  | 'no-code'
  | 'no-status'
  | 'no-count'
  | 'no-yes-no'
  | 'name-missing'
  | 'name-of-another'
  | 'membership-missing'
  | 'membership-unexpected'
  | 'repeated-id'
  | 'repeated-name'
  | 'repeated-key'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'open-quote'
  | 'not-a-record'
  | 'too-early';

/** One value that is not taken: where it stands, what it is, and what is wrong with it. */
export type OwnFault = OwnPlace & {
  readonly field: OwnFieldName | undefined;
  /** As it stands in the file, cut short. */
  readonly value: string;
  readonly what: OwnFaultKind;
  /** The step that it must not come before, or the line that holds the same already. */
  readonly against?: {
    readonly place?: OwnPlace;
    readonly field?: OwnFieldName;
    readonly date?: PartialDate;
    /** The economy that the code stands for. */
    readonly economy?: string;
  };
};

/** Why a whole file is not read. */
export type OwnRefusalKind =
  | 'too-large'
  | 'wrong-name'
  | 'empty'
  | 'zip'
  | 'utf-16'
  | 'binary'
  | 'not-utf-8'
  | 'web-page'
  | 'not-csv'
  | 'not-json'
  | 'too-deep'
  | 'no-list'
  | 'csv-in-json'
  | 'folder'
  | 'repeated-list'
  | 'no-columns'
  | 'no-name-column'
  | 'repeated-column'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'line-too-long'
  | 'no-rows'
  | 'no-records'
  | 'too-slow'
  | 'failed'
  | 'unreadable';

export type OwnRefusal = {
  readonly what: OwnRefusalKind;
  readonly line?: number;
  /** The head or the number that is too much. */
  readonly value?: string;
};

/** A date that may be read in two ways, shown to the reader who is asked. */
export type DateSample = OwnPlace & {
  readonly name: string;
  readonly field: OwnFieldName;
  readonly value: string;
};

/** An order that a date of the file shows, as it can be read in no other. */
export type FoundOrder = { readonly order: DateOrder; readonly shownBy: DateSample };

/** What came of a file: refused whole, in need of an answer, or read with all its faults. */
export type OwnReading =
  | { readonly kind: 'refused'; readonly refusal: OwnRefusal }
  | {
      readonly kind: 'order-unknown';
      readonly samples: readonly DateSample[];
      /** What other dates of the file show; they settle nothing for these. */
      readonly shown: readonly FoundOrder[];
    }
  | {
      readonly kind: 'read';
      /** How dates of three numbers were read, where a date of the file left one order alone. */
      readonly found?: FoundOrder;
      /** Rows without a fault. */
      readonly records: readonly OwnRecord[];
      readonly rows: number;
      /** The first faults; `faultCount` counts them all. */
      readonly faults: readonly OwnFault[];
      readonly faultCount: number;
      readonly fields: readonly OwnFieldName[];
      /** Heads that the format does not know: what stands under them is not read. */
      readonly unread: readonly string[];
    };

/** An economy of the bundled data, by which a row may be known. */
export type KnownEconomy = { readonly id: EconomyId; readonly names: readonly string[] };

export type ReadingOptions = {
  readonly order: DateOrder | undefined;
  readonly known: readonly KnownEconomy[];
};

/** A file that is gone or locked when it is read. */
export const UNREADABLE: OwnReading = { kind: 'refused', refusal: { what: 'unreadable' } };
