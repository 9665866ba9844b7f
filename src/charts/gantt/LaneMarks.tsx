import { memo } from 'react';
import { LaneMark } from './LaneMark.tsx';
import type { PlacedMark } from './placeMarks.ts';

type Props = {
  readonly seen: readonly PlacedMark[];
  readonly colour: string;
  /** Of the mark that ends an accession. */
  readonly endColour: string;
  readonly fontSize: number;
  readonly litIds: ReadonlySet<string> | undefined;
  /** The mark in the tab order and the one whose detail is open, where they are in this lane. */
  readonly activeId: string | undefined;
  readonly openId: string | undefined;
  readonly describe: ((mark: PlacedMark) => string) | undefined;
};

/** The marks of a lane in sight, drawn anew only where they differ. */
export const LaneMarks = memo(function LaneMarks(props: Props) {
  const { seen, colour, endColour, fontSize, litIds, activeId, openId, describe } = props;
  return seen.map((mark) => (
    <LaneMark
      key={mark.id}
      mark={mark}
      colour={mark.kind === 'end' ? endColour : colour}
      fontSize={fontSize}
      isLit={litIds === undefined || mark.items.some(({ id }) => litIds.has(id))}
      isTabStop={mark.id === activeId}
      isOpen={mark.id === openId}
      describe={describe}
    />
  ));
}, haveSameMarks);

/** The list is new at each window, though it mostly holds what it held. */
function haveSameMarks(before: Props, after: Props): boolean {
  const { seen, ...rest } = after;
  return (
    seen.length === before.seen.length &&
    seen.every((mark, index) => mark === before.seen[index]) &&
    rest.colour === before.colour &&
    rest.endColour === before.endColour &&
    rest.fontSize === before.fontSize &&
    rest.litIds === before.litIds &&
    rest.activeId === before.activeId &&
    rest.openId === before.openId &&
    rest.describe === before.describe
  );
}
