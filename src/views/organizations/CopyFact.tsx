import type { Fact, Organization } from '../../domain/organization.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import {
  citation,
  CITATION_BY_HAND,
  CITATION_COPIED,
  factText,
  holdsSince,
  trueWhen,
} from '../../wording/organizationFacts.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { sourceDetails } from '../../wording/provenance.ts';
import { CopyText } from '../shared/CopyText.tsx';

type Props = {
  readonly record: Pick<Organization, 'abbreviation'>;
  readonly fact: Fact;
  readonly version: string;
  readonly link: string;
};

/** Copies a fact with the day it was true, who says so, and where it stands here. */
export function CopyFact({ record, fact, version, link }: Props) {
  function text(): string {
    const { sources } = useDatasetStore.getState();
    const source = sources.state === 'ready' ? sources.catalogue.get(fact.source) : undefined;
    const since = holdsSince(fact);
    return citation({
      organization: record.abbreviation,
      label: fact.label,
      text: [factText(fact), since].filter((part) => part !== '').join(', '),
      when: trueWhen(fact),
      sources:
        source === undefined
          ? []
          : [[source.title, sourceDetails(source), source.url].filter(Boolean).join(', ')],
      version,
      link,
    });
  }
  return (
    <span className="copy-fact no-print">
      <CopyText
        label={ORGANIZATION_LABELS.copyFact}
        name={`${ORGANIZATION_LABELS.copyFact}: ${fact.label}`}
        className="link-button"
        text={text}
        done={CITATION_COPIED}
        byHand={CITATION_BY_HAND}
      />
    </span>
  );
}
