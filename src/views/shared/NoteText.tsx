import { Fragment } from 'react';
import { partsOfNote } from '../../domain/noteText.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { sentence } from '../../wording/numbers.ts';

type Props = {
  readonly note: string;
  /** Begins with a capital, unless with the name of a source. */
  readonly capital?: true;
};

/** A note of the record, with the sources it names by key shown by name and linked. */
export function NoteText({ note, capital }: Props) {
  const sources = useDatasetStore((state) => state.sources);
  if (sources.state !== 'ready') return capital ? sentence(note) : note;
  const { catalogue } = sources;
  return partsOfNote(note, (key) => catalogue.has(key)).map((part, index) => {
    if (part.kind === 'words') {
      return capital && index === 0 ? sentence(part.text) : part.text;
    }
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
