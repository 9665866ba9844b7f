import { Fragment } from 'react';
import { partsOfNote } from '../../domain/noteText.ts';
import { useDatasetStore } from '../../stores/dataset.ts';

/** A note of the record, with the sources it names by key shown by name and linked. */
export function NoteText({ note }: { readonly note: string }) {
  const sources = useDatasetStore((state) => state.sources);
  if (sources.state !== 'ready') return note;
  const { catalogue } = sources;
  return partsOfNote(note, (key) => catalogue.has(key)).map((part, index) => {
    if (part.kind === 'words') return part.text;
    const source = catalogue.get(part.key);
    if (source === undefined) return part.key;
    const name = source.publisher ?? source.title;
    return (
      // The parts of one note never change place.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={index}>
        {source.url === undefined ? (
          name
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
            {name}
          </a>
        )}
      </Fragment>
    );
  });
}
