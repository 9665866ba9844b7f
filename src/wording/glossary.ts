import type { GuideSourceId } from './guideSources.ts';

type Term = {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  /** What the explanation rests on. */
  readonly sources: readonly GuideSourceId[];
};

/** Terms of the field, each explained once; other pages link here by id. */
export const GLOSSARY = [
  {
    id: 'accession',
    term: 'Accession',
    text: 'Joining the WTO under Article XII of its founding agreement, on terms agreed between the applicant and the members.',
    sources: ['article-xii'],
  },
  {
    id: 'acceding-government',
    term: 'Acceding government',
    text: 'A state or separate customs territory that has applied and is negotiating its terms.',
    sources: ['article-xii', 'jargon', 'briefing'],
  },
  {
    id: 'article-xii-member',
    term: 'Article XII member',
    text: 'A member that joined after 1 January 1995 on terms it negotiated. Those before them came over from the GATT.',
    sources: ['article-xii', 'jargon'],
  },
  {
    id: 'application',
    term: 'Application',
    text: 'The letter by which a government asks to join. Applications made to the GATT before 1995 were carried on under the WTO.',
    sources: ['article-xii', 'technical-note'],
  },
  {
    id: 'observer',
    term: 'Observer',
    text: 'A government that attends meetings without being a member. Observers are expected to start negotiations within five years; the Holy See is an exception.',
    sources: ['observer-rules', 'jargon'],
  },
  {
    id: 'working-party',
    term: 'Working party',
    text: 'The group of members that examines one application. It is open to every member and has a chair of its own.',
    sources: ['procedures', 'technical-note'],
  },
  {
    id: 'formal-meeting',
    term: 'Formal meeting',
    text: 'A numbered meeting of the working party, on record. Informal meetings and consultations are not counted here.',
    sources: ['course', 'timeline-page'],
  },
  {
    id: 'plurilateral-meeting',
    term: 'Plurilateral meeting',
    text: 'A meeting of the applicant with the members most concerned with one subject, above all state support of agriculture.',
    sources: ['technical-note', 'timeline-page'],
  },
  {
    id: 'memorandum',
    term: 'Memorandum on the Foreign Trade Regime',
    text: 'The paper in which the applicant describes its economy and trade laws. The talks begin with it.',
    sources: ['procedures', 'technical-note'],
  },
  {
    id: 'questions-and-replies',
    term: 'Questions and replies',
    text: 'What members ask about the memorandum and what the applicant answers, in writing, often in several rounds.',
    sources: ['procedures', 'course'],
  },
  {
    id: 'offers',
    term: 'Market access offers',
    text: 'What the applicant proposes to bind: the highest tariffs on goods, and how far it opens its services.',
    sources: ['technical-note', 'jargon'],
  },
  {
    id: 'factual-summary',
    term: 'Factual summary',
    text: 'A paper of the Secretariat that puts in order what the talks have found so far. It comes before a draft report.',
    sources: ['jargon'],
  },
  {
    id: 'draft-report',
    term: 'Draft report',
    text: 'The text that becomes the report of the working party: the trade policy of the applicant and what it commits itself to. Elements of a draft report are its first parts.',
    sources: ['technical-note', 'jargon'],
  },
  {
    id: 'accession-package',
    term: 'Accession package',
    text: 'The report of the working party, the schedules for goods and services, and the draft protocol: all the terms together.',
    sources: ['technical-note', 'jargon'],
  },
  {
    id: 'protocol',
    term: 'Protocol of accession',
    text: 'The treaty text by which the applicant joins. It makes the commitments in the report part of the WTO agreement.',
    sources: ['technical-note', 'protocol-text'],
  },
  {
    id: 'general-council',
    term: 'General Council and Ministerial Conference',
    text: 'The bodies of all members that approve the terms. The conference meets about every two years, the council between.',
    sources: ['article-iv', 'article-xii'],
  },
  {
    id: 'acceptance',
    term: 'Acceptance',
    text: 'The notice of the applicant that it has ratified the protocol. Membership begins 30 days later.',
    sources: ['protocol-text', 'technical-note'],
  },
  {
    id: 'ldc',
    term: 'LDC',
    text: 'A least developed country, as the United Nations list them. Special guidelines are meant to ease their accession.',
    sources: ['ldc-list', 'ldc-2002', 'ldc-2012'],
  },
  {
    id: 'about',
    term: 'About',
    text: 'A date known to the month stands at the 15th here, one known to the year at 1 July; what is computed from it is called about.',
    sources: ['own'],
  },
  {
    id: 'as-of',
    term: 'As of',
    text: 'The day to which the figures are taken. Nothing after the newest evidence on record is vouched for.',
    sources: ['own'],
  },
  {
    id: 'at-risk',
    term: 'At risk, censored',
    text: 'Still waiting after so many years, and so able to join then. A wait that is still open is censored: its end is not known, only that it has lasted so long.',
    sources: ['estimate'],
  },
  {
    id: 'kaplan-meier',
    term: 'Kaplan–Meier',
    text: 'A way to estimate how long it takes to join that counts the waits still open, not the finished ones alone.',
    sources: ['estimate'],
  },
] as const satisfies readonly Term[];

export type TermId = (typeof GLOSSARY)[number]['id'];

export function termName(term: TermId): string {
  return GLOSSARY.find(({ id }) => id === term)?.term ?? term;
}
