import { countOf } from './numbers.ts';

export const CHOOSE_TWO = 'Choose two to four organizations to set side by side.';
export const CHOOSE_ONE_MORE = 'Choose one more organization to set beside this one.';

export function removeFromSide(abbreviation: string): string {
  return `Remove ${abbreviation} from the comparison`;
}

/** "an organization (1 more fits)" */
export function sideChoice(places: number): string {
  return `an organization (room for ${countOf(places, 'more', 'more')})`;
}
