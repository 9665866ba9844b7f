import type { Statement } from '../../domain/economyFacts.ts';
import type { Participation } from '../../domain/participation.ts';
import type {
  Annotated,
  Fact,
  Organization,
  Relation,
  RelationEvent,
} from '../../domain/organization.ts';
import { conflictsAbout } from '../../domain/organization.ts';
import { eventWhen } from '../../wording/organizationEvents.ts';
import { factText, trueWhen } from '../../wording/organizationFacts.ts';
import { standingInWords } from '../../wording/relations.ts';
import type { Opened } from './SourceDialog.tsx';

type Record = Pick<Organization, 'abbreviation' | 'conflicts'>;

/** A fact with its earlier statements: each with who states it. */
export function openedFact(record: Record, statements: readonly Fact[]): Opened {
  const [latest] = statements;
  return {
    title: `${record.abbreviation}: ${latest?.label ?? ''}`,
    value: statements.map((one) => `${factText(one)} (${trueWhen(one)})`).join('; '),
    statements: statements.map(statementOf),
    conflicts: latest === undefined ? [] : conflictsAbout(record, latest.id),
  };
}

export function openedEvent(record: Record, event: RelationEvent): Opened {
  return {
    title: event.title,
    value: eventWhen(event.date, event.end),
    statements: [statementOf(event)],
    conflicts: conflictsAbout(record, event.id),
  };
}

/** The status and, where another source gives it, the date since when. */
export function openedRelation(record: Record, relation: Relation, name: string): Opened {
  const { source, sinceSource, note, seeAlso, economy, status } = relation;
  return {
    title: `${record.abbreviation}: ${name}`,
    value: status,
    statements: [source, sinceSource]
      .filter((key) => key !== undefined)
      .map((key, index) => ({
        source: key,
        crossCheck: [],
        inferred: false,
        ...(index === 0 && note !== undefined ? { note } : {}),
        ...(index === 0 && seeAlso !== undefined ? { seeAlso } : {}),
      })),
    conflicts: conflictsAbout(record, economy),
  };
}

export function openedParticipation(
  record: Record,
  participation: Participation,
  name: string,
): Opened {
  const { standing, since, notYet, source, note } = participation;
  return {
    title: `${record.abbreviation}: ${name}`,
    value: standingInWords(standing, since, notYet === true),
    statements:
      source === undefined
        ? []
        : [{ source, crossCheck: [], inferred: false, ...(note === undefined ? {} : { note }) }],
    conflicts: conflictsAbout(record, participation.economy),
  };
}

function statementOf({ source, note, seeAlso }: Annotated): Statement {
  return {
    source,
    crossCheck: [],
    inferred: false,
    ...(note === undefined ? {} : { note }),
    ...(seeAlso === undefined ? {} : { seeAlso }),
  };
}
