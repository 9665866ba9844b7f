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
  source: 'Source',
  none: 'No source read says more.',
} as const;

/** "according to fourteen signatories of …" */
export function saidBy({ kind, saidBy: who }: StandingStatement): string {
  return kind === 'planned' ? `planned, according to ${who}` : `according to ${who}`;
}

export function sourceOf(title: string): string {
  return `Source: ${title}`;
}

export function statementTitle({ date }: StandingStatement): string {
  return longDate(date);
}
