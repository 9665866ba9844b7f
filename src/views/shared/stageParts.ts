import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { Loss } from './searchReader.ts';

/** A chart or card of a view that can stand alone on a slide. */
export type StagePart = {
  readonly name: string;
  readonly show: ReactNode;
  /** Source and as-of date, where the part is text and brings no foot of its own. */
  readonly source?: ReactNode;
};

export type StagePartsProps = {
  /** The first one is shown where a slide names none. */
  readonly parts: readonly StagePart[];
  /** What the link of the slide asked for and did not get. */
  readonly losses: readonly Loss[];
};

/**
 * Shows the one part that a slide asks for. A view that finds this here is on a slide: it hands its
 * parts over and leaves its headings and controls out.
 */
export const ShowPartsContext = createContext<((handed: StagePartsProps) => ReactNode) | undefined>(
  undefined,
);

/** The part that the slide names. */
export const StagePartNameContext = createContext<string | undefined>(undefined);
