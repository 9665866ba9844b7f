import type { RefCallback } from 'react';
import { useWidth } from './useWidth.ts';

const MEASURED_EMS = 10;
const DEFAULT_PX = 13;

/**
 * The chart's letters in pixels, as the theme and the reader set them. The ref goes on an element
 * of class `chart-em`, which is ten of them wide.
 */
export function useFontSize(): readonly [RefCallback<HTMLElement>, number] {
  const [ref, width] = useWidth();
  return [ref, width === undefined || width === 0 ? DEFAULT_PX : width / MEASURED_EMS];
}
