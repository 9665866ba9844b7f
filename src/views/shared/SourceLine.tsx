import type { SourceKey } from '../../domain/provenance.ts';
import { lazy, Suspense } from 'react';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { SOURCES_LOADING } from '../../wording/faults.ts';
import { PROVENANCE_LABELS, sourceDetails } from '../../wording/provenance.ts';
import { SOURCES_LABELS } from '../../wording/sources.ts';
import { sourcePath } from '../paths.ts';
import { ViewLink } from './ViewLink.tsx';

const OwnSourceLine = lazy(async () => ({
  default: (await import('./OwnSourceLine.tsx')).OwnSourceLine,
}));

/** One source: its title with its address, who published it, when, and of what kind it is. */
export function SourceLine({ source: key }: { readonly source: SourceKey }) {
  const sources = useDatasetStore((state) => state.sources);
  const own = useOwnData((state) => state.own?.sources.get(key));
  if (own !== undefined) {
    return (
      <Suspense fallback={own.title}>
        <OwnSourceLine source={own} />
      </Suspense>
    );
  }
  if (sources.state === 'waiting') return <span>{SOURCES_LOADING}</span>;
  if (sources.state === 'failed') return <span>{PROVENANCE_LABELS.sourcesFailed}</span>;
  const source = sources.catalogue.get(key);
  if (source === undefined) return <span>{PROVENANCE_LABELS.unknownSource}</span>;
  return (
    <span className="source-line" data-id={key}>
      {source.url === undefined ? (
        <cite>{source.title}</cite>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      )}{' '}
      <small>
        {sourceDetails(source)}.{' '}
        <ViewLink
          isOnlyLink
          to={sourcePath(key)}
          aria-label={`${SOURCES_LABELS.inSources}: ${source.title}`}
        >
          {SOURCES_LABELS.inSources}
        </ViewLink>
      </small>
    </span>
  );
}
