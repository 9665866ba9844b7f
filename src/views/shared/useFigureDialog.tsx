import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { ChartBoundary } from '../../charts/ChartBoundary.tsx';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import { renderFault } from './LaterPanel.tsx';
import { askForSources } from './loadDataset.ts';

const FigureDialog = lazy(async () => ({
  default: (await import('./FigureDialog.tsx')).FigureDialog,
}));

type FigureDialogs = {
  readonly openFigure: (account: FigureAccount) => void;
  /** Belongs at the end of whatever asks for it. */
  readonly figureDialog: ReactNode;
};

/** The way from a reckoned figure to its definition, formula, inputs and sources. */
export function useFigureDialog(): FigureDialogs {
  const [account, setAccount] = useState<FigureAccount>();
  function openFigure(opened: FigureAccount): void {
    askForSources();
    setAccount(opened);
  }
  return {
    openFigure,
    figureDialog:
      account === undefined ? null : (
        <ChartBoundary drawn={account} renderFallback={renderFault}>
          <Suspense fallback={null}>
            <FigureDialog account={account} onClose={() => setAccount(undefined)} />
          </Suspense>
        </ChartBoundary>
      ),
  };
}
