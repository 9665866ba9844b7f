import { createContext } from 'react';

export type ViewOnStage = {
  /** What stands after `#` in the address of a view. */
  readonly link: string;
  readonly part?: string | undefined;
  /** Told where the view is when somebody has used it, and whether that is where it began. */
  readonly onLink?: (link: string, isAsSaved: boolean) => void;
};

export type MountedView = {
  readonly goTo: (link: string) => void;
  readonly unmount: () => void;
};

/** Draws a view, alone and live, into an element. */
export type MountView = (element: HTMLElement, shown: ViewOnStage) => MountedView;

/** No view may import another, so what shows them all is handed in from above. */
export const ViewDoorContext = createContext<MountView | undefined>(undefined);

/** How much of what a talk may need has come, in pieces of code and data. */
export type FetchedAhead = {
  readonly here: number;
  readonly failed: number;
  readonly total: number;
};

/** Fetches what the views at these links need, and tells after each piece; the function returned ends it. */
export type FetchAhead = (
  links: readonly string[],
  tell: (fetched: FetchedAhead) => void,
) => () => void;

/** As with the door: only what stands above all views knows what each of them needs. */
export const FetchAheadContext = createContext<FetchAhead | undefined>(undefined);
