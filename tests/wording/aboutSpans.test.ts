import { describe, expect, it } from 'vitest';

import { neighboursInLane } from '../../src/domain/timelineFacts.ts';
import { spanBetween } from '../../src/domain/span.ts';
import { silenceDetail } from '../../src/wording/cards.ts';
import { eventSentence } from '../../src/wording/gantt.ts';
import { markSentence } from '../../src/wording/paths.ts';
import { date } from '../support/dates.ts';
import { event, publicTimeline } from '../support/timelines.ts';

const [month, day] = [date('2004-03'), date('2004-11-15')];

describe('days between dates of which one is known to the month are said to be about so many', () => {
  const source = 'any';
  it('from one meeting to the next in the picture of paths', () => {
    const mark = {
      date: day,
      field: undefined,
      meeting: { date: day, number: 2, source },
      since: undefined,
      gap: spanBetween(month, day),
    };
    expect(markSentence('Belarus', mark, 'application')).toMatch(
      /, about \d+ days after the meeting before$/,
    );
  });

  it('of a silence on a card', () => {
    const silence = {
      after: { date: month, source },
      before: { date: day, source },
      span: spanBetween(month, day),
    };
    expect(silenceDetail(silence)).toMatch(/, about \d+ days$/);
  });

  it('from one entry of a timeline to the next', () => {
    const [one, next] = [event('a', '2004-03'), event('b', '2004-11-15', { ordinal: 2 })];
    const neighbours = neighboursInLane([one, next]).get('b') ?? {};
    expect(eventSentence(next, undefined, neighbours)).toMatch(/, about \d+ days after /);
  });
});

it.each(['KAZ', 'BLR'] as const)(
  '%s: only entries dated to the day are said to fall on the same one',
  (id) => {
    const { events } = publicTimeline(id);
    const neighbours = neighboursInLane(events);
    const sameDay = events.filter((one) => neighbours.get(one.id)?.previous?.span.days === 0);
    expect(sameDay.length).toBeGreaterThan(0);
    for (const one of sameDay) {
      const around = neighbours.get(one.id) ?? {};
      const sentence = eventSentence(one, undefined, around);
      const words = around.previous?.span.about === true ? ', about the same day' : ', on the same';
      expect([one.id, sentence.includes(words)]).toEqual([one.id, true]);
    }
  },
);
