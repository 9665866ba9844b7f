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

/** What is said of a later build that lies ready, by how far it has come; nothing where undefined. */
export const NEW_VERSION_WORDS = {
  none: undefined,
  'put-off': undefined,
  waiting: 'A new version is ready.',
  'held-by-presentation':
    'A presentation runs in another window, so the new version waits. Try again when it is over.',
  'asked-for': 'The new version is being loaded.',
  'not-let-in':
    'This browser has not let the new version in yet; that may take half a minute. If it does not come, close all windows of Article XII and open it again. What you wrote in briefings stays.',
} as const;
export const LOAD_NEW_VERSION = 'Load it now';
export const NOT_NOW = 'Not now';
