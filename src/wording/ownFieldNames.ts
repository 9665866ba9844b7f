import type { OwnFieldName } from '../domain/ownFields.ts';

const NAMES: Readonly<Record<OwnFieldName, string>> = {
  id: 'Code',
  name: 'Name',
  status: 'Status',
  region: 'Region',
  subregion: 'Subregion',
  application: 'Application',
  workingPartyEstablished: 'Working party set up',
  memorandum: 'Memorandum',
  firstMeeting: 'First formal meeting',
  factualSummary: 'Factual summary',
  draftReport: 'Draft report',
  latestMeeting: 'Latest formal meeting',
  meetings: 'Formal meetings',
  workingPartyAdoption: 'Package adopted',
  approval: 'Terms approved',
  membership: 'Membership',
  ldc: 'Least developed country',
  eaeu: 'Eurasian Economic Union',
  formerSovietUnion: 'Former Soviet Union',
  sourceTitle: 'Source',
  sourceAddress: 'Address of the source',
};

/** "Terms approved (approval)": in words, and as the file has it where that differs. */
export function fieldInWords(field: OwnFieldName): string {
  const words = NAMES[field];
  return words.toLowerCase() === field ? words : `${words} (${field})`;
}
