import type { StandingStatement } from '../domain/tracks.ts';

export const STANDING_TITLE = 'Where each stands';

export const STANDING_LABELS = {
  status: 'Status',
  stage: 'Stage',
  activity: 'Activity',
  governmentStatus: 'Government',
  latest: 'Latest meeting',
  statements: 'Statements and plans',
} as const;

/** "According to fourteen signatories of …" */
export function saidBy({ kind, saidBy: who }: StandingStatement): string {
  return kind === 'planned' ? `Planned, according to ${who}` : `According to ${who}`;
}
