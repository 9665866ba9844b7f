import type { OwnReading, ReadingOptions } from '../../domain/ownFile.ts';

/** What the worker is given. */
export type ReadingOrder = { readonly file: File; readonly options: ReadingOptions };

/** What it answers: the share done, at the start and now and then, and in the end the reading. */
export type ReadingAnswer = { readonly share: number } | { readonly reading: OwnReading };
