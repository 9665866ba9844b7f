import { createContext, use } from 'react';
import type { SlideContent } from '../../exports/slideContent.ts';

/** A briefing is of the bundled data; a file made of what is on screen holds the reader's own too. */
export type SlideData = 'bundled' | 'on-screen';

/**
 * What the slide of a link says, whichever view it leads to: views do not know one another.
 * `part` names the chart or card; without one the first of the view is meant.
 */
export type ContentOf = (link: string, part?: string, data?: SlideData) => Promise<SlideContent>;

/** Undefined on a slide itself, where no slide is made. */
export const SlideContents = createContext<ContentOf | undefined>(undefined);

export const SlideContentsProvider = SlideContents.Provider;

export function useContentOf(): ContentOf {
  const contentOf = use(SlideContents);
  if (contentOf === undefined) throw new Error('No registry of slides is given.');
  return contentOf;
}
