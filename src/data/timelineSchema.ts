import * as v from 'valibot';
import type { Timeline, TimelineEvent } from '../domain/timeline.ts';
import { compareEvents } from '../domain/timeline.ts';
import { countSchema, partialDateSchema, schemaKeyEntry, textSchema } from './fieldSchemas.ts';

/** What is missing in most entries is left out of the file, not written as empty. */
const textsSchema = v.pipe(v.array(textSchema), v.minLength(1, 'must hold one text or more'));

const eventSchema = v.strictObject({
  id: textSchema,
  track: textSchema,
  /** Only where the track is spread over several lanes. */
  lane: v.exactOptional(textSchema),
  title: textSchema,
  start: partialDateSchema,
  end: v.exactOptional(partialDateSchema),
  bound: v.exactOptional(v.picklist(['not-before', 'not-after'])),
  planned: v.exactOptional(v.literal(true)),
  ordinal: v.exactOptional(countSchema),
  resumed: v.exactOptional(v.literal(true)),
  subject: v.exactOptional(textSchema),
  asPrinted: v.exactOptional(textSchema),
  section: v.exactOptional(textSchema),
  line: v.exactOptional(countSchema),
  documents: v.exactOptional(textsSchema),
  laws: v.exactOptional(
    v.array(v.strictObject({ title: textSchema, date: v.exactOptional(partialDateSchema) })),
  ),
  people: v.exactOptional(textsSchema),
  doubt: v.exactOptional(v.picklist(['mild', 'strong'])),
  note: v.exactOptional(textSchema),
  sources: textsSchema,
});

const laneSchema = v.strictObject({
  id: textSchema,
  title: textSchema,
  group: textSchema,
  /** The tracks whose entries stand here unless they name another lane. */
  tracks: v.array(textSchema),
  context: v.exactOptional(v.literal(true)),
});

const undatedSchema = v.strictObject({
  group: textSchema,
  title: textSchema,
  why: textSchema,
  line: v.exactOptional(countSchema),
});

const factSchema = v.strictObject({
  label: textSchema,
  value: v.union([textSchema, v.number(), textsSchema]),
  asOf: v.exactOptional(textSchema),
  line: v.exactOptional(countSchema),
  note: v.exactOptional(textSchema),
  sources: textsSchema,
});

const conflictSchema = v.strictObject({
  topic: textSchema,
  values: v.array(
    v.strictObject({ value: v.union([textSchema, v.number()]), sources: textsSchema }),
  ),
  resolution: textSchema,
  events: v.exactOptional(textsSchema),
});

export const timelineFileSchema = v.strictObject({
  ...schemaKeyEntry,
  economy: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code')),
  about: textSchema,
  groups: v.array(v.strictObject({ id: textSchema, title: textSchema })),
  lanes: v.array(laneSchema),
  events: v.array(eventSchema),
  undated: v.array(undatedSchema),
  wordedDates: v.array(
    v.strictObject({ line: countSchema, text: textSchema, carriedAs: textSchema }),
  ),
  facts: v.array(factSchema),
  conflicts: v.array(conflictSchema),
});

type TimelineFile = v.InferOutput<typeof timelineFileSchema>;

/** The file as the app knows it. Lanes that nothing names are told by the rules, not here. */
export const timelineSchema: v.GenericSchema<unknown, Timeline> = v.pipe(
  timelineFileSchema,
  v.transform(readTimeline),
);

function readTimeline(file: TimelineFile): Timeline {
  const laneOfTrack = new Map(file.lanes.flatMap(({ id, tracks }) => tracks.map((t) => [t, id])));
  return {
    economy: file.economy,
    about: file.about,
    kind: 'page',
    groups: file.groups,
    lanes: file.lanes.map(({ id, title, group, context }) => ({
      id,
      title,
      group,
      ...(context === undefined ? {} : { context }),
    })),
    events: file.events.map((event) => readEvent(event, laneOfTrack)).toSorted(compareEvents),
    undated: file.undated,
    wordedDates: file.wordedDates,
    facts: file.facts,
    conflicts: file.conflicts.map((conflict) => ({ ...conflict, events: conflict.events ?? [] })),
  };
}

function readEvent(
  event: TimelineFile['events'][number],
  laneOfTrack: ReadonlyMap<string, string>,
): TimelineEvent {
  return {
    ...event,
    // A track without a lane keeps its own name, which no lane bears: the rules refuse it.
    lane: event.lane ?? laneOfTrack.get(event.track) ?? event.track,
    documents: event.documents ?? [],
    laws: event.laws ?? [],
    people: event.people ?? [],
    doubt: event.doubt ?? 'none',
  };
}
