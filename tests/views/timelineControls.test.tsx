// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { FilterPopover } from '../../src/views/timelines/FilterPopover.tsx';
import { EventPanel } from '../../src/views/timelines/EventPanel.tsx';
import type { TimelineSearch } from '../../src/views/timelines/search.ts';
import { parseSearch } from '../../src/views/timelines/search.ts';
import { selectTimeline } from '../../src/views/timelines/selectTimeline.ts';
import { WindowControls } from '../../src/views/timelines/WindowControls.tsx';
import { firstDayOf } from '../../src/domain/partialDate.ts';
import { date } from '../support/dates.ts';
import { focus, press, renderInPanel } from '../support/render.tsx';
import { publicEconomies } from '../support/publicData.ts';
import { publicTimeline } from '../support/timelines.ts';

const FIRST = parseSearch(new URLSearchParams()).search;

function Filter() {
  const [search, setSearch] = useState<TimelineSearch>(FIRST);
  return <FilterPopover search={search} adjust={(change) => setSearch({ ...search, ...change })} />;
}

function Time() {
  const [window, setWindow] = useState({
    from: firstDayOf(date('1996-01-29')),
    to: firstDayOf(date('2015-11-30')),
  });
  return <WindowControls window={window} moveWindow={setWindow} adjust={() => undefined} />;
}

async function inputsOf(content: React.ReactNode): Promise<readonly HTMLInputElement[]> {
  const root = await renderInPanel(content);
  await act(async () => {
    root.querySelector('[popover]')?.dispatchEvent(new Event('beforetoggle'));
  });
  return [...root.querySelectorAll('input')];
}

async function type(input: HTMLInputElement | undefined, text: string): Promise<void> {
  if (input === undefined) throw new Error('no field');
  await focus(input);
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await act(async () => {
    property?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('a field of the timelines that was typed into', () => {
  it('keeps the focus when Enter takes its year', async () => {
    const [from] = await inputsOf(<Filter />);
    await type(from, '2001');
    await press(from ?? document.body, 'Enter');
    expect(document.activeElement).toBe(from);
    expect(from?.value).toBe('2001');
  });

  it('is left for the next, which has the focus though the first year set both', async () => {
    const [from, to] = await inputsOf(<Filter />);
    await type(from, '2001');
    await focus(to ?? null);
    expect(from?.value).toBe('2001');
    expect(document.activeElement).toBe(to);
    await type(to, '1999');
    await focus(from ?? null);
    expect([from?.value, to?.value], 'in their order').toEqual(['1999', '2001']);
    expect(document.activeElement).toBe(from);
  });

  it('keeps the focus when the window is shown, and says its days in full', async () => {
    const [from] = await inputsOf(<Time />);
    await type(from, '2001');
    await act(async () => from?.form?.requestSubmit());
    expect(from?.value).toBe('2001-01-01');
    expect(document.activeElement).toBe(from);
  });
});

it('a step to another entry is told by its title alone', async () => {
  const kazakhstan = publicEconomies().find(({ id }) => id === 'KAZ');
  if (kazakhstan === undefined) throw new Error('no such economy');
  const timeline = publicTimeline('KAZ');
  const selection = selectTimeline(kazakhstan, timeline, date('2026-04-22'), FIRST);
  const event = timeline.events.find(({ start }) => start === '2013-07-23');
  const root = await renderInPanel(
    <EventPanel
      selection={selection}
      event={event}
      listed={[]}
      version="1.0.0"
      link=""
      onOpen={vi.fn()}
    />,
  );
  const said = [...root.querySelectorAll('[aria-live], [role="status"]')].filter(
    (one) => one.closest('article') === null,
  );
  expect(said.map(({ textContent }) => textContent)).toEqual([event?.title]);
});
