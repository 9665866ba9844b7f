import type { DurationDefinition } from '../domain/duration.ts';
import { sentence } from './numbers.ts';

type Start = DurationDefinition['from'];
type End = DurationDefinition['to'];

export const STILL_WAITING = 'Still waiting';
/** A step not taken, or a share that a curve has not come to. */
export const NOT_REACHED = 'not reached';

const STARTS: Readonly<Record<Start, string>> = {
  application: 'application',
  'working-party': 'the establishment of the working party',
};
const STARTED: Readonly<Record<Start, string>> = {
  application: 'application',
  'working-party': 'the working party was set up',
};
const ENDS: Readonly<Record<End, string>> = {
  membership: 'membership',
  approval: 'approval of the terms',
};
const FINISHED: Readonly<Record<End, string>> = { membership: 'joined', approval: 'approved' };
const FINISHED_STATUS: Readonly<Record<End, string>> = {
  membership: 'Joined',
  approval: 'Terms approved',
};

/** "application to membership" */
export function definitionInWords({ from, to }: DurationDefinition): string {
  return `${STARTS[from]} to ${ENDS[to]}`;
}

/** "Application to membership": over a column of lengths. */
export function durationHeader(definition: DurationDefinition): string {
  return sentence(definitionInWords(definition));
}

/** "since application", "since the establishment of the working party" */
export function sinceStart({ from }: DurationDefinition): string {
  return `since ${STARTS[from]}`;
}

/** "years since application", "years since the working party was set up" */
export function yearsSince({ from }: DurationDefinition): string {
  return `years since ${STARTED[from]}`;
}

/** "joined", "approved": after a count, where there is no room for more. */
export function finishedInShort({ to }: DurationDefinition): string {
  return FINISHED[to];
}

/** "Joined", "Terms approved" */
export function finishedStatus({ to }: DurationDefinition): string {
  return FINISHED_STATUS[to];
}

/** "joined"; "had their terms approved", or "had its terms approved" after a count of one. */
export function finishedVerb({ to }: DurationDefinition, economies?: number): string {
  return to === 'membership' ? 'joined' : `had ${termsApproved(economies)}`;
}

/** "had joined"; "had their terms approved", or "had its terms approved" after a count of one. */
export function hadFinished({ to }: DurationDefinition, economies?: number): string {
  return to === 'membership' ? 'had joined' : `had ${termsApproved(economies)}`;
}

/** "have joined", "have their terms approved" */
export function haveFinished({ to }: DurationDefinition): string {
  return to === 'membership' ? 'have joined' : `have ${termsApproved()}`;
}

function termsApproved(economies?: number): string {
  return `${economies === 1 ? 'its' : 'their'} terms approved`;
}
