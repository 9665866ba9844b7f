/** Longer pieces of a link are cut: nothing of ours is so long. */
const LONGEST_SHOWN = 60;

export const SLIDE_MISSING = 'Nothing to show';

export function noSuchView(path: string): string {
  return `No view has the address “${path.slice(0, LONGEST_SHOWN)}”.`;
}

export function noSuchPart(part: string): string {
  return `This view has no part named “${part.slice(0, LONGEST_SHOWN)}”.`;
}

export function noSuchCode(code: string): string {
  return `No economy on record has the code “${code.slice(0, LONGEST_SHOWN)}” on this day.`;
}

export function noSuchOrganizationCode(id: string): string {
  return `No organization on record has the code “${id.slice(0, LONGEST_SHOWN)}”.`;
}

export function dataNotHad(why: string): string {
  return `The data of this slide could not be had. ${why}`;
}
