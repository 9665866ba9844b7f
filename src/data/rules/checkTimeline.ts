import type { Economy, EconomyId } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { firstDayOf, lastDayOf } from '../../domain/partialDate.ts';
import type { Timeline, TimelineEvent } from '../../domain/timeline.ts';
import { isFormalMeeting } from '../../domain/timeline.ts';
import { surelyAfter } from './rule.ts';
import { walkTexts } from '../../domain/walkTexts.ts';

type Report = (record: string, field: string, value: string, rule: string) => void;

/** The rules that need the file alone; `economy` is the one whose name the file bears. */
export function checkTimeline(
  timeline: Timeline,
  economy: EconomyId,
  newestEvidence: PartialDate,
): readonly Fault[] {
  return gather(economy, (report) => {
    if (timeline.economy !== economy) {
      report('(file)', 'economy', timeline.economy, `must be ${economy}, as the file is named`);
    }
    idsAreUnique(timeline, report);
    namesAreKnown(timeline, report);
    for (const event of timeline.events) checkDates(event, newestEvidence, report);
    meetingsInOrder(timeline.events.filter(isFormalMeeting), report);
  });
}

/** The rules that need the other files as well, applied before the files are published. */
export function checkTimelineAgainst(
  timeline: Timeline,
  economies: readonly Economy[],
  sources: { has(key: string): boolean },
): readonly Fault[] {
  return gather(timeline.economy, (report) => {
    if (!economies.some(({ id }) => id === timeline.economy)) {
      report('(file)', 'economy', timeline.economy, 'must be an economy of accessions.json');
    }
    for (const event of timeline.events) sourcesResolve(event.id, event, sources, report);
    for (const fact of timeline.facts) sourcesResolve(fact.label, fact, sources, report);
    for (const conflict of timeline.conflicts) {
      sourcesResolve(conflict.topic, conflict, sources, report);
    }
  });
}

function gather(economy: EconomyId, check: (report: Report) => void): readonly Fault[] {
  const faults: Fault[] = [];
  const file = `timelines/${economy}.json`;
  check((record, field, value, rule) => faults.push({ file, record, field, value, rule }));
  return faults;
}

/** A second entry under one id would be reached by no link. */
function idsAreUnique({ events, lanes, groups }: Timeline, report: Report): void {
  for (const records of [events, lanes, groups]) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) report(id, 'id', id, 'must be used once');
      seen.add(id);
    }
  }
}

/** What names a group, a lane or an event names one that the file holds. */
function namesAreKnown({ groups, lanes, events, undated, conflicts }: Timeline, report: Report) {
  const groupIds = new Set(groups.map(({ id }) => id));
  const laneIds = new Set(lanes.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  for (const { id, group } of lanes) {
    if (!groupIds.has(group)) report(id, 'group', group, 'must be a group of this file');
  }
  for (const { title, group } of undated) {
    if (!groupIds.has(group)) report(title, 'group', group, 'must be a group of this file');
  }
  for (const { id, track, lane } of events) {
    if (laneIds.has(lane)) continue;
    const field = lane === track ? 'track' : 'lane';
    report(id, field, lane, `must be a ${field} of this file`);
  }
  for (const { topic, events: named } of conflicts) {
    for (const id of named) {
      if (!eventIds.has(id)) report(topic, 'events', id, 'must be an event of this file');
    }
  }
}

function checkDates(event: TimelineEvent, newestEvidence: PartialDate, report: Report): void {
  const { id, start, end, planned } = event;
  if (end !== undefined && lastDayOf(end) < firstDayOf(start)) {
    report(id, 'end', end, `must not come before its start (${start})`);
  }
  const rule = `must not come after the newest evidence (${newestEvidence}) unless it is planned`;
  if (planned !== undefined) return;
  if (surelyAfter(start, newestEvidence)) report(id, 'start', start, rule);
  if (end !== undefined && surelyAfter(end, newestEvidence)) report(id, 'end', end, rule);
}

/** Formal meetings are numbered in the order of their dates; a resumed sitting repeats its number. */
function meetingsInOrder(meetings: readonly TimelineEvent[], report: Report): void {
  let before = 0;
  for (const { id, ordinal, resumed } of meetings) {
    if (ordinal === undefined) continue;
    const expected = resumed === true ? before : before + 1;
    if (ordinal !== expected) {
      report(id, 'ordinal', String(ordinal), `must be ${expected}, in the order of the dates`);
    }
    before = ordinal;
  }
}

function sourcesResolve(
  record: string,
  value: unknown,
  sources: { has(key: string): boolean },
  report: Report,
): void {
  walkTexts(value, (path, key, text) => {
    if (key !== 'sources' || sources.has(text)) return;
    report(record, path, text, 'must be a key of sources.json');
  });
}
