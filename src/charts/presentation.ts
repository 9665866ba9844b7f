import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { ChartFrameProps } from './ChartFrame.tsx';

/** What draws a chart instead of its frame where it stands alone on a slide; loaded with the stage. */
export const DrawOnSlideContext = createContext<
  ((chart: ChartFrameProps) => ReactNode) | undefined
>(undefined);

/** The height in pixels that a slide leaves to the picture; undefined where a page gives any. */
export const PictureHeightContext = createContext<number | undefined>(undefined);

export function usePictureHeight(): number | undefined {
  return use(PictureHeightContext);
}
