import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { conflictsOnRecord } from '../../domain/recordedConflicts.ts';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { CONFLICT_LABELS, CONFLICTS_MEASURE, conflictsSummary } from '../../wording/conflicts.ts';
import { SHOW_LABELS, SOURCES_LABELS } from '../../wording/sources.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { NoteText } from '../shared/NoteText.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { FindControl } from './FindControl.tsx';
import type { ToldConflict } from './selectConflicts.ts';
import {
  conflictFilters,
  selectConflictChoices,
  selectConflicts,
  selectConflictTable,
  shownInWords,
  sideInWords,
} from './selectConflicts.ts';
import { sourcesAccount } from './sourcesAccount.ts';
import type { PartProps } from './partProps.ts';
import '../shared/fact-dialog.css';

const ANY = { value: '', label: SOURCES_LABELS.anyKind };
const UNFILTERED = { find: '', economy: undefined, organization: undefined };

/** Where sources disagree: the values, who gives them, which one is shown, and why. */
export function ConflictsPart({ known, search, asOf, link, adjust }: PartProps) {
  const { records, dataset, organizations, catalogue } = known;
  const all = useMemo(() => conflictsOnRecord(records), [records]);
  const named = useMemo(
    () => ({ economies: dataset.economies, organizations }),
    [dataset, organizations],
  );
  const shown = useMemo(() => selectConflicts(all, named, search), [all, named, search]);
  const choices = useMemo(() => selectConflictChoices(all, named, search), [all, named, search]);
  const summary = conflictsSummary(all.length, shown);
  const filters = conflictFilters(search, named);
  return (
    <section className="panel" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{SHOW_LABELS.conflicts}</h2>
      <p>{CONFLICTS_MEASURE}</p>
      <div className="sources-controls no-print">
        <FindControl
          value={search.find}
          hint={SOURCES_LABELS.findConflict}
          onChange={(find) => adjust({ find })}
        />
        <SelectControl
          label={SOURCES_LABELS.economy}
          options={[ANY, ...choices.economies]}
          value={search.economy ?? ANY.value}
          onChange={(chosen) => adjust({ economy: chosen === ANY.value ? undefined : chosen })}
        />
        <SelectControl
          label={SOURCES_LABELS.organization}
          options={[ANY, ...choices.organizations]}
          value={search.organization ?? ANY.value}
          onChange={(chosen) => adjust({ organization: chosen === ANY.value ? undefined : chosen })}
        />
        {filters === '' ? null : (
          <button type="button" className="button" onClick={() => adjust(UNFILTERED)}>
            {SOURCES_LABELS.reset}
          </button>
        )}
        <span role="status">{summary}</span>
        <ExportMenu
          name="conflicts"
          table={selectConflictTable(shown, catalogue)}
          account={() =>
            sourcesAccount(
              {
                title: SHOW_LABELS.conflicts,
                definition: CONFLICTS_MEASURE,
                filters,
                population: summary,
                asOf,
                link,
              },
              dataset,
            )
          }
        />
      </div>
      {shown.length === 0 ? <p>{SOURCES_LABELS.noConflict}</p> : null}
      <ul className="conflicts" data-one-stop>
        {shown.map((conflict) => (
          <li key={conflict.id} data-id={conflict.id}>
            <ConflictEntry conflict={conflict} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConflictEntry({ conflict }: { readonly conflict: ToldConflict }) {
  const { name, about, sides, path, why } = conflict;
  const shown = shownInWords(conflict);
  const isSide = conflict.shown === undefined && sides.some(({ isPreferred }) => isPreferred);
  return (
    <article aria-label={`${name}: ${about}`}>
      <h3>
        <Link to={path} aria-label={`${CONFLICT_LABELS.opens}: ${name}`}>
          {name}
        </Link>
        : {about}
      </h3>
      <ul>
        {sides.map((side) => (
          <li
            key={`${sideInWords(side)} ${side.sources.join()}`}
            className={side.isPreferred ? 'is-preferred' : undefined}
          >
            <strong>{sideInWords(side)}</strong>
            {side.isPreferred ? (
              <span className="conflict-mark">
                {' '}
                ({isSide ? CONFLICT_LABELS.shown : CONFLICT_LABELS.preferred})
              </span>
            ) : null}{' '}
            {side.sources.map((source) => (
              <SourceLine key={source} source={source} />
            ))}
          </li>
        ))}
      </ul>
      {isSide || shown === undefined ? null : (
        <p>
          {CONFLICT_LABELS.shownHere} <strong>{shown}</strong>
        </p>
      )}
      {why === undefined ? (
        <p>{CONFLICT_LABELS.noSide}</p>
      ) : (
        <p>
          {CONFLICT_LABELS.why} <NoteText note={why} />
        </p>
      )}
    </article>
  );
}
