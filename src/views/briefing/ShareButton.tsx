import { useState } from 'react';
import type { Deck } from '../../domain/deck.ts';
import { writeDeckFile } from '../../domain/deckFile.ts';
import { packText } from '../../exports/deckLink.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DECK_LABELS } from '../../wording/briefing.ts';
import { linkLength, SHARE_EXPLAINED, SHARE_FAILED, SHARE_TITLE } from '../../wording/deckLinks.ts';
import { briefingLink } from '../paths.ts';
import { CopyLink } from '../shared/CopyLink.tsx';

/** Makes the link first and says how long it is, so that copying is a choice. */
export function ShareButton({ deck }: { readonly deck: Deck }) {
  const [link, setLink] = useState<string>();
  const [failed, setFailed] = useState(false);
  async function share(): Promise<void> {
    setFailed(false);
    try {
      setLink(briefingLink(await packText(writeDeckFile({ decks: [deck], openId: deck.id }))));
    } catch {
      // The packer is fetched at the first use, and may not arrive.
      setFailed(true);
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        {DECK_LABELS.share}
      </button>
      {failed ? <span role="alert">{SHARE_FAILED}</span> : null}
      {link === undefined ? null : (
        <Dialog title={SHARE_TITLE} onClose={() => setLink(undefined)}>
          <div className="briefing-share">
            <p>{SHARE_EXPLAINED}</p>
            <p>{linkLength(link.length)}</p>
            <p>
              <CopyLink link={link} />
            </p>
          </div>
        </Dialog>
      )}
    </>
  );
}
