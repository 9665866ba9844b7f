import type { Page } from '@playwright/test';

const MADE = { dataVersion: '1.0.0', finding: '' };
const view = (id: string, link: string, part: string, headline: string, notes = '') => ({
  kind: 'view',
  id,
  link,
  part,
  headline,
  notes,
  made: MADE,
});

/** A slide of each kind and of the charts that a talk rests on. */
export const TALK_SLIDES = [
  {
    kind: 'cover',
    id: 'cover',
    headline: 'Belarus and Kazakhstan on the way to the WTO',
    text: 'Geneva, spring 2026',
    notes: 'Greet everybody.\nThank the hosts.',
  },
  view(
    'bars',
    '/durations',
    'bars',
    'Only Algeria has waited longer than Belarus',
    'Say who waits.',
  ),
  view('joined', '/durations', 'joined', 'Half had joined after fourteen years'),
  view('waits', '/durations', 'distribution', 'Later applicants wait as long'),
  view('paths', '/compare/KAZ/BLR', 'paths', 'Belarus went almost twelve years without a meeting'),
  view('count', '/compare/KAZ/BLR', 'count', 'Kazakhstan held thirteen meetings more'),
  view('gantt', '/timelines/KAZ', 'gantt', 'Two decades in one picture'),
  view('nowhere', '/durations', 'no-such-part', 'A slide of another version'),
  { kind: 'statement', id: 'end', headline: 'Questions?', text: 'Thank you.', notes: '' },
];

/** Puts a deck on the table before the page loads, as an earlier visit would have. */
export async function layDeck(page: Page, slides: readonly object[] = TALK_SLIDES): Promise<void> {
  const text = JSON.stringify({
    format: 'article-xii-briefing',
    version: 1,
    decks: [{ id: 'talk', name: 'Spring briefing', slides }],
    openId: 'talk',
  });
  await page.addInitScript((kept) => localStorage.setItem('article-xii/briefings', kept), text);
}
