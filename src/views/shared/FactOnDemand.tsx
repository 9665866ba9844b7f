import { lazy, Suspense } from 'react';
import type { ComponentProps } from 'react';
import { ChartBoundary } from '../../charts/ChartBoundary.tsx';
import { renderFault } from './LaterPanel.tsx';

const FactDialog = lazy(async () => ({
  default: (await import('./FactDialog.tsx')).FactDialog,
}));

/** The way from a figure to its source, whose code travels when the first fact is opened. */
export function FactOnDemand(props: ComponentProps<typeof FactDialog>) {
  return (
    <ChartBoundary drawn={props.fact} renderFallback={renderFault}>
      <Suspense fallback={null}>
        <FactDialog {...props} />
      </Suspense>
    </ChartBoundary>
  );
}
