import type { TimelineEvent } from '../domain/timeline.ts';
import type { ExportAccount } from './exportAccount.ts';

/** What an entry of a calendar tells beyond its title, its date and its documents. */
export function asPrinted(date: string): string {
  return `as printed: ${date}`;
}

export function doubtInWords(doubt: TimelineEvent['doubt']): string {
  return `${doubt} doubt`;
}

/** "Sources: …. Article XII, data 1.0.0. https://…" */
export function sourcesOfEntry(
  sources: readonly string[],
  { dataVersion, link }: Pick<ExportAccount, 'dataVersion' | 'link'>,
): string {
  return `Sources: ${sources.join('; ')}. Article XII, data ${dataVersion}. ${link}`;
}
