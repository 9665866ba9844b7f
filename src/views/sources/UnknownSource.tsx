import { Link } from 'react-router-dom';
import { nearestNames } from '../../domain/nearestNames.ts';
import { noSuchSource, SOURCES_LABELS } from '../../wording/sources.ts';
import { paths, sourcePath } from '../paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { SourcesStatus } from '../shared/SourcesStatus.tsx';
import type { Known } from './useRecords.ts';

const MOST_OFFERED = 5;
/** An address may hold anything at all. */
const LONGEST_SHOWN = 60;

type Props = { readonly asked: string; readonly known: Known };

/** An address that names no source: says so and offers the nearest. */
export function UnknownSource({ asked, known }: Props) {
  const shown = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  const near = nearestNames(
    shown,
    known.sources.map(({ key, title }) => ({ key, title, names: [key, title] })),
    MOST_OFFERED,
  );
  return (
    <main className="sources" id="content">
      <PageTitle title={noSuchSource(shown)} />
      <SourcesStatus />
      {near.length === 0 ? null : (
        <>
          <p className="sources-lede">{SOURCES_LABELS.nearest}</p>
          <ul className="unknown-source">
            {near.map(({ key, title }) => (
              <li key={key}>
                <Link to={sourcePath(key)}>{title}</Link> <small>{key}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={paths.sources}>{SOURCES_LABELS.allSources}</Link>
      </p>
    </main>
  );
}
