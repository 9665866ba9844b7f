import type { ReactNode } from 'react';
import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import type { TrackEntry, TrackRecord } from '../../domain/tracks.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { shortDate } from '../../wording/dates.ts';
import { listOf } from '../../wording/numbers.ts';
import {
  agreementsSummary,
  entryCounts,
  entryTitle,
  TRACK_LABELS,
  TRACK_NOTES,
  TRACKS_MEASURE,
  TRACKS_TITLE,
} from '../../wording/tracks.ts';
import type { Comparison } from './selectComparison.ts';
import type { TrackEntries, TracksOf } from './selectTracks.ts';
import {
  attestedAt,
  selectAgreementsTable,
  selectTotalsTable,
  selectTracks,
} from './selectTracks.ts';
import type { AttestedFact } from './SourcesDialog.tsx';

type Props = {
  readonly comparison: Comparison;
  readonly tracks: readonly TrackRecord[];
  readonly hues: ReadonlyMap<string, Hue>;
  readonly onSource: (fact: AttestedFact) => void;
  readonly actions?: ReactNode;
};

/** How far each track had come by what is dated, and with which members talks were concluded. */
export function TracksPanel({ comparison, tracks, hues, onSource, actions }: Props) {
  const { found, missing } = selectTracks(comparison, tracks);
  if (found.length === 0 && missing.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="compare-tracks">
      <h2 id="compare-tracks">{TRACKS_TITLE}</h2>
      <p className="chart-measure">{TRACKS_MEASURE}</p>
      <div className="compare-side-by-side">
        {found.map((one) => (
          <TracksOfOne
            key={one.record.id}
            one={one}
            hue={hues.get(one.record.id)}
            onSource={onSource}
          />
        ))}
      </div>
      {found.map((one) => (
        <Agreements key={one.record.id} one={one} onSource={onSource} />
      ))}
      {missing.length === 0 ? null : (
        <p className="compare-notes-line">
          {TRACK_NOTES.noRecord} {listOf(missing)}.
        </p>
      )}
      {actions}
    </section>
  );
}

type OneProps = Pick<Props, 'onSource'> & {
  readonly one: TracksOf;
  readonly hue: Hue | undefined;
};

function TracksOfOne({ one, hue, onSource }: OneProps) {
  const { path, record, tracks } = one;
  const { name, id } = path.applicant;
  return (
    <div className="compare-tracks" data-id={id} role="group" aria-label={name}>
      <h3 style={{ color: hue === undefined ? 'var(--ink)' : hueColour(hue) }}>{name}</h3>
      {tracks.map((track) => (
        <TrackOf key={track.track} track={track} onSource={onSource} />
      ))}
      <p>{agreementsSummary(name, record.agreements.length, record.agreementTotals.at(-1))}</p>
      {record.agreementsNote === undefined ? null : <p>{record.agreementsNote}</p>}
    </div>
  );
}

/** Which member, when or since when, and the running total as the sources give it. */
function Agreements({ one, onSource }: Omit<OneProps, 'hue'>) {
  const { path, record } = one;
  if (record.agreements.length === 0) return null;
  function openSource(field: string): void {
    const attested = attestedAt(one, field);
    if (attested !== undefined) onSource({ ...attested, title: path.applicant.name });
  }
  return (
    <div className="compare-side-by-side">
      <DataTable model={selectAgreementsTable(one)} onFact={({ field }) => openSource(field)} />
      <DataTable model={selectTotalsTable(one)} onFact={({ field }) => openSource(field)} />
    </div>
  );
}

type TrackProps = Pick<Props, 'onSource'> & { readonly track: TrackEntries };

/** Counts in sight; every entry with its source one step further. */
function TrackOf({ track: { track, entries, counts }, onSource }: TrackProps) {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) {
    return (
      <p>
        <strong>{TRACK_LABELS[track]}</strong>: {TRACK_NOTES.none}
      </p>
    );
  }
  return (
    <details className="compare-track">
      <summary>
        <strong>{TRACK_LABELS[track]}</strong>: {entryCounts(counts)}, {shortDate(first.date)} to{' '}
        {shortDate(last.end ?? last.date)}
      </summary>
      <ol>
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} onSource={onSource} />
        ))}
      </ol>
    </details>
  );
}

function EntryLine({ entry, onSource }: Pick<Props, 'onSource'> & { readonly entry: TrackEntry }) {
  const { id, date, title, documents = [], planned, doubt } = entry;
  return (
    <li data-id={id}>
      <button
        type="button"
        className="fact-button"
        onClick={() => onSource({ ...entry, title: entryTitle(title, date) })}
      >
        <time dateTime={date}>{shortDate(date)}</time>
      </button>{' '}
      {[title, ...documents].join(', ')}
      {planned === true ? <em> ({TRACK_NOTES.planned})</em> : null}
      {doubt === undefined ? null : <em> ({TRACK_NOTES.doubt})</em>}
    </li>
  );
}
