import type { FactField } from '../domain/economyFacts.ts';
import type { TermId } from './glossary.ts';

export const WHAT_THIS_MEANS = 'What this means';

/** The term of the glossary that explains a fact of an accession. */
export const TERM_OF_FIELD: ReadonlyMap<string, TermId> = new Map<FactField, TermId>([
  ['application', 'application'],
  ['workingPartyEstablished', 'working-party'],
  ['memorandum', 'memorandum'],
  ['questionsAndReplies', 'questions-and-replies'],
  ['initialGoodsOffer', 'offers'],
  ['initialServicesOffer', 'offers'],
  ['firstMeeting', 'formal-meeting'],
  ['latestMeeting', 'formal-meeting'],
  ['meetings', 'formal-meeting'],
  ['lastMeeting', 'formal-meeting'],
  ['longestSilence', 'formal-meeting'],
  ['factualSummary', 'factual-summary'],
  ['elementsOfDraftReport', 'draft-report'],
  ['draftReport', 'draft-report'],
  ['workingPartyAdoption', 'accession-package'],
  ['approval', 'general-council'],
  ['membership', 'article-xii-member'],
  ['chair', 'working-party'],
  ['ldc', 'ldc'],
]);
