import { Suspense, use } from 'react';
import { ChartBoundary } from '../../charts/ChartBoundary.tsx';
import { FittedRegion } from '../../ui/FittedRegion.tsx';
import { lossInWords } from '../../wording/linkNotices.ts';
import { SLIDE_WITHOUT_PART } from '../../wording/stage.ts';
import { faultSentence } from './faultSentence.ts';
import { StageWaiting } from './StageWaiting.tsx';
import type { StagePart, StagePartsProps } from './stageParts.ts';
import { StagePartNameContext } from './stageParts.ts';
import './stage-view.css';

/** A slide has room for two. */
const MOST_TOLD = 2;

/** The one part of a view that a slide shows, and why another is not there. */
export function StageParts({ parts, losses }: StagePartsProps) {
  const name = use(StagePartNameContext);
  const part = name === undefined ? parts[0] : parts.find((one) => one.name === name);
  const told = losses.slice(0, MOST_TOLD).map((one) => lossInWords(one));
  return (
    <div className="stage-part" data-part={part?.name}>
      {told.map((text) => (
        <p key={text} className="stage-loss">
          <bdi>{text}</bdi>
        </p>
      ))}
      {part === undefined ? (
        <p className="stage-fault" role="alert">
          {SLIDE_WITHOUT_PART}
        </p>
      ) : (
        <ChartBoundary
          drawn={part.show}
          renderFallback={(_, error) => (
            <p className="stage-fault" role="alert">
              {faultSentence(error)}
            </p>
          )}
        >
          <Suspense fallback={<StageWaiting />}>
            <Part part={part} />
          </Suspense>
        </ChartBoundary>
      )}
    </div>
  );
}

/** Text comes without a frame of its own, so it is fitted and given its foot here. */
function Part({ part: { show, source } }: { readonly part: StagePart }) {
  if (source === undefined) return show;
  return (
    <div className="stage-text">
      <FittedRegion>{show}</FittedRegion>
      <footer>{source}</footer>
    </div>
  );
}
