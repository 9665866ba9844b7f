import { huesOf } from '../../charts/emphasis.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FoundContent, SlideContent, SlideLink } from '../../exports/slideContent.ts';
import {
  DISTRIBUTION_TITLE,
  distributionMeasure,
  distributionSummary,
} from '../../wording/distribution.ts';
import { chartSource, rowsSummary } from '../../wording/durationFindings.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import { JOINED_TITLE, joinedMeasure, joinedSummary } from '../../wording/joined.ts';
import { seriesSource } from '../../wording/series.ts';
import { durationAxisTitle, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';
import { drawPlot } from '../shared/drawPlot.tsx';
import { missingPart } from '../shared/missingContent.ts';
import { distributionPlot } from './distributionPlot.ts';
import { drawStageBars } from './drawStageBars.tsx';
import { exportAccount } from './exportAccount.ts';
import { cardContent } from './cardContent.ts';
import type { DurationsState } from './cardContent.ts';
import { joinedPlot } from './joinedPlot.ts';
import { joinedSpec } from './joinedSpec.ts';
import { nothingDrawn } from './nothingDrawn.ts';
import { notDrawn } from './notDrawn.ts';
import { pictureHeading } from './pictureHeading.ts';
import { parseSearch } from './search.ts';
import { selectDistribution } from './selectDistribution.ts';
import { selectDistributionTable } from './selectDistributionTable.ts';
import { selectDurations } from './selectDurations.ts';
import { selectDurationsTable } from './selectDurationsTable.ts';
import { selectFindings } from './selectFindings.ts';
import { selectHighlighted } from './selectHighlighted.ts';
import { selectJoined } from './selectJoined.ts';
import { selectJoinedTable } from './selectJoinedTable.ts';
import { selectRowsSummary } from './selectRowsSummary.ts';
import { stageBarsSpec } from './stageBarsSpec.ts';

const CARD = 'card-';

/** What a slide of this view says: `bars`, `joined`, `distribution` or `card-KAZ`. */
export function slideContent(link: SlideLink, part: string, dataset: Dataset): SlideContent {
  const { search } = parseSearch(link.search);
  const state = { dataset, search, selection: selectDurations(dataset, search) };
  if (part.startsWith(CARD)) return cardContent(state, part.slice(CARD.length));
  switch (part) {
    case 'bars':
      return barsContent(state);
    case 'joined':
      return joinedContent(state);
    case 'distribution':
      return distributionContent(state);
    default:
      return missingPart(part);
  }
}

function barsContent({ dataset, search, selection }: DurationsState): FoundContent {
  const { definition, rows, asOf } = selection;
  const title = durationAxisTitle(definition);
  const { cards } = selectHighlighted(dataset, selection, search.highlight);
  const findings = selectFindings(cards);
  const summary = selectRowsSummary(selection);
  const hues = huesOf(search.highlight);
  const heading = pictureHeading(findings, definition, filtersInWords(search));
  return {
    kind: 'found',
    name: 'durations',
    title,
    finding:
      rows.length === 0
        ? nothingDrawn(selection, search)
        : findings.length === 0
          ? rowsSummary(summary, definition)
          : heading.title,
    measure: STAGE_BARS_MEASURE,
    source: chartSource({ economies: rows.length, asOf, data: dataset }, definition),
    notes: notDrawn(selection),
    account: exportAccount(selection, search, { title, release: dataset }),
    table: selectDurationsTable(selection),
    ...(rows.length === 0
      ? {}
      : {
          draw: (box) => drawStageBars(selection, hues, summary.medianDays, box),
          chart: stageBarsSpec(selection, hues, summary.medianDays),
        }),
  };
}

function joinedContent({ dataset, search, selection }: DurationsState): FoundContent {
  const { definition, asOf, unmeasured } = selection;
  const joined = selectJoined(selection, search.compare);
  const title = JOINED_TITLE[definition.to];
  const measure = joinedMeasure(definition);
  return {
    kind: 'found',
    name: 'share-joined',
    title,
    finding: joinedSummary(joined.figures, definition, asOf, selection.vouched),
    measure,
    source: seriesSource(joined.figures.cases, unmeasured.length, asOf, definition, dataset),
    notes: notDrawn(selection),
    account: exportAccount(selection, search, {
      title,
      release: dataset,
      comparison: search.compare,
    }),
    table: selectJoinedTable(joined, `${title}. ${measure}`),
    ...(joined.groups.length === 0
      ? {}
      : {
          draw: (box) => drawPlot(joinedPlot(joined, huesOf(search.highlight)), box),
          chart: joinedSpec(joined, huesOf(search.highlight)),
        }),
  };
}

function distributionContent({ dataset, search, selection }: DurationsState): FoundContent {
  const { definition, asOf, measured, unmeasured } = selection;
  const distribution = selectDistribution(selection);
  const title = DISTRIBUTION_TITLE[definition.from];
  const measure = distributionMeasure(definition);
  return {
    kind: 'found',
    name: 'durations-by-year',
    title,
    finding: distributionSummary(distribution.figures, definition, selection.vouched),
    measure,
    source: seriesSource(measured.length, unmeasured.length, asOf, definition, dataset),
    notes: notDrawn(selection),
    account: exportAccount(selection, search, { title, release: dataset }),
    table: selectDistributionTable(distribution, `${title}. ${measure}`),
    ...(measured.length === 0
      ? {}
      : {
          draw: (box) => drawPlot(distributionPlot(distribution, huesOf(search.highlight)), box),
        }),
  };
}
