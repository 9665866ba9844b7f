import { UNREADABLE } from '../../domain/ownFile.ts';
import { readOwnFile } from './readOwnFile.ts';
import type { ReadingAnswer, ReadingOrder } from './workerMessages.ts';

/** Reads one file beside the page, so that the page goes on answering. */
addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  // A file that was moved or is locked cannot be read; silence would be taken for slowness.
  answer(data).catch(() => send({ reading: UNREADABLE }));
});

async function answer({ file, options }: ReadingOrder): Promise<void> {
  // A worker that has begun can be told from one that was never let in.
  send({ share: 0 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const slices = readOwnFile(file.name, bytes, options);
  let told = 0;
  for (let step = slices.next(); ; step = slices.next()) {
    if (step.done === true) {
      send({ reading: step.value });
      return;
    }
    // One message a hundredth is as fine as a bar of progress can show.
    if (Math.abs(step.value - told) < 0.01) continue;
    told = step.value;
    send({ share: told });
  }
}

function send(message: ReadingAnswer): void {
  postMessage(message);
}
