import type { GuideSource } from '../../wording/guideSources.ts';
import { GUIDE_SOURCES, GUIDE_SOURCES_TITLE } from '../../wording/guideSources.ts';
import { SourceLine } from '../shared/SourceLine.tsx';

/** Every document that a text of the guide names, in full. */
export function GuideSources() {
  return (
    <section className="panel guide-sources" aria-labelledby="guide-sources-title">
      <h2 id="guide-sources-title">{GUIDE_SOURCES_TITLE}</h2>
      <ul>
        {GUIDE_SOURCES.map((source) => (
          <li key={source.id}>
            <Named source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ source }: { readonly source: GuideSource }) {
  if ('key' in source) return <SourceLine source={source.key} />;
  if (!('url' in source)) return source.title;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title}
    </a>
  );
}
