import { viewRoutes } from '../viewRoutes.ts';

/** Fetches one piece of what a talk may need; settles once it is here, and throws where it is not. */
export type Fetch = () => Promise<unknown>;

/** The code of every view, as its route asks for it. */
export function codeOfViews(): readonly Fetch[] {
  return viewRoutes().flatMap(({ lazy }): readonly Fetch[] => {
    if (typeof lazy === 'function') return [lazy];
    return Object.values(lazy ?? {}).filter((load) => load !== undefined);
  });
}

/**
 * What views fetch only when it is first drawn or opened, and where the talk returns to: the desk says
 * of each slide whether its figures still stand.
 */
export const CODE_ON_DEMAND: readonly Fetch[] = [
  async () => import('../../views/durations/DurationsOnStage.tsx'),
  async () => import('../../views/durations/JoinedPanel.tsx'),
  async () => import('../../views/durations/DistributionPanel.tsx'),
  async () => import('../../views/durations/EconomyCard.tsx'),
  async () => import('../../views/compare/CountPanel.tsx'),
  async () => import('../../views/timelines/CountsPanel.tsx'),
  async () => import('../../charts/series/SeriesChart.tsx'),
  async () => import('../../charts/stage-bars/BoxedBars.tsx'),
  async () => import('../../views/shared/CopyByHand.tsx'),
  async () => import('../../views/shared/FactDialog.tsx'),
  async () => import('../../views/shared/FigureDialog.tsx'),
  async () => import('../../views/shared/AsOfControl.tsx'),
  async () => import('../../views/shared/LinkNoticeList.tsx'),
  async () => import('../../views/shared/OwnFramed.tsx'),
  async () => import('../../views/shared/OwnNotice.tsx'),
  async () => import('../../views/shared/OwnSourceLine.tsx'),
  async () => import('../../views/briefing/BriefingView.tsx'),
  async () => import('../../views/shared/ExportChoices.tsx'),
  async () => import('../slideContents.ts'),
  async () => import('../../views/durations/slideContent.ts'),
  async () => import('../../views/compare/slideContent.ts'),
  async () => import('../../views/compare/loadTracks.ts'),
  async () => import('../../views/timelines/slideContent.ts'),
  async () => import('../../views/organizations/slideContent.ts'),
  async () => import('../../views/organizations/loadOrganizations.ts'),
  async () => import('../../views/guide/slideContent.ts'),
  async () => import('../../views/shared/loadRecord.ts'),
  async () => import('../reading/Reading.tsx'),
  async () => import('../take-along/KeptOffline.tsx'),
  async () => import('../take-along/TakeAlong.tsx'),
];
