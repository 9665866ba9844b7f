import { lastEvenDay, meetingsOnDay } from '../../domain/comparison.ts';
import type { Path } from '../../domain/path.ts';
import { firstMeetingDate, ZERO_FIELDS } from '../../domain/path.ts';
import { longestSilence } from '../../domain/meetings.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Span } from '../../domain/span.ts';
import { spanBetween } from '../../domain/span.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import {
  differenceInWords,
  FIGURE_DEFINITIONS,
  heldAfterInWords,
} from '../../wording/figureAccount.ts';
import {
  factTitle,
  MILESTONE_LABELS,
  namedSpan,
  silenceFormula,
  sinceLastFormula,
} from '../../wording/provenance.ts';
import { plainText } from '../../wording/phrase.ts';
import { standingAccount } from '../shared/waitAccounts.ts';
import type { Comparison } from './selectComparison.ts';
import { WHOLE_WAIT } from './selectComparison.ts';
import type { Finding } from './selectFindings.ts';
import { MILESTONE_ROWS, selectMilestoneRows } from './selectMilestoneTable.ts';

type Told = Pick<FigureAccount, 'definition' | 'formula' | 'basis'>;

/** How the lags of one row come about; undefined for a fact that a record states. */
export function lagAccount(
  { record, field }: FactRef,
  comparison: Comparison,
): FigureAccount | undefined {
  const row =
    record === MILESTONE_ROWS
      ? selectMilestoneRows(comparison).find(({ id }) => id === field)
      : undefined;
  if (row === undefined) return undefined;
  const { paths, zero, asOf } = comparison;
  const spans = paths.map(({ zero: start }, index) => {
    const reached = row.reached[index];
    return start === undefined || reached?.kind !== 'dated'
      ? undefined
      : spanBetween(start, reached.date);
  });
  const [first, ...others] = spans;
  return {
    title: row.name,
    definition: FIGURE_DEFINITIONS.lag,
    formula: [
      ...spans.flatMap((span, index) =>
        span === undefined
          ? []
          : [namedSpan(nameOf(paths[index]), span, MILESTONE_LABELS[ZERO_FIELDS[zero]], row.name)],
      ),
      ...others.flatMap((other) =>
        other === undefined || first === undefined
          ? []
          : [differenceInWords(other.days, first.days)],
      ),
    ],
    basis: paths.flatMap(({ applicant: { id } }) => [
      { record: id, field: ZERO_FIELDS[zero] },
      { record: id, field: row.field },
    ]),
    asOf,
  };
}

/** How the figures of one sentence come about. */
export function findingAccount(finding: Finding, comparison: Comparison): FigureAccount {
  return {
    ...toldOf(finding, comparison),
    title: plainText(finding.phrases),
    asOf: comparison.asOf,
  };
}

function toldOf({ id }: Finding, comparison: Comparison): Told {
  const [kind = '', ...ids] = id.split('-');
  const { paths } = comparison;
  const about = paths.filter(({ applicant }) => ids.includes(applicant.id));
  switch (kind) {
    case 'even':
      return told('even', evenLines(about, comparison), basisOf(about, ['meetings']));
    case 'age': {
      const lines = [...about.flatMap(waitLine), ...pastAgeLine(about)];
      return told('age', lines, basisOf(about, ['application', 'membership']));
    }
    case 'lengths':
      return told(
        'lengths',
        paths.flatMap(waitLine),
        basisOf(paths, ['application', 'membership']),
      );
    case 'silences':
      return told('silences', silenceLines(comparison), basisOf(paths, ['meetings']));
    case 'open':
      return told('open', about.flatMap(openLine), basisOf(about, ['meetings']));
    case 'standing':
      return standingOf(about, comparison);
    default:
      return told('order', orderLines(paths), basisOf(paths, ['application', 'firstMeeting']));
  }
}

function told(
  kind: 'even' | 'age' | 'lengths' | 'silences' | 'open' | 'order',
  formula: readonly string[],
  basis: readonly FactRef[],
): Told {
  return { definition: FIGURE_DEFINITIONS[kind], formula, basis };
}

function nameOf(path: Path | undefined): string {
  return path?.applicant.name ?? '';
}

function basisOf(paths: readonly Path[], fields: readonly string[]): readonly FactRef[] {
  return paths.flatMap(({ applicant, isMember }) =>
    fields
      .filter((field) => field !== 'membership' || isMember)
      .map((field) => ({ record: applicant.id, field })),
  );
}

function evenLines([a, b]: readonly Path[], { asOf }: Comparison): readonly string[] {
  if (a === undefined || b === undefined) return [];
  const day = lastEvenDay(a.applicant, b.applicant, asOf);
  if (day === undefined) return [];
  return [a, b].map(({ applicant }) =>
    heldAfterInWords(applicant.name, meetingsOnDay(applicant, asOf) ?? 0, day.held, asOf, day.date),
  );
}

function waitLine({ applicant, isMember, end }: Path): readonly string[] {
  const wait = waitSpan({ applicant, end });
  if (wait === undefined) return [];
  const { application, membership } = MILESTONE_LABELS;
  return [namedSpan(applicant.name, wait, application, isMember ? membership : undefined)];
}

function waitSpan({ applicant, end }: Pick<Path, 'applicant' | 'end'>): Span | undefined {
  const { application } = applicant.milestones;
  return application === undefined ? undefined : spanBetween(application.date, end);
}

/** How far the one still waiting is past the age at which the other joined. */
function pastAgeLine(about: readonly Path[]): readonly string[] {
  const waiting = about.find(({ isMember }) => !isMember);
  const member = about.find(({ isMember }) => isMember);
  const age = waiting && waitSpan(waiting);
  const took = member && waitSpan(member);
  return age === undefined || took === undefined ? [] : [differenceInWords(age.days, took.days)];
}

function silenceLines({ paths, asOf }: Comparison): readonly string[] {
  return paths.flatMap(({ applicant: { name, meetings } }) => {
    const silence = meetings === undefined ? undefined : longestSilence(meetings, asOf);
    return silence === undefined ? [] : [silenceFormula(name, silence.span)];
  });
}

function openLine({ applicant, open }: Path): readonly string[] {
  return open === undefined ? [] : [sinceLastFormula(applicant.name, open.span)];
}

function orderLines(paths: readonly Path[]): readonly string[] {
  const dated = (label: string, dateOf: (path: Path) => ReturnType<typeof firstMeetingDate>) => {
    const [a, b] = paths.flatMap((path) => {
      const date = dateOf(path);
      return date === undefined ? [] : [{ name: path.applicant.name, date }];
    });
    return a === undefined || b === undefined
      ? []
      : [namedSpan(label, spanBetween(a.date, b.date), a.name, b.name)];
  };
  return [
    ...dated(
      MILESTONE_LABELS.application,
      ({ applicant }) => applicant.milestones.application?.date,
    ),
    ...dated(MILESTONE_LABELS.firstMeeting, ({ applicant }) => firstMeetingDate(applicant)),
  ];
}

function standingOf([path]: readonly Path[], { everyone, asOf }: Comparison): Told {
  const own = everyone.find(({ applicant }) => applicant.id === path?.applicant.id);
  const waits = { measured: everyone, definition: WHOLE_WAIT, asOf };
  const name = nameOf(path);
  return standingAccount(factTitle(name, ''), name, own?.wait.span.days ?? 0, waits);
}
