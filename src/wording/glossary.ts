/** Terms of the field, each explained once; other pages link here by id. */
export const GLOSSARY = [
  {
    id: 'accession',
    term: 'Accession',
    text: 'Joining the WTO under Article XII of its founding agreement, on terms agreed between the applicant and the members.',
  },
  {
    id: 'acceding-government',
    term: 'Acceding government',
    text: 'A state or separate customs territory that has applied and is negotiating its terms.',
  },
  {
    id: 'article-xii-member',
    term: 'Article XII member',
    text: 'A member that joined after 1 January 1995 on terms it negotiated. Those before them came over from the GATT.',
  },
  {
    id: 'application',
    term: 'Application',
    text: 'The letter by which a government asks to join. Applications made to the GATT before 1995 were carried on under the WTO.',
  },
  {
    id: 'observer',
    term: 'Observer',
    text: 'A government that attends meetings without being a member. Observers are expected to start negotiations within five years; the Holy See is an exception.',
  },
  {
    id: 'working-party',
    term: 'Working party',
    text: 'The group of members that examines one application. It is open to every member and has a chair of its own.',
  },
  {
    id: 'formal-meeting',
    term: 'Formal meeting',
    text: 'A numbered meeting of the working party, on record. Informal meetings and consultations are not counted here.',
  },
  {
    id: 'plurilateral-meeting',
    term: 'Plurilateral meeting',
    text: 'A meeting of the applicant with the members most concerned with one subject, above all state support of agriculture.',
  },
  {
    id: 'memorandum',
    term: 'Memorandum on the Foreign Trade Regime',
    text: 'The paper in which the applicant describes its economy and trade laws. The talks begin with it.',
  },
  {
    id: 'questions-and-replies',
    term: 'Questions and replies',
    text: 'What members ask about the memorandum and what the applicant answers, in writing, often in several rounds.',
  },
  {
    id: 'offers',
    term: 'Market access offers',
    text: 'What the applicant proposes to bind: the highest tariffs on goods, and how far it opens its services.',
  },
  {
    id: 'factual-summary',
    term: 'Factual summary',
    text: 'A paper of the Secretariat that puts in order what the talks have found so far. It comes before a draft report.',
  },
  {
    id: 'draft-report',
    term: 'Draft report',
    text: 'The text that becomes the report of the working party: the trade policy of the applicant and what it commits itself to. Elements of a draft report are its first parts.',
  },
  {
    id: 'accession-package',
    term: 'Accession package',
    text: 'The report of the working party, the schedules for goods and services, and the draft protocol: all the terms together.',
  },
  {
    id: 'protocol',
    term: 'Protocol of accession',
    text: 'The treaty text by which the applicant joins. It makes the commitments in the report part of the WTO agreement.',
  },
  {
    id: 'general-council',
    term: 'General Council and Ministerial Conference',
    text: 'The bodies of all members that approve the terms. The conference meets about every two years, the council between.',
  },
  {
    id: 'acceptance',
    term: 'Acceptance',
    text: 'The notice of the applicant that it has ratified the protocol. Membership begins 30 days later.',
  },
  {
    id: 'ldc',
    term: 'LDC',
    text: 'A least developed country, as the United Nations list them. Special guidelines are meant to ease their accession.',
  },
  {
    id: 'about',
    term: 'About',
    text: 'A date known to the month stands at the 15th here, one known to the year at 1 July; what is computed from it is called about.',
  },
  {
    id: 'as-of',
    term: 'As of',
    text: 'The day to which the figures are taken. Nothing after the newest evidence on record is vouched for.',
  },
  {
    id: 'at-risk',
    term: 'At risk, censored',
    text: 'Still waiting after so many years, and so able to join then. A wait that is still open is censored: its end is not known, only that it has lasted so long.',
  },
  {
    id: 'kaplan-meier',
    term: 'Kaplan–Meier',
    text: 'A way to estimate how long it takes to join that counts the waits still open, not the finished ones alone.',
  },
] as const;

export type TermId = (typeof GLOSSARY)[number]['id'];

export function termName(term: TermId): string {
  return GLOSSARY.find(({ id }) => id === term)?.term ?? term;
}
