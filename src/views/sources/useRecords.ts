import { useMemo } from 'react';
import type { Dataset, SourceCatalogue } from '../../domain/dataset.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Source } from '../../domain/provenance.ts';
import type { Records, Use } from '../../domain/reliance.ts';
import { relianceOf } from '../../domain/reliance.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import type { Evidence } from '../../stores/evidence.ts';
import { useEvidenceStore } from '../../stores/evidence.ts';
import { useOrganizationsStore } from '../../stores/organizations.ts';

/** All that the sources are read beside, as the loader has placed it. */
export type Known = {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  readonly organizations: readonly Organization[];
  readonly catalogue: SourceCatalogue;
  readonly sources: readonly Source[];
  readonly records: Records;
  readonly reliance: ReadonlyMap<string, readonly Use[]>;
};

const NO_SOURCES: SourceCatalogue = new Map();
const NO_ORGANIZATIONS: readonly Organization[] = [];

export function useRecords(): Known | undefined {
  const dataset = useDatasetStore((state) => state.dataset);
  const state = useDatasetStore(({ sources }) => sources);
  const evidence = useEvidenceStore((store) => store.evidence);
  const organizations = useOrganizationsStore((store) => store.organizations) ?? NO_ORGANIZATIONS;
  const catalogue = state.state === 'ready' ? state.catalogue : NO_SOURCES;
  return useMemo(() => {
    if (dataset === undefined || evidence === undefined) return undefined;
    const { timelines, tracks } = evidence;
    const records = { economies: dataset.economies, timelines, tracks, organizations };
    return {
      dataset,
      evidence,
      organizations,
      catalogue,
      sources: [...catalogue.values()],
      records,
      reliance: relianceOf(records),
    };
  }, [dataset, evidence, organizations, catalogue]);
}
