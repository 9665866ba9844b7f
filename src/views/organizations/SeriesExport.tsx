import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { Release } from '../../wording/exportAccount.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import type { CardSearch } from './cardSearch.ts';
import { seriesAccount } from './organizationAccounts.ts';
import type { SeriesPicture } from './selectSeries.ts';

type Props = {
  readonly picture: SeriesPicture;
  readonly record: OrganizationAsOf;
  readonly search: CardSearch;
  readonly release: Release;
};

/** The files of one small chart. */
export function SeriesExport({ picture, record, search, release }: Props) {
  return (
    <ExportMenu
      name={`organization-${record.id}-${picture.id}`}
      part={picture.id}
      table={picture.table}
      account={() => seriesAccount(record, picture, search, release)}
      {...(picture.lines.length === 0
        ? {}
        : {
            draw: async (box) => {
              const [{ drawPlot }, { seriesPlot }] = await Promise.all([
                import('../shared/drawPlot.tsx'),
                import('./seriesPlot.ts'),
              ]);
              return drawPlot(seriesPlot(picture), box);
            },
          })}
    />
  );
}
