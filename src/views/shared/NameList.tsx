import { useMemo } from 'react';
import type { Economy } from '../../domain/accession.ts';
import { foldedName } from '../../domain/foldedName.ts';

/** A list of more names is no help to who reads it, and holds up the page. */
const MOST_NAMES = 300;
const MOST_OFFERED = 50;

type Props = {
  readonly id: string;
  readonly economies: readonly Pick<Economy, 'id' | 'name'>[];
  readonly typed: string;
};

/** The names that a field offers: all, or of very many those that hold what has been typed. */
export function NameList({ id, economies, typed }: Props) {
  const offered = useMemo(() => offeredNames(economies, typed), [economies, typed]);
  return (
    <datalist id={id}>
      {offered.map((economy) => (
        <option key={economy.id} value={economy.name} />
      ))}
    </datalist>
  );
}

export function offeredNames(economies: Props['economies'], typed: string): Props['economies'] {
  if (economies.length <= MOST_NAMES) return economies;
  const wanted = foldedName(typed.trim());
  return wanted === ''
    ? []
    : economies.filter(({ name }) => foldedName(name).includes(wanted)).slice(0, MOST_OFFERED);
}
