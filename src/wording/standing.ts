import type { PartialDate } from '../domain/partialDate.ts';
import type { StandingStatement } from '../domain/tracks.ts';
import { longDate } from './dates.ts';

export const STANDING_TITLE = 'Where each stands';

export const STANDING_LABELS = {
  status: 'Status',
  stage: 'Stage',
  activity: 'Activity',
  governmentStatus: 'Government',
  latest: 'Latest meeting',
  statements: 'Statements and plans',
  what: 'What',
  noStatement: 'none on record',
} as const;

/** "Who says what of where each stands, as of 22 April 2026" */
export function standingCaption(asOf: PartialDate): string {
  return `Who says what of where each stands, as of ${longDate(asOf)}`;
}

/** "According to fourteen signatories of …" */
export function saidBy({ kind, saidBy: who }: StandingStatement): string {
  return kind === 'planned' ? `Planned, according to ${who}` : `According to ${who}`;
}
