import type { Dataset } from '../../domain/dataset.ts';
import { EXAMPLE_OFFER, EXAMPLE_OPEN, NO_BRIEFING_YET } from '../../wording/briefing.ts';
import { ExampleButton } from './ExampleButton.tsx';

/** The first visit: how a briefing comes to be, and one to look at. */
export function NoBriefing({ dataset }: { readonly dataset: Dataset }) {
  return (
    <div className="panel briefing-none">
      <p>{NO_BRIEFING_YET}</p>
      <p>{EXAMPLE_OFFER}</p>
      <p>
        <ExampleButton label={EXAMPLE_OPEN} dataset={dataset} isPrimary />
      </p>
    </div>
  );
}
