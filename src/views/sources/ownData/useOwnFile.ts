import { startTransition, useEffect, useRef, useState } from 'react';
import { readOwn } from '../../../data/ownFile/readOwn.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { DateOrder } from '../../../domain/ownDate.ts';
import { knownEconomies } from '../../../domain/ownData.ts';
import type { OwnReading, OwnRefusal } from '../../../domain/ownFile.ts';
import { UNREADABLE } from '../../../domain/ownFile.ts';

export type ReadFile = Extract<OwnReading, { readonly kind: 'read' }>;
export type OrderAsked = Extract<OwnReading, { readonly kind: 'order-unknown' }>;

/** How far a file has come on its way from the disk to the screen. */
export type OwnFileStage =
  | { readonly stage: 'choosing' }
  | { readonly stage: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly stage: 'refused'; readonly fileName: string; readonly refusal: OwnRefusal }
  | { readonly stage: 'asking'; readonly file: File; readonly question: OrderAsked }
  | { readonly stage: 'read'; readonly fileName: string; readonly reading: ReadFile };

const CHOOSING = { stage: 'choosing' } as const;

/** One file at a time: a new one, or the reader's word, calls off the one being read. */
export function useOwnFile(dataset: Dataset) {
  const [state, setState] = useState<OwnFileStage>(CHOOSING);
  const present = useRef<AbortController>(undefined);
  // A reader who leaves waits for no file.
  useEffect(() => () => present.current?.abort(), []);

  async function read(file: File, order?: DateOrder): Promise<void> {
    present.current?.abort();
    const call = new AbortController();
    present.current = call;
    const { name: fileName } = file;
    setState({ stage: 'reading', fileName, share: 0 });
    const reading = await readOwn(
      file,
      { order, known: knownEconomies(dataset) },
      {
        signal: call.signal,
        onProgress: (share) => setState({ stage: 'reading', fileName, share }),
      },
    ).catch(() => UNREADABLE);
    if (reading === 'cancelled' || call.signal.aborted) return;
    // What is said of very many rows is drawn piece by piece, so the page answers meanwhile.
    startTransition(() => setState(stageOf(file, reading)));
  }

  function reset(): void {
    present.current?.abort();
    setState(CHOOSING);
  }

  return { state, read, reset };
}

function stageOf(file: File, reading: OwnReading): OwnFileStage {
  const { name: fileName } = file;
  switch (reading.kind) {
    case 'refused':
      return { stage: 'refused', fileName, refusal: reading.refusal };
    case 'order-unknown':
      return { stage: 'asking', file, question: reading };
    case 'read':
      return { stage: 'read', fileName, reading };
  }
}
