import { useEffect } from 'react';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { ABOUT_LABELS, errorReport } from '../../wording/aboutData.ts';
import { citation, EVENT_LABELS } from '../../wording/eventDetail.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { askForSources } from '../shared/loadDataset.ts';
import { CopyText } from '../shared/CopyText.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import type { TimelineSelection } from './selectTimeline.ts';

type Props = {
  readonly selection: TimelineSelection;
  readonly event: TimelineEvent;
  readonly version: string;
  /** Opens the same entry elsewhere. */
  readonly link: string;
};

/** Where the entry is from, and how to cite it and to come back to it. */
export function EventFoot({ event, selection, version, link }: Props) {
  const sources = useDatasetStore((state) => state.sources);
  const known = sources.state === 'ready' ? sources.catalogue : undefined;
  // Whatever led to this entry: a mark, a find, or a link followed within the page.
  useEffect(askForSources, []);
  return (
    <footer>
      <h3>{EVENT_LABELS.source}</h3>
      <ul className="event-sources">
        {event.sources.map((source) => (
          <li key={source}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <p className="timelines-row no-print">
        {known === undefined ? null : (
          <CopyText
            label={EVENT_LABELS.copyCitation}
            done={EVENT_LABELS.citationCopied}
            text={() =>
              citation(
                event,
                selection.economy.name,
                event.sources.flatMap((key) => known.get(key) ?? []),
                { version, link },
              )
            }
          />
        )}
        <CopyLink link={link} />
        <CopyText
          label={ABOUT_LABELS.reportError}
          done={ABOUT_LABELS.reportCopied}
          text={() =>
            errorReport({
              subject: `${selection.economy.id}: ${event.id}, ${event.title}`,
              version,
              link,
            })
          }
        />
      </p>
    </footer>
  );
}
