import type { OwnSource } from '../../domain/ownData.ts';
import { OWN_SOURCE_NOTE } from '../../wording/ownData.ts';

/** What the reader's file names as its source: a link only where the address is one of the web. */
export function OwnSourceLine({ source: { title, url, address } }: { readonly source: OwnSource }) {
  return (
    <span className="source-line">
      {url === undefined ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}{' '}
      <small>{address === undefined ? OWN_SOURCE_NOTE : `${address}, ${OWN_SOURCE_NOTE}`}</small>
    </span>
  );
}
