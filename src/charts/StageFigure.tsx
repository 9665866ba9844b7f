import { useCallback, useId, useState } from 'react';
import { DataTable } from '../ui/DataTable.tsx';
import { FittedRegion } from '../ui/FittedRegion.tsx';
import { CHART_NOT_DRAWN } from '../wording/faults.ts';
import { ChartBoundary } from './ChartBoundary.tsx';
import type { ChartFrameProps } from './ChartFrame.tsx';
import { Drawing, focusOn } from './ChartFrame.tsx';
import { PictureHeightContext } from './presentation.ts';
import './stage-figure.css';

/** The same chart alone on a slide: its measure above, its source at the foot, the picture as large as the rest allows. */
export function StageFigure(props: ChartFrameProps) {
  const { title, measure, summary, source, table, view, onFact, stageFigures } = props;
  const titleId = useId();
  const summaryId = useId();
  const [message, setMessage] = useState('');
  const [ref, height] = useHeight();
  const tableElement = (
    <FittedRegion>
      <DataTable model={table} {...(onFact === undefined ? {} : { onFact })} />
    </FittedRegion>
  );
  return (
    <figure
      className="stage-figure"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
      data-chart={title}
    >
      <figcaption>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <p>{measure}</p>
        <div className="visually-hidden" id={summaryId}>
          {summary}
        </div>
      </figcaption>
      {view === 'table' ? (
        tableElement
      ) : (
        <ChartBoundary
          drawn={table}
          renderFallback={() => (
            <>
              <p role="alert">{CHART_NOT_DRAWN}</p>
              {tableElement}
            </>
          )}
        >
          {props.legend}
          <div className="stage-body">
            <div className="stage-picture" ref={ref}>
              {height === undefined ? null : (
                <PictureHeightContext value={height}>
                  <Drawing
                    draw={props.children}
                    voice={{ announce: setMessage, leave: () => focusOn(titleId) }}
                  />
                </PictureHeightContext>
              )}
            </div>
            {stageFigures}
          </div>
        </ChartBoundary>
      )}
      <p className="visually-hidden" role="status">
        {message}
      </p>
      <footer>{source}</footer>
    </figure>
  );
}

/** The height of the element that takes the ref, which its own content does not change. */
function useHeight() {
  const [height, setHeight] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    setHeight(element.clientHeight);
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height] as const;
}
