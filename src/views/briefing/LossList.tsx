import type { DeckLoss } from '../../domain/deckReader.ts';
import { deckLossInWords } from '../../wording/deckFiles.ts';
import { andMore } from '../../wording/linkNotices.ts';

/** A file may hold a thousand faults; the reader needs to know of a few. */
const MOST_TOLD = 8;

type Props = {
  readonly title: string;
  readonly losses: readonly DeckLoss[];
};

/** What could not be kept as it was. The names are a stranger's text. */
export function LossList({ title, losses }: Props) {
  const told = [...new Set(losses.map(deckLossInWords))];
  return (
    <>
      <p>{title}</p>
      <ul>
        {told.slice(0, MOST_TOLD).map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {told.length > MOST_TOLD ? <p>{andMore(told.length - MOST_TOLD)}</p> : null}
    </>
  );
}
