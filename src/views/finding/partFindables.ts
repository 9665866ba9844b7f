import { DURATION_ENDS, DURATION_STARTS } from '../../domain/duration.ts';
import { DISTRIBUTION_TITLE } from '../../wording/distribution.ts';
import { PART_NAMES, PARTS_OF, VIEW_PARTS } from '../../wording/finding.ts';
import { JOINED_TITLE } from '../../wording/joined.ts';
import { MILESTONES_TITLE } from '../../wording/milestoneTable.ts';
import { FORMAT_TITLE } from '../../wording/ownFormat.ts';
import { OWN_TITLE } from '../../wording/ownData.ts';
import { PACE_TITLE } from '../../wording/pace.ts';
import { pathsTitle } from '../../wording/paths.ts';
import { COUNT_TITLES } from '../../wording/runningCount.ts';
import { SHOW_LABELS } from '../../wording/sources.ts';
import { durationAxisTitle } from '../../wording/stageBars.ts';
import { STANDING_TITLE } from '../../wording/standing.ts';
import { TRACKS_TITLE } from '../../wording/tracks.ts';
import { WHAT_IF_TITLE } from '../../wording/whatIf.ts';
import { paths, withSearch } from '../paths.ts';
import type { Findable } from './findable.ts';

/** The parts of the views that have several, each by its heading and by what else it is called. */
export function partFindables(): readonly Findable[] {
  return [...durationParts(), ...compareParts(), ...sourceParts()];
}

type Part = {
  readonly part: keyof typeof PART_NAMES;
  /** Of all the part may bear, as the reader's choices have it. */
  readonly headings: readonly string[];
  readonly title?: string;
};

function durationParts(): readonly Findable[] {
  const bars = DURATION_STARTS.flatMap((from) =>
    DURATION_ENDS.map((to) => durationAxisTitle({ from, to })),
  );
  const parts: readonly Part[] = [
    { part: 'bars', headings: bars },
    { part: 'joined', headings: Object.values(JOINED_TITLE) },
    { part: 'distribution', headings: Object.values(DISTRIBUTION_TITLE) },
  ];
  return parts.map((one) => panel(paths.durations, PARTS_OF.durations, one));
}

function compareParts(): readonly Findable[] {
  // Of several compared, some may have no place on the axis.
  const lanes = [2, 3, 4, 1].flatMap((total) =>
    Array.from({ length: total + 1 }, (_, missing) => total - missing).flatMap((drawn) => [
      pathsTitle(total, drawn, 'years'),
      pathsTitle(total, drawn, 'calendar'),
    ]),
  );
  const parts: readonly Part[] = [
    { part: 'paths', headings: lanes, title: VIEW_PARTS.paths },
    { part: 'milestones', headings: [MILESTONES_TITLE] },
    { part: 'count', headings: Object.values(COUNT_TITLES) },
    { part: 'pace', headings: [PACE_TITLE] },
    { part: 'standing', headings: [STANDING_TITLE] },
    { part: 'whatIf', headings: [WHAT_IF_TITLE] },
    { part: 'tracks', headings: [TRACKS_TITLE] },
  ];
  return parts.map((one) => panel(paths.compare, PARTS_OF.compare, one));
}

/** A panel of a view, which is brought into sight there. */
function panel(to: string, detail: string, { part, headings, title = headings[0] ?? '' }: Part) {
  return {
    id: `${to}#${part}`,
    group: 'views' as const,
    title,
    names: PART_NAMES[part],
    words: '',
    detail,
    leads: { to, part: { headings } },
  };
}

function sourceParts(): readonly Findable[] {
  const shown = (['list', 'conflicts', 'coverage', 'about'] as const).map((show) => ({
    part: show,
    title: show === 'list' ? VIEW_PARTS.sources : SHOW_LABELS[show],
    to: withSearch(paths.sources, new URLSearchParams(show === 'list' ? {} : { show })),
  }));
  return [
    ...shown,
    { part: 'own' as const, title: OWN_TITLE, to: paths.ownData },
    { part: 'format' as const, title: FORMAT_TITLE, to: paths.ownFormat },
  ].map(({ part, title, to }) => ({
    id: `${paths.sources}#${part}`,
    group: 'views',
    title,
    names: PART_NAMES[part],
    words: '',
    detail: PARTS_OF.sources,
    leads: { to },
  }));
}
