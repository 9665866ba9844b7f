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
      /** The part of the view that bears one of these headings, whatever else the view shows. */
      readonly headings?: readonly string[];
      /** What has to be so before the page is opened. */
      readonly before?: () => void;
    }
  | { readonly act: Action };

/** Does what it says; a text stays on screen for the reader, without one the list closes. */
export type Action = () => Promise<string | undefined> | 'shortcuts';
