import { useMemo } from 'react';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router-dom';
import type { Source } from '../../domain/provenance.ts';
import type { Use } from '../../domain/reliance.ts';
import { relianceCounts } from '../../domain/relianceCounts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ABOUT_LABELS, errorReport } from '../../wording/aboutData.ts';
import {
  citation,
  restsInWords,
  sourceDate,
  sourceKindName,
  SOURCES_LABELS,
} from '../../wording/sources.ts';
import { linkTo, paths, sourcePath, withSearch } from '../paths.ts';
import { cameFrom } from '../shared/cameFrom.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { CopyText } from '../shared/CopyText.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { NoteText } from '../shared/NoteText.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PrintFoot } from '../shared/PrintFoot.tsx';
import { DayNotice } from './DayNotice.tsx';
import { MissingFiles } from './MissingFiles.tsx';
import { parsePageSearch } from './pageSearch.ts';
import { SHOWS } from './search.ts';
import { selectUses } from './selectUses.ts';
import { sourcesAccount } from './sourcesAccount.ts';
import { UnknownSource } from './UnknownSource.tsx';
import type { Known } from './useRecords.ts';

/** One source, and everything that rests on it. */
export function SourceView({ asked, known }: { readonly asked: string; readonly known: Known }) {
  const source = known.catalogue.get(asked);
  // Whoever types "sources/conflicts" means the part of that name.
  const part = SHOWS.find((show) => show === asked);
  if (source === undefined && part !== undefined) {
    return <Navigate replace to={withSearch(paths.sources, new URLSearchParams({ show: part }))} />;
  }
  return source === undefined ? (
    <UnknownSource asked={asked} known={known} />
  ) : (
    <SourcePage source={source} known={known} />
  );
}

type Props = { readonly source: Source; readonly known: Known };

const NO_USES: readonly Use[] = [];

function SourcePage({ source, known }: Props) {
  const [params, setParams] = useSearchParams();
  const location: { readonly state: unknown } = useLocation();
  const { search, losses } = useMemo(() => parsePageSearch(params), [params]);
  const { dataset, reliance, organizations, evidence } = known;
  const { key, title } = source;
  const uses = reliance.get(key) ?? NO_USES;
  const table = useMemo(
    () => selectUses(title, uses, { economies: dataset.economies, organizations }),
    [title, uses, dataset, organizations],
  );
  const asOf = dataset.newestEvidence;
  const linked = new URLSearchParams(search.asof === undefined ? {} : { asof: search.asof });
  const link = linkTo(sourcePath(key), linked, dataset.version);
  const rests = restsInWords(relianceCounts(uses));
  return (
    <main className="sources" id="content">
      <PageTitle title={title} />
      <p className="sources-lede">{rests}</p>
      <DatasetNotices dataset={dataset} asOf={asOf} />
      <DayNotice chosen={search.asof} newest={asOf} isOfDay={false} />
      <MissingFiles checks={evidence.checks} />
      <LinkNotices
        losses={losses}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => setParams(linked, { replace: true })}
      />
      <div className="sources-controls no-print">
        <Link to={cameFrom(location.state, paths.sources)}>{SOURCES_LABELS.allSources}</Link>
        <span className="sources-tools">
          <CopyText
            label={SOURCES_LABELS.cite}
            done={SOURCES_LABELS.cited}
            text={() => citation(source, dataset.version)}
          />
          <CopyText
            label={ABOUT_LABELS.reportError}
            done={ABOUT_LABELS.reportCopied}
            text={() =>
              errorReport({
                subject: `source ${key}: ${title}`,
                version: dataset.version,
                link,
                ...(source.url === undefined ? {} : { lines: [`Address: ${source.url}`] }),
              })
            }
          />
          <CopyLink link={link} />
        </span>
      </div>
      <section className="panel" aria-label={title}>
        <SourceFacts source={source} />
      </section>
      {uses.length === 0 ? null : (
        <section className="panel" aria-labelledby="rests-title">
          <h2 id="rests-title">{SOURCES_LABELS.rests}</h2>
          <DataTable model={table} />
          <footer className="no-print">
            <ExportMenu
              name={`source-${key}`}
              table={table}
              account={() =>
                sourcesAccount(
                  { title: table.caption, definition: title, population: rests, asOf, link },
                  dataset,
                )
              }
            />
          </footer>
        </section>
      )}
      <PrintFoot link={link} version={dataset.version} asOf={asOf} />
    </main>
  );
}

function SourceFacts({ source }: { readonly source: Source }) {
  const { key, publisher, kind, url, note, copy } = source;
  const facts = [
    [SOURCES_LABELS.publisher, publisher ?? SOURCES_LABELS.unknownPublisher],
    [SOURCES_LABELS.kind, sourceKindName(kind)],
    [SOURCES_LABELS.date, sourceDate(source)],
    [SOURCES_LABELS.key, key],
  ] as const;
  return (
    <dl className="about-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="is-wide">
        <dt>{SOURCES_LABELS.address}</dt>
        <dd>
          {url === undefined ? (
            SOURCES_LABELS.noAddress
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
            </a>
          )}
          {copy === true ? <p>{SOURCES_LABELS.copy}</p> : null}
        </dd>
      </div>
      {note === undefined ? null : (
        <div className="is-wide">
          <dt>{SOURCES_LABELS.note}</dt>
          <dd>
            <NoteText note={note} />
          </dd>
        </div>
      )}
    </dl>
  );
}
