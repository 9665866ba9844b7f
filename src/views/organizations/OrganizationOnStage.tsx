import { use, useMemo } from 'react';
import type { ChartView } from '../../charts/ChartFrame.tsx';
import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { stageSource } from '../../wording/stage.ts';
import type { Loss } from '../shared/searchReader.ts';
import type { StagePart } from '../shared/stageParts.ts';
import { ShowPartsContext } from '../shared/stageParts.ts';
import { OrganizationCard } from './OrganizationCard.tsx';
import { cardOf } from './selectCards.ts';
import { selectSeries } from './selectSeries.ts';
import { SeriesPanel } from './SeriesSection.tsx';
import type { Opened } from './SourceDialog.tsx';

type Props = {
  readonly record: OrganizationAsOf;
  readonly asOf: PartialDate;
  readonly version: string;
  readonly view: ChartView;
  readonly losses: readonly Loss[];
  readonly onOpen: (opened: Opened) => void;
};

/** The card of one organization and its charts, one of which a slide shows. */
export function OrganizationOnStage(props: Props) {
  const { record, asOf, version, view, losses, onOpen } = props;
  const showParts = use(ShowPartsContext);
  const card = useMemo(() => cardOf(record), [record]);
  const pictures = useMemo(() => selectSeries(record.series), [record]);
  if (showParts === undefined) return null;
  const source = stageSource(asOf, version);
  const parts: readonly StagePart[] = [
    { name: 'card', show: <OrganizationCard card={card} onOpen={onOpen} />, source },
    ...pictures.map((picture) => seriesPart(picture, view, source)),
  ];
  return showParts({ parts, losses });
}

type Picture = ReturnType<typeof selectSeries>[number];

/** Without a line to draw there is only a sentence, which brings no foot. */
function seriesPart(picture: Picture, view: ChartView, source: string): StagePart {
  const show = <SeriesPanel picture={picture} view={view} />;
  const name = picture.id;
  return picture.lines.length === 0 && view === 'chart' ? { name, show, source } : { name, show };
}
