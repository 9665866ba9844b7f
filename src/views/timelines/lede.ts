import type { Phrases } from '../../wording/phrase.ts';
import {
  latterHalfSentence,
  ledeSentence,
  longestSilenceSentence,
  sinceLastMeeting,
} from '../../wording/timelines.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** What the record says before any mark is looked at; counted over all tracks but context. */
export function lede({ recorded, application, end, findings }: TimelineSelection): Phrases {
  const { half, silence, sinceLast } = findings;
  return [
    ...ledeSentence({ total: recorded.length, application, end }),
    ...(half === undefined ? [] : latterHalfSentence(half)),
    ...(silence === undefined ? [] : longestSilenceSentence(silence.span)),
    ...(sinceLast === undefined ? [] : sinceLastMeeting(sinceLast)),
  ];
}
