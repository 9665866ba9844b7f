import type { Fact } from '../../domain/organization.ts';
import { factText } from '../../wording/organizationFacts.ts';

/** The value as text for the reader and as data for a machine. */
export function FactValue({ fact }: { readonly fact: Fact }) {
  const text = factText(fact);
  if (typeof fact.value === 'number') return <data value={String(fact.value)}>{text}</data>;
  if (fact.value === undefined && fact.date !== undefined) {
    return <time dateTime={fact.date}>{text}</time>;
  }
  return text;
}
