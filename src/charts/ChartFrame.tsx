import { use, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { FactRef } from '../domain/provenance.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RETRY } from '../wording/controls.ts';
import { CHART_NOT_DRAWN } from '../wording/faults.ts';
import type { TableModel } from '../wording/tableModel.ts';
import { FrameMark } from './frameMark.ts';
import { ChartBoundary } from './ChartBoundary.tsx';
import { DrawOnSlideContext } from './presentation.ts';
import './chart-frame.css';

export type ChartView = 'chart' | 'table';

/** What a chart is given to speak and to be left by. */
export type ChartVoice = {
  readonly announce: (text: string) => void;
  readonly leave: () => void;
};

export type ChartFrameProps = {
  readonly title: string;
  /** What is measured, with its definition. */
  readonly measure: ReactNode;
  /** The takeaway in sentences, computed from the same rows as the chart. */
  readonly summary: ReactNode;
  /** Source, population and as-of date. */
  readonly source: ReactNode;
  readonly table: TableModel;
  readonly view: ChartView;
  readonly onFact?: (fact: FactRef) => void;
  /** What changes the figures of chart and table alike. */
  readonly controls?: ReactNode;
  readonly legend?: ReactNode;
  /** What must be known of chart and table alike, below them. */
  readonly notes?: ReactNode;
  /** Export and the like, at the foot. */
  readonly actions?: ReactNode;
  readonly headingLevel?: 'h2' | 'h3';
  /** What stands below the picture on a slide, where it has room: figures worth a large type. */
  readonly stageFigures?: ReactNode;
  readonly children: (voice: ChartVoice) => ReactNode;
};

/** Everything a chart must bring along: a name, words before the picture, a table, a source. */
export function ChartFrame(props: ChartFrameProps) {
  const drawOnSlide = use(DrawOnSlideContext);
  return drawOnSlide === undefined ? <Framed {...props} /> : drawOnSlide(props);
}

function Framed(props: ChartFrameProps) {
  const { title, measure, summary, source, table, view, onFact } = props;
  const { headingLevel: Heading = 'h2' } = props;
  const mark = use(FrameMark);
  const titleId = useId();
  const summaryId = useId();
  const [message, setMessage] = useState('');
  const tableElement = <DataTable model={table} {...(onFact === undefined ? {} : { onFact })} />;
  return (
    <figure
      className="panel chart-frame"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
      data-chart={title}
    >
      <figcaption>
        {mark === undefined ? null : <p className="chart-mark">{mark}</p>}
        <Heading id={titleId} tabIndex={-1}>
          {title}
        </Heading>
        <p className="chart-measure">{measure}</p>
        <div className="chart-summary" id={summaryId}>
          {summary}
        </div>
      </figcaption>
      {props.controls}
      {view === 'table' ? (
        tableElement
      ) : (
        <ChartBoundary
          drawn={table}
          renderFallback={(redraw) => (
            <>
              <Notice urgent>
                <p>{CHART_NOT_DRAWN}</p>
                <button type="button" className="button" onClick={redraw}>
                  {RETRY}
                </button>
              </Notice>
              {tableElement}
            </>
          )}
        >
          {props.legend}
          <Drawing
            draw={props.children}
            voice={{ announce: setMessage, leave: () => focusOn(titleId) }}
          />
        </ChartBoundary>
      )}
      {props.notes}
      <p className="visually-hidden" role="status">
        {message}
      </p>
      <footer>
        <div>{source}</div>
        {props.actions}
      </footer>
    </figure>
  );
}

type DrawingProps = {
  readonly draw: (voice: ChartVoice) => ReactNode;
  readonly voice: ChartVoice;
};

/** Draws inside the boundary, so that a fault in the drawing itself is caught too. */
export function Drawing({ draw, voice }: DrawingProps) {
  return draw(voice);
}

/** Leaving a chart leads back to its title, from where Tab goes on past the chart. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
