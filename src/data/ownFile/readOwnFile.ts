import { OWN_LIMITS } from '../../domain/ownFields.ts';
import type { DateOrder } from '../../domain/ownDate.ts';
import { isReadBothWays, orderForcedBy } from '../../domain/ownDate.ts';
import type {
  DateSample,
  FoundOrder,
  OwnFault,
  OwnReading,
  ReadingOptions,
} from '../../domain/ownFile.ts';
import { withCodes } from '../../domain/ownCodes.ts';
import type { OwnDraft } from '../../domain/ownRecord.ts';
import { rowReader } from '../../domain/ownRecord.ts';
import { csvRows } from './csvRows.ts';
import { jsonRows } from './jsonRows.ts';
import { ownText } from './ownText.ts';
import type { RawFile, Slices } from './rawFile.ts';
import { OwnFileRefused } from './rawFile.ts';

const ROWS_A_SLICE = 200;
/** As many as rows; of more, which would take long to hand over, the number alone is told. */
const MOST_FAULTS = OWN_LIMITS.rows;
const MOST_SAMPLES = 3;

/** A reader's own file, read and checked in slices. Never throws: what is wrong is in the reading. */
export function* readOwnFile(
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions,
): Slices<OwnReading> {
  const content = ownText(name, bytes);
  if (content.kind === 'refused') return content;
  yield 0;
  try {
    const rows = content.form === 'csv' ? csvRows(content.text) : jsonRows(content.text);
    return yield* readRows(yield* rows, options);
  } catch (error) {
    if (error instanceof OwnFileRefused) return { kind: 'refused', refusal: error.refusal };
    // Nothing that the file says is known to be the reason, and none is made up.
    return { kind: 'refused', refusal: { what: 'failed' } };
  }
}

function* readRows(file: RawFile, options: ReadingOptions): Slices<OwnReading> {
  const { rows, fields, unread } = file;
  if (rows.length === 0) throw new OwnFileRefused({ what: 'no-rows' });
  if (rows.length > OWN_LIMITS.rows) throw new OwnFileRefused({ what: 'too-many-rows' });
  const readRow = rowReader(options);
  const drafts: OwnDraft[] = [];
  const faults: OwnFault[] = [];
  const samples: DateSample[] = [];
  const open: DateSample[] = [];
  const shown = new Map<DateOrder, DateSample>();
  let faultCount = 0;
  for (const [index, row] of rows.entries()) {
    const reading =
      'faults' in row ? { record: undefined, faults: row.faults, samples: [] } : readRow(row);
    faultCount += reading.faults.length;
    faults.push(...reading.faults.slice(0, MOST_FAULTS - faults.length));
    // One a row: three dates of one row would show less than three rows.
    samples.push(...reading.samples.slice(0, samples.length < MOST_SAMPLES ? 1 : 0));
    const twofold = reading.samples.filter(({ value }) => isReadBothWays(value));
    open.push(...twofold.slice(0, open.length < MOST_SAMPLES ? 1 : 0));
    for (const sample of reading.samples) {
      const order = orderForcedBy(sample.value);
      if (order !== undefined && !shown.has(order)) shown.set(order, sample);
    }
    if (reading.record !== undefined) drafts.push(reading.record);
    if (index % ROWS_A_SLICE === 0) yield index / rows.length;
  }
  const found = [...shown].map(([order, shownBy]): FoundOrder => ({ order, shownBy }));
  // Whoever wrote one date day first may have had the next from a table that is month first.
  if (open.length > 0) return { kind: 'order-unknown', samples: open, shown: found };
  const [only, against] = found;
  if (only !== undefined && against === undefined) {
    const reading = yield* readRows(file, { ...options, order: only.order });
    return reading.kind === 'read' ? { ...reading, found: only } : reading;
  }
  if (samples.length > 0) return { kind: 'order-unknown', samples, shown: found };
  const records = withCodes(drafts, options.known);
  return { kind: 'read', records, rows: rows.length, faults, faultCount, fields, unread };
}
