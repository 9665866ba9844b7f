import { pointText, seriesWhen } from '../../wording/factSeries.ts';
import { cardWhen, factText } from '../../wording/organizationFacts.ts';
import { CARD_COLUMNS } from '../../wording/organizationTables.ts';
import { briefInWords, ECONOMY_NAMES } from '../../wording/relations.ts';
import type { TableModel, TableRow } from '../../wording/tableModel.ts';
import { textCell } from '../../wording/tableModel.ts';
import type { Highlight, OrganizationCard } from './selectCards.ts';

/** What the card of an organization holds, as rows. */
export function selectCardTable(card: OrganizationCard, caption: string): TableModel {
  return {
    caption,
    columns: CARD_COLUMNS,
    rows: [
      ...card.highlights.flatMap(highlightRow),
      ...card.relations.map((relation) => ({
        id: relation.economy,
        cells: [
          textCell(ECONOMY_NAMES[relation.economy] ?? relation.economy),
          textCell(briefInWords(relation)),
          textCell(''),
        ],
      })),
    ],
  };
}

function highlightRow(highlight: Highlight): readonly TableRow[] {
  if (highlight.kind === 'fact') {
    const { id, label, latest } = highlight.fact;
    const when = cardWhen(highlight.fact);
    return [{ id, cells: [textCell(label), textCell(factText(latest)), textCell(when)] }];
  }
  const { series } = highlight;
  const latest = series.points.at(-1);
  if (latest === undefined) return [];
  const cells = [series.label, pointText(series, latest), seriesWhen(series, latest)];
  return [{ id: series.id, cells: cells.map((text) => textCell(text)) }];
}
