import { use, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Dataset } from '../../domain/dataset.ts';
import type { Deck } from '../../domain/deck.ts';
import type { Unpacked } from '../../exports/deckLink.ts';
import { unpackText } from '../../exports/deckLink.ts';
import { decksAdded } from '../../stores/decks.ts';
import { Notice } from '../../ui/Notice.tsx';
import {
  BRIEFING_TITLE,
  DECK_LABELS,
  noRoomFor,
  TO_OWN_BRIEFINGS,
} from '../../wording/briefing.ts';
import { LINK_FAULTS, RECEIVED } from '../../wording/deckLinks.ts';
import { DECK_FAULTS, deckLossesTitle, MADE_BY_NEWER } from '../../wording/deckFiles.ts';
import { paths } from '../paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { LossList } from './LossList.tsx';
import { noRoom, openDeckText } from './openDeckFile.ts';
import { SlidePreview } from './stage/SlidePreview.tsx';
import { SlideStanding } from './SlideStanding.tsx';

type Props = {
  readonly packed: string;
  readonly dataset: Dataset;
};

let lastRead: { readonly packed: string; readonly content: Promise<Unpacked> } | undefined;

function unpackedOnce(packed: string): Promise<Unpacked> {
  if (lastRead?.packed !== packed) lastRead = { packed, content: unpackText(packed) };
  return lastRead.content;
}

/** A briefing that came with a link: to be looked at, and kept only when the reader says so. */
export function ReceivedBriefing({ packed, dataset }: Props) {
  const unpacked = use(unpackedOnce(packed));
  if (unpacked.state !== 'read') {
    const text =
      unpacked.state === 'cut'
        ? LINK_FAULTS.cut(unpacked.present, unpacked.whole)
        : LINK_FAULTS[unpacked.state];
    return <Refused text={text} />;
  }
  const opened = openDeckText(unpacked.text);
  if (opened.state !== 'read') return <Refused text={DECK_FAULTS[opened.state]} />;
  const [deck] = opened.decks;
  return (
    <main className="briefing" id="content">
      <PageTitle title={RECEIVED.title(deck?.name ?? '')} />
      <p className="briefing-lede">{RECEIVED.lede}</p>
      {opened.isNewer ? <Notice>{MADE_BY_NEWER}</Notice> : null}
      {opened.losses.length === 0 ? null : (
        <Notice>
          <LossList title={deckLossesTitle(opened.losses.length)} losses={opened.losses} />
        </Notice>
      )}
      <Choice decks={opened.decks} />
      {opened.decks.map((one) => (
        <Slides key={one.id} deck={one} dataset={dataset} />
      ))}
    </main>
  );
}

/** Leaving and keeping both lead to the desk, and take the long address away. */
function Choice({ decks }: { readonly decks: readonly Deck[] }) {
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string>();
  function keep(): void {
    if (decksAdded(decks)) {
      void navigate(paths.briefing, { replace: true });
      return;
    }
    const { wanted, free } = noRoom(decks);
    setRefused(noRoomFor(wanted, free));
  }
  return (
    <>
      {refused === undefined ? null : <Notice urgent>{refused}</Notice>}
      <p className="briefing-add">
        <button type="button" className="button is-primary" onClick={keep}>
          {RECEIVED.keep}
        </button>
        <a className="button" href={`#${paths.briefing}`}>
          {RECEIVED.leave}
        </a>
      </p>
    </>
  );
}

function Slides({ deck, dataset }: { readonly deck: Deck; readonly dataset: Dataset }) {
  return (
    <ol className="slide-list" aria-label={`${DECK_LABELS.slides}: ${deck.name}`}>
      {deck.slides.map((slide, at) => (
        <li key={slide.id} className="panel slide-item is-received">
          <div className="slide-order">
            <strong>{at + 1}</strong>
          </div>
          <div className="slide-look">
            <SlidePreview slide={slide} />
          </div>
          <div className="slide-words">
            <h2>{slide.headline}</h2>
            {slide.kind === 'view' ? (
              <SlideStanding slide={slide} dataset={dataset} />
            ) : (
              <p>{slide.text}</p>
            )}
            {slide.notes === '' ? null : <p className="slide-notes">{slide.notes}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Refused({ text }: { readonly text: string }) {
  return (
    <main className="briefing" id="content">
      <PageTitle title={BRIEFING_TITLE} />
      <Notice urgent>
        <p>{text}</p>
      </Notice>
      <p>
        <a className="button" href={`#${paths.briefing}`}>
          {TO_OWN_BRIEFINGS}
        </a>
      </p>
    </main>
  );
}
