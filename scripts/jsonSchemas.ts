import { toJsonSchema } from '@valibot/to-json-schema';
import { accessionsFileSchema } from '../src/data/accessionsSchema.ts';
import { changesFileSchema } from '../src/data/changesSchema.ts';
import { partialDateSchema, textSchema } from '../src/data/fieldSchemas.ts';
import { manifestFileSchema } from '../src/data/manifestSchema.ts';
import { milestoneSchema } from '../src/data/milestoneSchemas.ts';
import { organizationsFileSchema } from '../src/data/organizationsSchema.ts';
import { sourcesFileSchema } from '../src/data/sourcesSchema.ts';
import { tracksFileSchema } from '../src/data/tracksSchema.ts';
import { timelineFileSchema } from '../src/data/timelineSchema.ts';

/** Files whose JSON Schema is generated, so that an editor marks a slip while it is typed. */
const FILES = {
  'accessions.schema.json': accessionsFileSchema,
  'organizations.schema.json': organizationsFileSchema,
  'sources.schema.json': sourcesFileSchema,
  'changes.schema.json': changesFileSchema,
  'tracks.schema.json': tracksFileSchema,
  'timeline.schema.json': timelineFileSchema,
  'datapackage.schema.json': manifestFileSchema,
};

const PARTIAL_DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** Name and text of each file. What JSON Schema cannot say (uniqueness, existing days) is left out. */
export function jsonSchemaFiles(): readonly (readonly [string, string])[] {
  return Object.entries(FILES).map(([name, schema]) => {
    const jsonSchema = toJsonSchema(schema, {
      definitions: { date: partialDateSchema, text: textSchema, milestone: milestoneSchema },
      ignoreActions: ['check', 'check_items'],
      overrideAction: ({ valibotAction, jsonSchema: soFar }) =>
        valibotAction.type === 'guard' ? { ...soFar, pattern: PARTIAL_DATE_PATTERN } : undefined,
    });
    return [name, `${JSON.stringify(jsonSchema, null, 2)}\n`];
  });
}
