import { use } from 'react';
import { changesQuery } from '../../data/changesQuery.ts';
import { queryClient } from '../../data/queryClient.ts';
import type { Release } from '../../domain/release.ts';
import { changesBetween } from '../../domain/release.ts';
import {
  changeInWords,
  CHANGES_NOT_LOADED,
  changesSince,
  CHANGES_UNKNOWN,
} from '../../wording/linkNotices.ts';

type Props = { readonly from: string; readonly to: string };

let history: Promise<readonly Release[] | undefined> | undefined;

/** Only the few links of another version ask for it, so no route loads it ahead. */
function releases(): Promise<readonly Release[] | undefined> {
  history ??= queryClient.query(changesQuery).then(
    (loaded) => loaded.value,
    () => undefined,
  );
  return history;
}

/** Which figures differ between the version a link was made with and the one on screen. */
export function VersionChanges({ from, to }: Props) {
  const known = use(releases());
  if (known === undefined) return <p>{CHANGES_NOT_LOADED}</p>;
  const changes = changesBetween(known, from, to);
  if (changes === undefined) return <p>{CHANGES_UNKNOWN}</p>;
  return (
    <>
      <p>{changesSince(changes.length)}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.record}/${change.field}`}>{changeInWords(change)}</li>
        ))}
      </ul>
    </>
  );
}
