import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';

/** "Offline, data as of 22 April 2026. All views work from the copy kept in this browser." */
export function offlineNotice(newestEvidence: PartialDate | undefined, isKept: boolean): string {
  const asOf =
    newestEvidence === undefined ? 'Offline' : `Offline, data as of ${longDate(newestEvidence)}`;
  return isKept
    ? `${asOf}. All views work from the copy kept in this browser.`
    : `${asOf}. What has loaded stays on screen; views not opened yet may not load.`;
}

export const NEW_VERSION = 'A new version is ready.';
export const LOAD_NEW_VERSION = 'Load it now';
export const NOT_NOW = 'Not now';
export const HELD_BY_PRESENTATION =
  'A presentation runs in another window, so the new version waits. Try again when it is over.';
