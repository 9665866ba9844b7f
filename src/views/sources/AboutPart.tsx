import { useMemo } from 'react';
import { applicantsOf } from '../../domain/dataset.ts';
import type { Release } from '../../domain/release.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import {
  ABOUT_LABELS,
  CHANGES_RULE,
  CHECKS_INTRO,
  dataCitation,
  errorReport,
  recordsInWords,
  releaseChanges,
  releaseTitle,
  REPORT_ADVICE,
  WHOLE_DATA,
} from '../../wording/aboutData.ts';
import { longDate } from '../../wording/dates.ts';
import { SHOW_LABELS } from '../../wording/sources.ts';
import { CopyText } from '../shared/CopyText.tsx';
import { ChecksTable } from './ChecksTable.tsx';
import { changesTable } from './changesTable.ts';
import { selectLimits } from './selectLimits.ts';
import type { PartProps } from './partProps.ts';

/** Version, checks, changes, how to cite and to report, and what the data cannot tell. */
export function AboutPart({ known, link }: PartProps) {
  const { dataset, evidence, sources } = known;
  const { publication, timelines, releases, checks } = evidence;
  const { version, newestEvidence } = dataset;
  const limits = useMemo(
    () => selectLimits(dataset.economies, timelines, sources, newestEvidence),
    [dataset, timelines, sources, newestEvidence],
  );
  const citation =
    publication === undefined ? undefined : dataCitation({ ...publication, version }, link);
  return (
    <div className="about-data">
      <div className="about-column">
        <section className="panel" aria-labelledby="about-title">
          <h2 id="about-title">{SHOW_LABELS.about}</h2>
          <dl className="about-facts">
            <div>
              <dt>{ABOUT_LABELS.version}</dt>
              <dd>{version}</dd>
            </div>
            <div>
              <dt>{ABOUT_LABELS.newest}</dt>
              <dd>
                <time dateTime={newestEvidence}>{longDate(newestEvidence)}</time>
              </dd>
            </div>
            {(publication?.licences ?? []).map(({ title, path }) => (
              <div key={path}>
                <dt>{ABOUT_LABELS.licence}</dt>
                <dd>
                  <a href={path} target="_blank" rel="noopener noreferrer">
                    {title}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="panel" aria-labelledby="about-cite">
          <h2 id="about-cite">{ABOUT_LABELS.cite}</h2>
          {citation === undefined ? (
            <p>{ABOUT_LABELS.noList}</p>
          ) : (
            <>
              <p className="about-citation">{citation}</p>
              <CopyText
                label={ABOUT_LABELS.copyCitation}
                done={ABOUT_LABELS.citationCopied}
                text={() => citation}
              />
            </>
          )}
        </section>
        <section className="panel" aria-labelledby="about-report">
          <h2 id="about-report">{ABOUT_LABELS.report}</h2>
          <p>{REPORT_ADVICE}</p>
          <CopyText
            label={ABOUT_LABELS.copyReport}
            done={ABOUT_LABELS.reportCopied}
            text={() => errorReport({ subject: WHOLE_DATA, version, link })}
          />
        </section>
      </div>
      <section className="panel" aria-labelledby="about-limits">
        <h2 id="about-limits">{ABOUT_LABELS.limits}</h2>
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section className="panel is-wide" aria-labelledby="about-files">
        <h2 id="about-files">{ABOUT_LABELS.files}</h2>
        <p>{CHECKS_INTRO}</p>
        <p>
          {recordsInWords(
            applicantsOf(dataset.economies).length,
            dataset.economies.flatMap(({ status, name }) => (status === 'observer' ? [name] : [])),
          )}
        </p>
        <ChecksTable publication={publication} checks={checks} origin={dataset.origin} />
      </section>
      <section className="panel is-wide" aria-labelledby="about-changes">
        <h2 id="about-changes">{ABOUT_LABELS.changes}</h2>
        <p>{CHANGES_RULE}</p>
        {releases === undefined ? <p>{ABOUT_LABELS.noHistory}</p> : <History releases={releases} />}
      </section>
    </div>
  );
}

function History({ releases }: { readonly releases: readonly Release[] }) {
  return (
    <ol className="about-releases">
      {releases.map((release) => (
        <li key={release.version} data-id={release.version}>
          <h3>{releaseTitle(release.version, release.date)}</h3>
          <p>
            {release.note}. {releaseChanges(release.changes.length)}
          </p>
          {release.changes.length === 0 ? null : <DataTable model={changesTable(release)} />}
        </li>
      ))}
    </ol>
  );
}
