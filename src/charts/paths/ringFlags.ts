import type { MilestoneField } from '../../domain/economyFacts.ts';
import { milestoneFlag } from '../../wording/paths.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { PlacedMark } from './placeLane.ts';
import type { FlagRequest } from './placeFlags.ts';

/** Rings nearer than this share one label. */
const SAME_RING_PX = 7;
/** The end of a path and its silences are told before any step. */
export const FIRST_WEIGHT = 0;
/** Steps in the order in which a picture with little room names them. */
const TELLING_STEPS: readonly MilestoneField[] = [
  'firstMeeting',
  'draftReport',
  'workingPartyAdoption',
  'memorandum',
  'factualSummary',
  'membership',
  'approval',
  'workingPartyEstablished',
];

type FlagRoom = { readonly fontSize: number; readonly room: number };

/** One label for each ring, or for each cluster of rings on one spot while its words have room. */
export function ringFlags(
  marks: readonly PlacedMark[],
  { fontSize, room }: FlagRoom,
): readonly FlagRequest[] {
  const flags: (FlagRequest & { readonly first: number; readonly last: number })[] = [];
  for (const { mark, x } of marks) {
    if (mark.field === undefined) continue;
    const text = milestoneFlag(mark.field);
    const weight = weightOf(mark.field);
    const near = flags.at(-1);
    const joined = near === undefined ? '' : joinFlags(near.text, text);
    const isNear = near !== undefined && x - near.last < SAME_RING_PX;
    if (isNear && textWidth(joined, fontSize) <= room) {
      const heavier = Math.min(near.weight, weight);
      const middle = (near.first + x) / 2;
      flags[flags.length - 1] = { ...near, text: joined, last: x, x: middle, weight: heavier };
    } else {
      flags.push({ id: mark.id, text, x, weight, first: x, last: x });
    }
  }
  return flags.map(({ id, text, x, weight }) => ({ id, text, x, weight }));
}

function weightOf(field: MilestoneField): number {
  const place = TELLING_STEPS.indexOf(field);
  return FIRST_WEIGHT + 1 + (place === -1 ? TELLING_STEPS.length : place);
}

/** "Package adopted, terms approved" */
function joinFlags(first: string, further: string): string {
  return `${first}, ${further.charAt(0).toLowerCase()}${further.slice(1)}`;
}
