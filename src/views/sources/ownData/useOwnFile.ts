import { useDeferredValue } from 'react';
import { readOwn } from '../../../data/ownFile/readOwn.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { DateOrder } from '../../../domain/ownDate.ts';
import { knownEconomies } from '../../../domain/ownData.ts';
import type { OwnReading } from '../../../domain/ownFile.ts';
import { UNREADABLE } from '../../../domain/ownFile.ts';
import type { OwnFileStage } from '../../../stores/ownFile.ts';
import { CHOOSING, ownFileStaged, useOwnFileStage } from '../../../stores/ownFile.ts';

let present: AbortController | undefined;

/**
 * One file at a time: a new one, or the reader's word, calls off the one being read. Who leaves the
 * page finds on return what came of it.
 */
export function useOwnFile(dataset: Dataset) {
  const stage = useOwnFileStage((store) => store.stage);
  // What is said of very many rows is drawn piece by piece, so the page answers meanwhile.
  const state = useDeferredValue(stage, CHOOSING);

  async function read(file: File, order?: DateOrder): Promise<void> {
    present?.abort();
    const call = new AbortController();
    present = call;
    const { name: fileName } = file;
    ownFileStaged({ stage: 'reading', fileName, share: 0 });
    const reading = await readOwn(
      file,
      { order, known: knownEconomies(dataset) },
      {
        signal: call.signal,
        onProgress: (share) => ownFileStaged({ stage: 'reading', fileName, share }),
      },
    ).catch(() => UNREADABLE);
    if (reading === 'cancelled' || call.signal.aborted) return;
    ownFileStaged(stageOf(file, reading));
  }

  function reset(): void {
    present?.abort();
    ownFileStaged(CHOOSING);
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
