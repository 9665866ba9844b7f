import type { EconomyId } from '../../domain/accession.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import type { FoundContent } from '../../exports/slideContent.ts';
import { COMPARE_LABELS, compareTitle } from '../../wording/compareView.ts';
import { MILESTONES_TITLE, milestonesMeasure } from '../../wording/milestoneTable.ts';
import { listOf } from '../../wording/numbers.ts';
import { PACE_MEASURE, PACE_TITLE } from '../../wording/pace.ts';
import { plainText } from '../../wording/phrase.ts';
import { STANDING_TITLE } from '../../wording/standing.ts';
import { textCell } from '../../wording/tableModel.ts';
import { TRACK_NOTES, TRACKS_MEASURE, TRACKS_TITLE } from '../../wording/tracks.ts';
import {
  WHAT_IF_METHOD,
  WHAT_IF_NOTE,
  WHAT_IF_TITLE,
  whatIfSentence,
} from '../../wording/whatIf.ts';
import type { CompareSearch } from './search.ts';
import type { Comparison } from './selectComparison.ts';
import { selectFindings } from './selectFindings.ts';
import { selectMilestoneTable } from './selectMilestoneTable.ts';
import { selectPaceTable } from './selectPaceTable.ts';
import { selectStandingTable } from './selectStandingTable.ts';
import { selectTracks } from './selectTracks.ts';
import { selectTracksTable } from './selectTracksTable.ts';
import { selectWhatIf, selectWhatIfOfAll } from './selectWhatIf.ts';

export type CompareState = {
  readonly comparison: Comparison;
  readonly search: CompareSearch;
  readonly tracks: readonly TrackRecord[];
  readonly records: ReadonlyMap<EconomyId, Timeline>;
};

export type ComparePart = (
  state: CompareState,
) => Pick<FoundContent, 'title' | 'measure' | 'table'> &
  Partial<Pick<FoundContent, 'finding' | 'draw' | 'chart' | 'notes'>>;

export function namesOf({ paths }: Comparison): readonly string[] {
  return paths.map(({ applicant }) => applicant.name);
}

export function milestonesContent({ comparison }: CompareState): ReturnType<ComparePart> {
  return {
    title: MILESTONES_TITLE,
    measure: milestonesMeasure(comparison.zero, namesOf(comparison)),
    table: selectMilestoneTable(comparison),
  };
}

export function paceContent({ comparison, tracks }: CompareState): ReturnType<ComparePart> {
  return {
    title: PACE_TITLE,
    measure: PACE_MEASURE,
    table: selectPaceTable(comparison, tracks),
  };
}

export function findingsContent({ comparison }: CompareState): ReturnType<ComparePart> {
  const findings = selectFindings(comparison);
  const { zero, axis } = comparison;
  return {
    title: COMPARE_LABELS.findings,
    measure: compareTitle(namesOf(comparison), zero, axis),
    finding: findings.map(({ phrases }) => plainText(phrases)).join(' '),
    table: {
      caption: COMPARE_LABELS.findings,
      columns: [{ key: 'finding', header: COMPARE_LABELS.finding }],
      rows: findings.map(({ id, phrases }) => ({ id, cells: [textCell(plainText(phrases))] })),
    },
  };
}

export function standingContent({ comparison, tracks }: CompareState): ReturnType<ComparePart> {
  const table = selectStandingTable(comparison, tracks);
  return { title: STANDING_TITLE, measure: table.caption, table };
}

export function whatIfContent({ comparison }: CompareState): ReturnType<ComparePart> {
  const cases = selectWhatIf(comparison);
  return {
    title: WHAT_IF_TITLE,
    measure: WHAT_IF_METHOD,
    finding: cases
      .map(({ path, waited, conditional, names }) =>
        plainText(
          whatIfSentence({
            name: path.applicant.name,
            isMember: path.isMember,
            waited,
            atRisk: conditional.atRisk,
            names,
          }),
        ),
      )
      .join(' '),
    table: selectWhatIfOfAll(cases),
    notes: [WHAT_IF_NOTE],
  };
}

export function tracksContent({ comparison, tracks }: CompareState): ReturnType<ComparePart> {
  const { found, missing } = selectTracks(comparison, tracks);
  return {
    title: TRACKS_TITLE,
    measure: TRACKS_MEASURE,
    table: selectTracksTable(found),
    notes: missing.length === 0 ? [] : [`${TRACK_NOTES.noRecord} ${listOf(missing)}.`],
  };
}
