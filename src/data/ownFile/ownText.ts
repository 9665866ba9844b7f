import { OWN_LIMITS, ownFieldOf } from '../../domain/ownFields.ts';
import type { OwnRefusal, OwnRefusalKind } from '../../domain/ownFile.ts';

export type OwnForm = 'csv' | 'json';

export type OwnText =
  | { readonly kind: 'text'; readonly form: OwnForm; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: OwnRefusal };

/** What the name and the size say, before a byte is read. */
export function refuseUnread(name: string, bytes: number): OwnRefusal | undefined {
  if (formOf(name) === undefined) return { what: 'wrong-name', value: name };
  if (bytes > OWN_LIMITS.bytes) return { what: 'too-large' };
  return bytes === 0 ? { what: 'empty' } : undefined;
}

/** The bytes as text, where they are text in UTF-8 and of the kind that the name says. */
export function ownText(name: string, bytes: Uint8Array): OwnText {
  const form = formOf(name);
  const refusal = refuseUnread(name, bytes.length);
  if (refusal !== undefined || form === undefined) {
    return { kind: 'refused', refusal: refusal ?? { what: 'wrong-name', value: name } };
  }
  const disguise = disguiseOf(bytes);
  if (disguise !== undefined) return refused(disguise);
  const text = decode(bytes);
  if (text === undefined) return refused('not-utf-8');
  const wrong = contentRefusal(form, text);
  return wrong === undefined ? { kind: 'text', form, text } : refused(wrong);
}

function formOf(name: string): OwnForm | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return (['csv', 'json'] as const).find((form) => form === ending);
}

/** First bytes by which files of other kinds are known. */
const ZIP = [0x50, 0x4b];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function disguiseOf(bytes: Uint8Array): OwnRefusalKind | undefined {
  const startsWith = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (startsWith(ZIP) && (bytes[2] ?? 0) < 9) return 'zip';
  if (UTF_16.some(startsWith)) return 'utf-16';
  const nul = bytes.indexOf(0);
  if (nul === -1) return undefined;
  // Latin letters in two bytes each: every second byte is NUL.
  return nul < 2 && bytes[nul + 2] === 0 ? 'utf-16' : 'binary';
}

/** Strict: a byte that is no text is refused, not replaced. The mark of byte order falls away. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function contentRefusal(form: OwnForm, text: string): OwnRefusalKind | undefined {
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '') return 'empty';
  if (/^<(?:!doctype|html|\?xml)/i.test(start)) return 'web-page';
  const looksLikeJson = /^[[{]/.test(start);
  if (form === 'json' && !looksLikeJson) return otherThanJson(text);
  return form === 'csv' && looksLikeJson ? 'not-csv' : undefined;
}

/** No list and no object: another value of JSON, a table under the wrong name, or neither. */
function otherThanJson(text: string): OwnRefusalKind {
  const line = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  if (line.split(/[,;\t]/).some((head) => ownFieldOf(head) !== undefined)) return 'csv-in-json';
  try {
    JSON.parse(text);
    return 'no-list';
  } catch {
    return 'not-json';
  }
}

function refused(what: OwnRefusalKind): OwnText {
  return { kind: 'refused', refusal: { what } };
}
