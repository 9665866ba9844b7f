import * as v from 'valibot';
import type { Fault } from '../domain/datasetFailure.ts';

const LONGEST_VALUE = 80;

/** What the schema refuses, told like the faults of the rules: record, field, value, rule. */
export function schemaFaults(
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
): readonly Fault[] {
  return issues.map((issue) => {
    const path = issue.path ?? [];
    const isListed = typeof path[1]?.key === 'number';
    const fieldPath = isListed ? path.slice(2) : path;
    return {
      file,
      record: isListed ? recordName(path[1]?.key, path[1]?.value) : '(file)',
      field: fieldPath.map(({ key }) => String(key)).join('.') || '(record)',
      value: shorten(path.at(-1)?.value),
      rule: ruleOf(issue),
    };
  });
}

const keyedSchema = v.union([
  v.pipe(
    v.object({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
  v.pipe(
    v.object({ key: v.string() }),
    v.transform(({ key }) => key),
  ),
  v.pipe(
    v.object({ version: v.string() }),
    v.transform(({ version }) => version),
  ),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);

function recordName(index: unknown, record: unknown): string {
  const keyed = v.safeParse(keyedSchema, record);
  return keyed.success ? keyed.output : `record ${Number(index) + 1}`;
}

function shorten(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function ruleOf({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message;
  return expected === 'never' ? 'is not a key that the file may hold' : 'must be there';
}
