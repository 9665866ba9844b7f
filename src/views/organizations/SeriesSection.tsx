import { lazy, Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { FactSeries } from '../../domain/organization.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { seriesSource } from '../../wording/factSeries.ts';
import type { SeriesPicture } from './selectSeries.ts';
import { selectSeries } from './selectSeries.ts';

const SeriesChart = lazy(async () => ({
  default: (await import('../../charts/series/SeriesChart.tsx')).SeriesChart,
}));

type Props = {
  readonly series: readonly FactSeries[];
  readonly view: ChartView;
  readonly renderActions?: (picture: SeriesPicture) => ReactNode;
};

/** What was counted or ranked over time, each as a small chart. */
export function SeriesSection({ series, view, renderActions }: Props) {
  const pictures = useMemo(() => selectSeries(series), [series]);
  if (pictures.length === 0) return null;
  return (
    <section className="series-section" aria-labelledby="series-title">
      <h2 id="series-title" tabIndex={-1}>
        {ORGANIZATION_LABELS.series}
      </h2>
      <div className="series-columns">
        {pictures.map((picture) => (
          <SeriesPanel
            key={picture.id}
            picture={picture}
            view={view}
            actions={renderActions?.(picture)}
          />
        ))}
      </div>
    </section>
  );
}

type PanelProps = {
  readonly picture: SeriesPicture;
  readonly view: ChartView;
  readonly actions?: ReactNode;
};

/** Without two numbers there is no line to draw, and the sentence stands alone. */
export function SeriesPanel({ picture, view, actions }: PanelProps) {
  const { title, measure, summary, lines, isRank, table } = picture;
  if (lines.length === 0 && view === 'chart') {
    return (
      <section className="panel series-alone" data-chart={title}>
        <h3>{title}</h3>
        <p>{summary}</p>
        {actions}
      </section>
    );
  }
  return (
    <ChartFrame
      title={title}
      measure={measure}
      summary={<p>{summary}</p>}
      source={seriesSource(table.rows.length)}
      table={table}
      view={view}
      headingLevel="h3"
      actions={actions}
    >
      {({ leave }) => (
        <Suspense fallback={<p className="series-waiting">{ORGANIZATION_LABELS.loadingSeries}</p>}>
          <SeriesChart
            label={`${title}. ${summary}`}
            lines={lines}
            isRank={isRank}
            onLeave={leave}
          />
        </Suspense>
      )}
    </ChartFrame>
  );
}
