import type { OwnPlace } from '../domain/ownFile.ts';
import { count } from './numbers.ts';

/** "line 3"; in a JSON file "record 2, line 14", or "record 2" where the line is not known. */
export function placeInWords({ line, record }: OwnPlace): string {
  const parts = [
    record === undefined ? undefined : `record ${count(record)}`,
    line === undefined ? undefined : `line ${count(line)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
