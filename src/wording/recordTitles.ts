import type { FormalMeeting } from '../domain/accession.ts';
import type { RecordTitles } from '../domain/timelineFromRecord.ts';
import { ordinal } from './numbers.ts';
import { MILESTONE_LABELS } from './provenance.ts';

/** The words of a timeline made from an accession record. */
export const RECORD_TITLES: RecordTitles = {
  about: 'Made of the milestones, formal meetings and chair of the accession record: partial.',
  groups: {
    I: 'Overview',
    II: 'Multilateral negotiations',
    III: 'Bilateral market access negotiations',
    V: 'Accession package',
    VIII: 'Date of membership',
  },
  lanes: {
    overview: 'Application and working party',
    chair: 'Chair',
    'formal-meeting': 'Formal meetings',
    document: 'Documents',
    offer: 'First offers',
    package: 'Accession package',
    membership: 'Membership',
  },
  milestone: (field) => MILESTONE_LABELS[field],
  meeting: ({ number, resumed }: FormalMeeting) =>
    number === undefined
      ? 'Formal meeting of the working party, its number unknown'
      : `${ordinal(number)} formal meeting of the working party${resumed === true ? ', resumed' : ''}`,
  chair: (name, from) =>
    `Chair of the working party: ${name}${from === undefined ? '' : ` (${from})`}, in office by this date`,
  observer: 'Observer status in the WTO',
};
