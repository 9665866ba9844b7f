import type { DatasetName, FailureDetails, FailureKind } from '../domain/datasetFailure.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf } from './numbers.ts';

export const CHART_NOT_DRAWN =
  'This chart could not be drawn. Its figures stand in the table below; the rest of the page is not affected.';

export const STILL_LOADING = 'Still loading. The network is slow.';
export const LOADING_SLOWLY = 'The data have not arrived yet. You can go on waiting or try again.';
export const WAITING_FOR_PUBLISHED = 'Asking for the published data.';
export const NO_COPY_KEPT = 'This browser keeps no copy of the data.';
export const RELOAD = 'Reload the page';
export const VIEW_NOT_SHOWN = 'This view could not be shown';
export const CODE_NOT_LOADED =
  'A part of the program could not be loaded, perhaps because a new version was published. Reload the page.';

const DATASET_NAMES: Readonly<Record<DatasetName, string>> = {
  manifest: 'dataset descriptions',
  accessions: 'accession records',
  organizations: 'organization records',
  sources: 'source records',
  changes: 'change records',
  tracks: 'tracks and agreements',
  'timeline-kaz': 'timeline records of Kazakhstan',
  'timeline-blr': 'timeline records of Belarus',
};

/** What failed and how, for a person: "The accession records are not there: error 404." */
export function failureSentence(
  dataset: DatasetName,
  what: FailureKind,
  where: FailureDetails,
): string {
  return `The ${DATASET_NAMES[dataset]} ${WHAT_HAPPENED[what](where)}`;
}

const WHAT_HAPPENED: Readonly<Record<FailureKind, (where: FailureDetails) => string>> = {
  network: () => 'could not be reached. Check the network.',
  server: ({ status }) => `could not be sent: server error ${status ?? ''}.`,
  'not-found': ({ status }) => `are not there: error ${status ?? ''}.`,
  refused: ({ status }) => `were refused by the server: error ${status ?? ''}.`,
  'web-page': () =>
    'did not arrive: the network returned a web page, not data. It may want you to log in.',
  empty: () => 'did not arrive: the server sent an empty answer.',
  truncated: (where) => `arrived cut short. ${arrivedOf(where)} Not shown.`,
  altered: () =>
    'do not match their published fingerprint: they were changed on the way. Not shown.',
  'not-text': () => 'are not readable as text. Not shown.',
  'not-json': () => 'are not readable as data. Not shown.',
  'newer-format': ({ format }) =>
    `are in format ${format?.published ?? 'unknown'}; this page reads format ${format?.known ?? 'unknown'}. Reload the page for its newer version.`,
  'newer-release': ({ release }) =>
    `changed while they were loading: version ${release?.published ?? 'unknown'} has replaced ${release?.loaded ?? 'unknown'}. Reload the page.`,
  'not-listed': () => 'are missing from the list of datasets. Not shown.',
  schema: ({ faults }) => `hold values that are not allowed: ${faultCount(faults)}. Not shown.`,
  rules: ({ faults }) => `contradict themselves: ${faultCount(faults)}. Not shown.`,
};

function faultCount(faults: FailureDetails['faults']): string {
  return countOf(faults?.length ?? 0, 'fault');
}

function arrivedOf({
  expectedRecords,
  arrivedRecords,
  expectedBytes,
  arrivedBytes,
}: FailureDetails): string {
  if (expectedRecords !== undefined && arrivedRecords !== undefined) {
    return `The file should have ${count(expectedRecords)} records, but ${count(arrivedRecords)} arrived.`;
  }
  if (expectedBytes !== undefined && arrivedBytes !== undefined) {
    return `The file should have ${count(expectedBytes)} bytes, but ${count(arrivedBytes)} arrived.`;
  }
  return '';
}

export const UNEXPECTED_FAULT = 'Something went wrong in this page. The data are not affected.';

/** "Use the copy kept in this browser: data 1.0.0, newest evidence 22 April 2026" */
export function savedCopyOffer(version: string, newestEvidence: PartialDate): string {
  return `Use the copy kept in this browser: data ${version}, newest evidence ${longDate(newestEvidence)}`;
}

export function savedCopyShown(version: string, newestEvidence: PartialDate): string {
  return `Shown from the copy kept in this browser: data ${version}, newest evidence ${longDate(newestEvidence)}. It may be out of date.`;
}

export const BACK_TO_PUBLISHED = 'Try the published data again';
export const NOT_CHECKED =
  'The data could not be checked against their published fingerprint in this browser: not checked.';

export const SOURCES_LOADING = 'source on its way';
