import type { OwnReading, ReadingOptions } from '../../src/domain/ownFile.ts';
import { readOwnFile } from '../../src/data/ownFile/readOwnFile.ts';

export const OPTIONS: ReadingOptions = {
  order: undefined,
  known: [
    { id: 'KAZ', names: ['Kazakhstan'] },
    { id: 'BLR', names: ['Belarus'] },
    { id: 'STP', names: ['São Tomé and Príncipe'] },
  ],
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The reading of a file, all its slices run at once. */
export function readingOf(
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadingOptions> = {},
): OwnReading {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const slices = readOwnFile(name, bytes, { ...OPTIONS, ...options });
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

export const csv = (content: string, options: Partial<ReadingOptions> = {}): OwnReading =>
  readingOf('own.csv', content, options);

export const json = (value: unknown): OwnReading => readingOf('own.json', JSON.stringify(value));

/** The records of a file that is read without a fault. */
export function recordsOf(reading: OwnReading) {
  if (reading.kind === 'read' && reading.faultCount === 0) return reading.records;
  throw new Error(`Not read without a fault: ${JSON.stringify(reading)}`);
}

/** "3 membership no-such-date": line, field and fault of each value that is not taken. */
export function faultsOf(reading: OwnReading): readonly string[] {
  if (reading.kind !== 'read') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.faults.map(({ line, field, what }) => `${line} ${field ?? 'row'} ${what}`);
}

export function refusalOf(reading: OwnReading): string {
  return reading.kind === 'refused' ? reading.refusal.what : reading.kind;
}
