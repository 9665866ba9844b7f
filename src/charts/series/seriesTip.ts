import { createContext, use } from 'react';

/** A mark whose tip is asked for, in pixels of the chart. */
export type ShownMark = { readonly id: string; readonly x: number; readonly y: number };

type SeriesTip = {
  readonly shownId: string | undefined;
  readonly show: (mark: ShownMark) => void;
  readonly hideSoon: () => void;
  /** Escape: closes what is open, then leaves. */
  readonly escape: () => void;
};

const nothing = () => undefined;

/** Past the chart in between, which would else be drawn anew with every move of the pointer. */
export const SeriesTipContext = createContext<SeriesTip>({
  shownId: undefined,
  show: nothing,
  hideSoon: nothing,
  escape: nothing,
});

export function useSeriesTip(): SeriesTip {
  return use(SeriesTipContext);
}
