import type { OwnSource } from '../../domain/ownData.ts';
import { ownSourceNote } from '../../wording/ownData.ts';

/** What the reader's file names as its source: a link only where the address is one of the web. */
export function OwnSourceLine({ source }: { readonly source: OwnSource }) {
  const { title, url } = source;
  return (
    <span className="source-line">
      {url === undefined ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      <small>, {ownSourceNote(source)}</small>
    </span>
  );
}
