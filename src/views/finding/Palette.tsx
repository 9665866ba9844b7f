import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import {
  FIND_FIELD,
  FIND_HINT,
  FIND_KEYS,
  FIND_TITLE,
  FIND_WAITING,
  resultsSaid,
} from '../../wording/finding.ts';
import type { Findable } from './findable.ts';
import { ResultList } from './ResultList.tsx';
import { revealPart } from './revealPart.ts';
import { firstResults, selectResults } from './selectResults.ts';
import { useFindables } from './useFindables.ts';
import './palette.css';

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
};

/** Whoever is led to where they are already finds the focus there too. */
const HEADING = { marks: ['main h1'] } as const;

type Props = {
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
};

/** One field over everything: type, choose, and be led there. */
export function Palette({ onClose, onShortcuts }: Props) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const wantsShortcuts = useRef(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [message, setMessage] = useState('');
  const { indexes, first, faults, waiting } = useFindables();
  const wanted = useDeferredValue(typed.trim());
  // The dialog gives the focus to its first button; here the field comes first.
  useEffect(() => field.current?.focus(), []);
  const resultsOf = useCallback(
    (text: string) => (text === '' ? firstResults(first) : selectResults(indexes, text)),
    [indexes, first],
  );
  const groups = useMemo(() => resultsOf(wanted), [resultsOf, wanted]);
  const items = groups.flatMap((group) => group.items);
  const found = groups.reduce((sum, group) => sum + group.items.length + group.more, 0);
  const active = items[Math.min(chosen, items.length - 1)];
  const optionId = (item: Findable) => `${listId}-${items.indexOf(item)}`;

  async function open({ leads }: Findable): Promise<void> {
    if ('to' in leads) {
      const { to, part = HEADING, before } = leads;
      before?.();
      close();
      // A part of the view on screen is shown as the reader's choices have it.
      if (!('headings' in part) || !isOn(pathname, to)) await navigate(to);
      revealPart(part);
      return;
    }
    const outcome = leads.act();
    if (outcome === 'shortcuts') {
      wantsShortcuts.current = true;
      return close();
    }
    const said = await outcome;
    if (said === undefined) close();
    else setMessage(said);
  }

  /** By the dialog itself, which puts the focus back to where it was. */
  function close(): void {
    field.current?.closest('dialog')?.close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || items.length === 0) return;
    event.preventDefault();
    const next = Math.min(chosen, items.length - 1) + step;
    const isOne = Math.abs(step) === 1;
    const last = items.length - 1;
    setChosen(isOne ? (next + items.length) % items.length : Math.max(0, Math.min(last, next)));
  }

  return (
    <Dialog title={FIND_TITLE} onClose={() => (wantsShortcuts.current ? onShortcuts() : onClose())}>
      <form
        className="palette"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          // The list may still be that of fewer letters, where Enter means what stands in the field.
          const text = typed.trim();
          const meant = text === wanted ? active : resultsOf(text)[0]?.items[0];
          if (meant !== undefined) void open(meant);
        }}
      >
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={FIND_FIELD}
          aria-description={FIND_KEYS}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active === undefined ? {} : { 'aria-activedescendant': optionId(active) })}
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          placeholder={FIND_HINT}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
            setMessage('');
          }}
          onKeyDown={onKeyDown}
        />
        <p role="status" className="palette-said">
          {message === ''
            ? wanted === ''
              ? ''
              : resultsSaid(wanted, found, groups.length)
            : message}
          {waiting ? ` ${FIND_WAITING}` : ''}
        </p>
        <ResultList
          id={listId}
          groups={groups}
          active={active}
          optionId={optionId}
          onOpen={(item) => void open(item)}
        />
        {faults.length === 0 ? null : (
          <Notice>
            {faults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}

function isOn(pathname: string, view: string): boolean {
  return pathname === view || pathname.startsWith(`${view}/`);
}
