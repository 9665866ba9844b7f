import type { Closeness, FindIndex, Hit } from '../../data/findIndex.ts';
import { byCloseness, CLOSENESS } from '../../data/findIndex.ts';
import type { FindGroup } from '../../wording/finding.ts';
import { FIND_GROUPS } from '../../wording/finding.ts';
import type { Findable } from './findable.ts';

/** More of one group would hide the others. */
const MOST_A_GROUP = 6;

export type ResultGroup = {
  readonly group: FindGroup;
  readonly items: readonly Findable[];
  /** Found, and not among the items. */
  readonly more: number;
};

/** Titles as long as a sentence: that one begins with a word is no more than that it holds it. */
const LONG_TITLED: ReadonlySet<FindGroup> = new Set(['events', 'documents', 'sources']);

/** What was found, group by group: first the groups that hold what comes closest. */
export function selectResults(
  indexes: readonly FindIndex<Findable>[],
  typed: string,
): readonly ResultGroup[] {
  const hits = indexes.flatMap((find) => find(typed));
  const groups = FIND_GROUPS.flatMap((group) => {
    const own = hits.filter(({ item }) => item.group === group).toSorted(byCloseness);
    return own.length === 0 ? [] : [{ group, own }];
  });
  return groups
    .toSorted((a, b) => closest(a) - closest(b))
    .map(({ group, own }) => ({
      group,
      items: own.slice(0, MOST_A_GROUP).map(({ item }) => item),
      more: Math.max(0, own.length - MOST_A_GROUP),
    }));
}

type Found = { readonly group: FindGroup; readonly own: readonly Hit<Findable>[] };

function closest({ group, own }: Found): number {
  const best: Closeness = own[0]?.closeness ?? 'alike';
  const isNoName = LONG_TITLED.has(group) && best === 'begins';
  return CLOSENESS.indexOf(isNoName ? 'holds' : best);
}

/** Before anything is typed: views and actions. */
export function firstResults(items: readonly Findable[]): readonly ResultGroup[] {
  return FIND_GROUPS.flatMap((group) => {
    const own = items.filter((item) => item.group === group);
    return own.length === 0 ? [] : [{ group, items: own, more: 0 }];
  });
}
