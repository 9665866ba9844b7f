import type { Economy } from '../domain/accession.ts';
import type { Day } from '../domain/partialDate.ts';
import { firstDayOf, lastDayOf, partsOfDay } from '../domain/partialDate.ts';
import type { SourceCatalogue } from '../domain/dataset.ts';
import type { TimelineEvent } from '../domain/timeline.ts';
import { asPrinted, doubtInWords, sourcesOfEntry } from '../wording/calendar.ts';
import { dateOfEvent, dateQuality } from '../wording/gantt.ts';
import { noteNamed, sourceNamed } from '../wording/sourceNames.ts';
import type { ExportAccount } from '../wording/exportAccount.ts';
import { shownLink } from '../wording/shownLink.ts';

const LINE_END = '\r\n';
const MOST_OCTETS = 75;
/** Every control character but the line end. */
const CONTROL = /(?!\n)\p{Cc}/gu;

/**
 * The entries as a calendar (RFC 5545) of whole days. A date known to the month or the year covers
 * all its days and says so: no day is invented.
 */
export function tableToIcs(
  { id, name }: Pick<Economy, 'id' | 'name'>,
  events: readonly TimelineEvent[],
  account: ExportAccount,
  catalogue?: SourceCatalogue,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Article XII//Timelines//EN',
    'CALSCALE:GREGORIAN',
    property('X-WR-CALNAME', account.title),
    property(
      'X-WR-CALDESC',
      `${account.population}. ${account.source}. ${shownLink(account.link)}`,
    ),
    ...events.flatMap((event) => eventLines(event, id, name, account, catalogue)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + LINE_END).join('');
}

function eventLines(
  event: TimelineEvent,
  economy: string,
  name: string,
  account: ExportAccount,
  catalogue: SourceCatalogue | undefined,
): readonly string[] {
  const quality = dateQuality(event);
  const summary = `${name}: ${event.title}${quality.length > 0 ? ` (${quality.join(', ')})` : ''}`;
  const description = [
    dateOfEvent(event),
    ...quality,
    ...(event.asPrinted === undefined ? [] : [asPrinted(event.asPrinted)]),
    ...event.documents,
    ...(event.doubt === 'none' ? [] : [doubtInWords(event.doubt)]),
    ...(event.note === undefined ? [] : [noteNamed(event.note, catalogue)]),
    sourcesOfEntry(
      event.sources.map((key) => sourceNamed(key, catalogue)),
      account,
    ),
  ];
  return [
    'BEGIN:VEVENT',
    property('UID', `${economy}-${event.id}@article-xii`),
    // Of the data, not of the clock: one state of the data gives one file.
    `DTSTAMP:${basic(firstDayOf(account.asOf))}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(firstDayOf(event.start))}`,
    // The end of a whole-day event is the day after its last.
    `DTEND;VALUE=DATE:${basic(lastDayOf(event.end ?? event.start) + 1)}`,
    property('SUMMARY', summary),
    property('DESCRIPTION', description.join('\n')),
    `STATUS:${event.planned === true ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** 19960129 */
function basic(date: Day): string {
  const { year, month, day } = partsOfDay(date);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('');
}

function property(name: string, text: string): string {
  const escaped = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(CONTROL, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
  return `${name}:${escaped}`;
}

/** Lines of at most 75 octets, broken between letters; what follows begins with a blank. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join(LINE_END);
}
