import { lazy, use } from 'react';
import type { Hue } from '../../charts/emphasis.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { chartSource } from '../../wording/durationFindings.ts';
import type { Loss } from '../shared/searchReader.ts';
import { ShowPartsContext } from '../shared/stageParts.ts';
import type { StagePart } from '../shared/stageParts.ts';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';
import type { HighlightCard } from './selectHighlighted.ts';
import { StageBarsOnStage } from './StageBarsOnStage.tsx';
import './durations-on-stage.css';

const EconomyCard = lazy(async () => ({
  default: (await import('./EconomyCard.tsx')).EconomyCard,
}));
const JoinedPanel = lazy(async () => ({
  default: (await import('./JoinedPanel.tsx')).JoinedPanel,
}));
const DistributionPanel = lazy(async () => ({
  default: (await import('./DistributionPanel.tsx')).DistributionPanel,
}));

type Props = {
  readonly dataset: Dataset;
  readonly selection: DurationsSelection;
  readonly search: DurationsSearch;
  readonly hues: ReadonlyMap<string, Hue>;
  readonly cards: readonly HighlightCard[];
  readonly losses: readonly Loss[];
  readonly adjust: (change: Partial<DurationsSearch>) => void;
  readonly onToggle: (id: string) => void;
  readonly onFact: (fact: FactRef) => void;
};

/** The charts and cards of the view, one of which a slide shows. */
export function DurationsOnStage(props: Props) {
  const { selection, search, hues, losses, dataset, adjust, onToggle, onFact } = props;
  const showParts = use(ShowPartsContext);
  if (showParts === undefined) return null;
  const shared = { selection, data: dataset, hues, view: search.show, onFact } as const;
  const parts: readonly StagePart[] = [
    {
      name: 'bars',
      show: <StageBarsOnStage {...{ selection, search, hues, onToggle, onFact }} data={dataset} />,
    },
    {
      name: 'joined',
      show: (
        <JoinedPanel
          {...shared}
          comparison={search.compare}
          onComparison={(compare) => adjust({ compare })}
        />
      ),
    },
    { name: 'distribution', show: <DistributionPanel {...shared} /> },
    ...props.cards.map((card) => cardPart(card, props)),
  ];
  return showParts({ parts, losses });
}

function cardPart(card: HighlightCard, props: Props): StagePart {
  const { selection, hues, dataset, onToggle, onFact } = props;
  const { id } = card.applicant;
  const { definition, asOf } = selection;
  return {
    name: `card-${id}`,
    show: (
      <EconomyCard
        card={card}
        hue={hues.get(id)}
        selection={selection}
        onFact={onFact}
        onRemove={() => onToggle(id)}
      />
    ),
    source: chartSource({ economies: 1, asOf, data: dataset }, definition),
  };
}
