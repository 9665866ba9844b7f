import type { ViewSlide } from '../../domain/deck.ts';
import type { SlideContent } from '../../exports/slideContent.ts';
import type { ContentOf } from '../shared/SlideContents.ts';

const asked = new Map<string, Promise<SlideContent | undefined>>();

/** Undefined where it could not be had at all. One question for each state and version of the data. */
export function contentOnce(
  contentOf: ContentOf,
  { link, part }: Pick<ViewSlide, 'link' | 'part'>,
  version: string,
): Promise<SlideContent | undefined> {
  const key = JSON.stringify([version, link, part]);
  const content = asked.get(key) ?? contentOf(link, part).catch(() => undefined);
  asked.set(key, content);
  return content;
}
