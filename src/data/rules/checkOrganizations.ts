import type { Fault } from '../../domain/datasetFailure.ts';
import type { Organization, Relation } from '../../domain/organization.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { parsePartialDate, pointOf } from '../../domain/partialDate.ts';
import { surelyAfter } from './rule.ts';
import { walkTexts } from '../../domain/walkTexts.ts';

const FILE = 'organizations.json';

type Rule = (organization: Organization, newestEvidence: PartialDate) => readonly Fault[];

/** Rules inside one record; `recordsOnce` alone looks at all of them together. */
const RULES: readonly Rule[] = [
  factsSaySomething,
  oneFactOneLabel,
  referencesResolve,
  partsHaveTheirOwnIds,
  seatIsAFact,
  standingHasItsSource,
  eventsInOrder,
  pointsInOrder,
  ranksArePlaces,
  nothingAfterEvidence,
];

/** Every fault of every rule at once. */
export function checkOrganizations(
  organizations: readonly Organization[],
  newestEvidence: PartialDate,
): readonly Fault[] {
  return [
    ...recordsOnce(organizations),
    ...organizations.flatMap((one) => RULES.flatMap((rule) => rule(one, newestEvidence))),
  ];
}

function fault(record: string, field: string, value: string, rule: string): Fault {
  return { file: FILE, record, field, value, rule };
}

function recordsOnce(organizations: readonly Organization[]): readonly Fault[] {
  return (['id', 'abbreviation', 'name'] as const).flatMap((field) =>
    organizations.flatMap((one, index) =>
      organizations.findIndex((other) => other[field] === one[field]) === index
        ? []
        : [fault(one.id, field, one[field], 'must be used once')],
    ),
  );
}

/** All statements with the path at which they stand. */
function statementsOf({ facts, relations }: Organization) {
  return [
    ...facts.map((fact, index) => ({ fact, path: `facts.${index}` })),
    ...relations.flatMap(({ figures }, at) =>
      figures.map((fact, index) => ({ fact, path: `relations.${at}.figures.${index}` })),
    ),
  ];
}

function factsSaySomething(organization: Organization): readonly Fault[] {
  return statementsOf(organization).flatMap(({ fact: { value, date }, path }) =>
    value === undefined && date === undefined
      ? [fault(organization.id, path, 'nothing', 'must have a value, a date or both')]
      : [],
  );
}

/** Statements under one id are one fact at different times, so they share its label. */
function oneFactOneLabel(organization: Organization): readonly Fault[] {
  const all = statementsOf(organization);
  return all.flatMap(({ fact: { id, label }, path }) => {
    const first = all.find((other) => other.fact.id === id)?.fact.label ?? label;
    return first === label
      ? []
      : [fault(organization.id, `${path}.label`, label, `must be "${first}", as for ${id} above`)];
  });
}

function idsOf({ facts, relations, series }: Organization) {
  const figures = relations.flatMap((relation) => relation.figures);
  return {
    statements: new Set([...facts, ...figures].map(({ id }) => id)),
    series: series.map(({ id }) => id),
    events: relations.flatMap((relation) => relation.events.map(({ id }) => id)),
    economies: relations.map(({ economy }) => economy),
  };
}

/** What a card shows, and what a conflict bears on, is in the record. */
function referencesResolve(organization: Organization): readonly Fault[] {
  const { statements, series, events, economies } = idsOf(organization);
  const shown = new Set([...statements, ...series]);
  const known = new Set([...shown, ...events, ...economies]);
  return [
    ...organization.highlights.flatMap((id, index) =>
      shown.has(id)
        ? []
        : [
            fault(
              organization.id,
              `highlights.${index}`,
              id,
              'must be a fact or series of the record',
            ),
          ],
    ),
    ...organization.conflicts.flatMap(({ on }, at) =>
      on.flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              fault(
                organization.id,
                `conflicts.${at}.on.${index}`,
                id,
                'must be a part of the record',
              ),
            ],
      ),
    ),
  ];
}

function partsHaveTheirOwnIds(organization: Organization): readonly Fault[] {
  const { statements, series, events, economies } = idsOf(organization);
  const all = [...statements, ...series, ...events, ...economies];
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  return twice.map((id) => fault(organization.id, 'id', id, 'must be used once in the record'));
}

function seatIsAFact({ id, seat, facts }: Organization): readonly Fault[] {
  const named = facts.some(
    ({ topic, value }) => topic === 'seat' && JSON.stringify(value).includes(seat),
  );
  return named ? [] : [fault(id, 'seat', seat, 'must be named by a fact about the seat')];
}

function standingHasItsSource({ id, relations }: Organization): readonly Fault[] {
  return relations.flatMap((relation, index) => {
    const rule = wrongSource(relation);
    return rule === undefined ? [] : [fault(id, `relations.${index}.source`, 'nothing', rule)];
  });
}

function wrongSource({ standing, source, since, sinceSource }: Relation): string | undefined {
  if (source === undefined && standing !== 'unknown')
    return 'must be there: a standing has a source';
  if (since === undefined && sinceSource !== undefined) return 'a source of a date needs the date';
  return undefined;
}

function eventsInOrder({ id, relations }: Organization): readonly Fault[] {
  return relations.flatMap(({ events }, at) =>
    events.flatMap(({ date, end }, index) => {
      const field = `relations.${at}.events.${index}`;
      const before = events[index - 1]?.date;
      return [
        ...(end !== undefined && surelyAfter(date, end)
          ? [fault(id, `${field}.end`, end, `must not come before its first day (${date})`)]
          : []),
        ...(before !== undefined && surelyAfter(before, date)
          ? [
              fault(
                id,
                `${field}.date`,
                date,
                `must not come before the event above it (${before})`,
              ),
            ]
          : []),
      ];
    }),
  );
}

function pointsInOrder({ id, series }: Organization): readonly Fault[] {
  return series.flatMap(({ points }, at) =>
    points.flatMap(({ date }, index) => {
      const before = points[index - 1]?.date;
      if (before === undefined || pointOf(before) < pointOf(date)) return [];
      const rule = `must come after the point above it (${before})`;
      return [fault(id, `series.${at}.points.${index}.date`, date, rule)];
    }),
  );
}

function ranksArePlaces({ id, series }: Organization): readonly Fault[] {
  return series.flatMap(({ measure, points }, at) =>
    points.flatMap(({ value }, index) =>
      measure === 'count' || (Number.isInteger(value) && Number(value) >= 1)
        ? []
        : [
            fault(
              id,
              `series.${at}.points.${index}.value`,
              String(value),
              'must be a place: 1 or more',
            ),
          ],
    ),
  );
}

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'end', 'asOf', 'since']);

/** A date after the newest evidence would be a forecast, unless it is said to be planned. */
function nothingAfterEvidence(
  organization: Organization,
  newestEvidence: PartialDate,
): readonly Fault[] {
  const faults: Fault[] = [];
  walkTexts(organization, (path, key, text) => {
    const date = DATE_KEYS.has(key) ? parsePartialDate(text) : undefined;
    if (date === undefined || !surelyAfter(date, newestEvidence)) return;
    if (isPlanned(organization, path)) return;
    const rule = `must not come after the newest evidence (${newestEvidence})`;
    faults.push(fault(organization.id, path, text, rule));
  });
  return faults;
}

/** Whether `path` lies in an event that is set for a day, as "relations.0.events.3.date". */
function isPlanned({ relations }: Organization, path: string): boolean {
  const [, relation, , event] = path.split('.').map(Number);
  return relations[relation ?? -1]?.events[event ?? -1]?.planned === true;
}
