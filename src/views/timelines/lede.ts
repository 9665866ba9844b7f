import { pointOf } from '../../domain/partialDate.ts';
import { underCondition } from '../../wording/durationFindings.ts';
import type { Phrases } from '../../wording/phrase.ts';
import {
  latterHalfSentence,
  ledeSentence,
  longestSilenceSentence,
  sinceLastMeeting,
} from '../../wording/timelines.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** What the record says before any mark is looked at, over all its tracks. */
export function lede({
  recorded,
  timeline,
  application,
  end,
  findings,
  vouched,
}: TimelineSelection): Phrases {
  const { half, silence, sinceLast } = findings;
  const beyond = new Set(timeline.lanes.filter(({ context }) => context).map(({ id }) => id));
  const [first] = recorded;
  const beginsBefore =
    application !== undefined && first !== undefined && pointOf(first.start) < pointOf(application);
  const context = recorded.filter(({ lane }) => beyond.has(lane)).length;
  const course = ledeSentence({ total: recorded.length, context, application, beginsBefore, end });
  return [
    ...(end.kind === 'as-of' ? underCondition(course, vouched) : course),
    ...(half === undefined ? [] : latterHalfSentence(half)),
    ...(silence === undefined ? [] : longestSilenceSentence(silence.span)),
    ...(sinceLast === undefined ? [] : sinceLastMeeting(sinceLast)),
  ];
}
