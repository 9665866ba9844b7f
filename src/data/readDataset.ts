import * as v from 'valibot';
import type { DatasetName } from '../domain/datasetFailure.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { DatasetError } from './DatasetError.ts';
import type { DatasetDefinition } from './datasets.ts';
import { deepFreeze } from './deepFreeze.ts';
import { nextTask } from './nextTask.ts';
import { schemaFaults } from './schemaFaults.ts';

/** Strict UTF-8, then JSON: a byte that is no text is refused, not replaced by a question mark. */
export function readJson(dataset: DatasetName, bytes: Uint8Array): unknown {
  const text = decode(dataset, bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError(dataset, 'not-json', {}, { cause });
  }
}

function decode(dataset: DatasetName, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DatasetError(dataset, 'not-text', {}, { cause });
  }
}

/** Bytes to a frozen value that its schema and its rules allow; DatasetError with all faults. */
export function readDataset<Value>(
  definition: DatasetDefinition<Value>,
  bytes: Uint8Array,
  newestEvidence: PartialDate,
): Value {
  return ruled(definition, shaped(definition, bytes), newestEvidence);
}

/** The same in three tasks, since a first visit on a phone has all of them to do at once. */
export async function readDatasetInTurns<Value>(
  definition: DatasetDefinition<Value>,
  bytes: Uint8Array,
  newestEvidence: PartialDate,
): Promise<Value> {
  await nextTask();
  const value = shaped(definition, bytes);
  await nextTask();
  const allowed = ruled(definition, value, newestEvidence);
  await nextTask();
  return allowed;
}

function shaped<Value>({ name, path, schema }: DatasetDefinition<Value>, bytes: Uint8Array): Value {
  const parsed = v.safeParse(schema, readJson(name, bytes));
  if (parsed.success) return parsed.output;
  throw new DatasetError(name, 'schema', { faults: schemaFaults(path, parsed.issues) });
}

function ruled<Value>(
  { name, rules }: DatasetDefinition<Value>,
  value: Value,
  newestEvidence: PartialDate,
): Value {
  const faults = rules(value, newestEvidence);
  if (faults.length > 0) throw new DatasetError(name, 'rules', { faults });
  return deepFreeze(value);
}
