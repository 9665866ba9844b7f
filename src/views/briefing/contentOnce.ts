import type { SlideContent } from '../../exports/slideContent.ts';
import type { ContentOf } from '../shared/SlideContents.ts';

const asked = new Map<string, Promise<SlideContent | undefined>>();

/**
 * Of the bundled data, as all that a slide keeps; undefined where it could not be had at all. One
 * question for each state and version of the data; what was not found is asked for again.
 */
export function contentOnce(
  contentOf: ContentOf,
  { link, part }: { readonly link: string; readonly part: string | undefined },
  version: string,
): Promise<SlideContent | undefined> {
  const key = JSON.stringify([version, link, part]);
  const known = asked.get(key);
  if (known !== undefined) return known;
  const content = contentOf(link, part).catch(() => undefined);
  asked.set(key, content);
  void content.then((found) => found?.kind !== 'found' && asked.delete(key));
  return content;
}
