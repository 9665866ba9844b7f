import type { Indexed } from '../../data/findIndex.ts';
import type { FindGroup } from '../../wording/finding.ts';

/** Something that can be found, with where it leads to. */
export type Findable = Indexed & {
  /** Its own within its group. */
  readonly id: string;
  readonly group: FindGroup;
  /** What stands beside the title: which economy, which day, which view. */
  readonly detail: string;
  readonly leads: Leads;
};

type Leads =
  | {
      readonly to: string;
      /** The thing itself there; without one the view is what was looked for. */
      readonly part?: Part;
      /** What has to be so before the page is opened. */
      readonly before?: () => void;
    }
  | { readonly act: Action };

/** A part of a view: the one that bears one of these headings, or the first of these marks. */
export type Part = { readonly headings: readonly string[] } | { readonly marks: readonly string[] };

/** `.glossary [data-id="kaplan-meier"]` */
export function markOf(within: string, id: string, attribute: 'data-id' | 'data-mark' = 'data-id') {
  return `${within} [${attribute}=${JSON.stringify(id)}]`;
}

/** Does what it says; a text stays on screen for the reader, without one the list closes. */
export type Action = () => Promise<string | undefined> | 'shortcuts';
