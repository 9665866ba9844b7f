import type { DateOrder } from './ownDate.ts';
import { readOwnDate } from './ownDate.ts';
import type { OwnKind } from './ownFields.ts';
import { OWN_LIMITS } from './ownFields.ts';
import type { OwnFaultKind } from './ownFile.ts';

/** A value as a file holds it: CSV knows texts alone, JSON may hold anything. */
export type RawCell = unknown;

export type CellReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** The date without its blanks: as it is read once its order is known. */
  | { readonly kind: 'order-unknown'; readonly text: string }
  | { readonly kind: 'fault'; readonly what: OwnFaultKind };

const NOTHING = { kind: 'nothing' } as const;

/** Letters and marks that cannot be seen, but for the two joiners that several scripts need. */
const UNSEEN = /[^\P{C}\u200C\u200D]/u;
/** Most cells of most files: nothing to compose and nothing hidden. */
const PLAIN = /^[ -~]*$/;
const MOST_MEETINGS = 999;
const CODE = /^[A-Z]{3}$/;

/** A text as it is kept: composed (NFC), without blanks at its ends; or why it is not kept. */
export function cleanText(text: string): CellReading {
  if (text.length > OWN_LIMITS.cellLength) return fault('too-long');
  if (PLAIN.test(text)) return valueOf(text.trim());
  if (/[\p{Cs}\uFFFD]/u.test(text)) return fault('broken-letter');
  const trimmed = text.normalize('NFC').trim();
  if (/\p{Cc}/u.test(trimmed)) return fault('control-character');
  if (UNSEEN.test(trimmed)) return fault('hidden-mark');
  return valueOf(trimmed);
}

function valueOf(text: string): CellReading {
  return text === '' ? NOTHING : { kind: 'value', value: text };
}

/** One value of one kind. An empty cell is nothing: unknown, and never zero. */
export function readCell(kind: OwnKind, raw: RawCell, order: DateOrder | undefined): CellReading {
  const plain = plainCell(kind, raw);
  if (plain.kind !== 'value' || typeof plain.value !== 'string') return plain;
  const text = plain.value;
  if (saysUnknown(kind, text)) return NOTHING;
  switch (kind) {
    case 'name':
    case 'text':
    case 'address':
      return plain;
    case 'code':
      return CODE.test(text) ? plain : fault('no-code');
    case 'status':
      return readStatus(text);
    case 'date':
      return readDate(text, order);
    case 'count':
      return readCount(text);
    case 'yes-no':
      return readYesNo(text);
  }
}

/** JSON may hold a number or a truth where the format wants one; they are read as their words. */
function plainCell(kind: OwnKind, raw: RawCell): CellReading {
  if (raw === undefined || raw === null) return NOTHING;
  if (typeof raw === 'string') return cleanText(raw);
  if (typeof raw === 'number') {
    return kind === 'count' || kind === 'date' ? cleanText(String(raw)) : fault(notThis(kind));
  }
  if (typeof raw === 'boolean') {
    return kind === 'yes-no' ? { kind: 'value', value: raw } : fault(notThis(kind));
  }
  return fault('more-than-a-value');
}

/** What would help: between quotation marks a number is still no yes and no status. */
function notThis(kind: OwnKind): OwnFaultKind {
  switch (kind) {
    case 'code':
      return 'no-code';
    case 'status':
      return 'no-status';
    case 'date':
      return 'no-date';
    case 'count':
      return 'no-count';
    case 'yes-no':
      return 'no-yes-no';
    case 'name':
    case 'text':
    case 'address':
      return 'not-text';
  }
}

/** The product's own tables write "unknown" where they know nothing. */
function saysUnknown(kind: OwnKind, text: string): boolean {
  return kind !== 'name' && kind !== 'code' && text.toLowerCase() === 'unknown';
}

function readStatus(text: string): CellReading {
  const status = (['member', 'negotiating'] as const).find((one) => one === text.toLowerCase());
  return status === undefined ? fault('no-status') : { kind: 'value', value: status };
}

function readDate(text: string, order: DateOrder | undefined): CellReading {
  const reading = readOwnDate(text, order);
  if (reading.kind === 'date') return { kind: 'value', value: reading.date };
  return reading.kind === 'refused' ? fault(reading.why) : { kind: reading.kind, text };
}

/** Digits alone: "1.234" is a thousand to one reader and one and a bit to another. */
function readCount(text: string): CellReading {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return value <= MOST_MEETINGS ? { kind: 'value', value } : fault('no-count');
}

function readYesNo(text: string): CellReading {
  const word = text.toLowerCase();
  if (word === 'yes' || word === 'true') return { kind: 'value', value: true };
  if (word === 'no' || word === 'false') return { kind: 'value', value: false };
  return fault('no-yes-no');
}

function fault(what: OwnFaultKind): CellReading {
  return { kind: 'fault', what };
}
