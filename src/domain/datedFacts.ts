import type { Fact } from './organization.ts';
import type { PartialDate } from './partialDate.ts';
import { comparePartialDates } from './partialDate.ts';

/** One fact with all that was said of it over time; `latest` is what holds now. */
export type DatedFact<Statement extends Fact = Fact> = {
  readonly id: string;
  readonly label: string;
  readonly latest: Statement;
  /** Newest first. */
  readonly earlier: readonly Statement[];
};

/**
 * Statements gathered by fact, in the order in which the record first names them. The newest `asOf`
 * leads; an undated statement stands after all dated ones, since nobody can say when it was true.
 */
export function datedFacts<Statement extends Fact>(
  statements: readonly Statement[],
): readonly DatedFact<Statement>[] {
  const byId = new Map<string, Statement[]>();
  for (const statement of statements) {
    byId.set(statement.id, [...(byId.get(statement.id) ?? []), statement]);
  }
  return [...byId].flatMap(([id, all]) => {
    const [latest, ...earlier] = all.toSorted(newestFirst);
    return latest === undefined ? [] : [{ id, label: latest.label, latest, earlier }];
  });
}

function newestFirst(a: Fact, b: Fact): number {
  if (a.asOf === undefined || b.asOf === undefined) {
    return Number(a.asOf === undefined) - Number(b.asOf === undefined);
  }
  return comparePartialDates(b.asOf, a.asOf);
}

/** Whether a fact is a number at one time and words at another, so that it makes no one series. */
export function changesKind({ latest, earlier }: DatedFact): boolean {
  const kinds = new Set([latest, ...earlier].map(({ value }) => typeof value));
  return kinds.size > 1;
}

/** Facts as known on `asOf`: what was said later is left out, what is undated stays. */
export function saidBy<Said extends { readonly asOf?: PartialDate }>(
  statements: readonly Said[],
  asOf: PartialDate,
): readonly Said[] {
  return statements.filter(
    (statement) => statement.asOf === undefined || comparePartialDates(statement.asOf, asOf) <= 0,
  );
}
