import type { ReactNode } from 'react';
import { groupName } from '../../wording/gantt.ts';
import { EVENT_LABELS, factAsOf, factValue } from '../../wording/eventDetail.ts';
import { NoteText } from '../shared/NoteText.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { TopicList } from './TopicList.tsx';

/** What a record holds besides its dates: figures, conflicts, rows without a date. */
export function RecordAccount({ selection }: { readonly selection: TimelineSelection }) {
  const { about, facts, conflicts, undated, wordedDates, groups } = selection.timeline;
  const titles = new Map(groups.map((group) => [group.id, groupName(group)]));
  return (
    <>
      <h2>{EVENT_LABELS.about}</h2>
      <p>{about}</p>
      <Part title={EVENT_LABELS.figures} total={facts.length}>
        <ul className="event-links">
          {facts.map((fact) => (
            <li key={`${fact.label}${fact.asOf ?? ''}${factValue(fact)}`}>
              {fact.label}: <strong>{factValue(fact)}</strong>
              {factAsOf(fact)}.
              {fact.note === undefined ? null : (
                <>
                  {' '}
                  <NoteText note={fact.note} />
                </>
              )}{' '}
              {fact.sources.map((source) => (
                <SourceLine key={source} source={source} />
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={EVENT_LABELS.openConflicts} total={conflicts.length}>
        <TopicList title={EVENT_LABELS.openConflicts} conflicts={conflicts} />
      </Part>
      <Part title={EVENT_LABELS.undated} total={undated.length}>
        <ul className="event-links">
          {undated.map(({ title, why, group, line }) => (
            <li key={title}>
              {title}: {why}.{' '}
              <small>
                {[titles.get(group), line === undefined ? undefined : `line ${line}`]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={EVENT_LABELS.worded} total={wordedDates.length}>
        <ul className="event-links">
          {wordedDates.map(({ line, text, carriedAs }) => (
            <li key={line}>
              {text}: {carriedAs} <small>line {line}</small>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

type PartProps = { readonly title: string; readonly total: number; readonly children: ReactNode };

/** Closed at first; its sources are asked for once it is opened. */
function Part({ title, total, children }: PartProps) {
  if (total === 0) return null;
  return (
    <details className="event-part" onToggle={askForSources}>
      <summary>
        {title} ({total})
      </summary>
      {children}
    </details>
  );
}
