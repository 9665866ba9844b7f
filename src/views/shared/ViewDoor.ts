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
