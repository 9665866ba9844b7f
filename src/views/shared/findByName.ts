import type { Economy } from '../../domain/accession.ts';
import { foldedName } from '../../domain/foldedName.ts';

/**
 * The economy a reader means by `typed`: an exact name or code at once; once they have settled,
 * also the only one whose name begins with or holds it. Accents and capitals do not count.
 */
export function findByName<Found extends Pick<Economy, 'id' | 'name'>>(
  typed: string,
  economies: readonly Found[],
  isSettled: boolean,
): Found | undefined {
  const wanted = foldedName(typed.trim());
  if (wanted === '') return undefined;
  const exact = economies.find(({ name }) => foldedName(name) === wanted);
  if (exact !== undefined || !isSettled) return exact;
  return (
    economies.find(({ id }) => id.toLowerCase() === wanted) ??
    only(economies.filter(({ name }) => foldedName(name).startsWith(wanted))) ??
    only(economies.filter(({ name }) => foldedName(name).includes(wanted)))
  );
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
