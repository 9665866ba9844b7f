import { GLOSSARY } from '../../wording/glossary.ts';
import type { TermId } from '../../wording/glossary.ts';
import { GLOSSARY_TITLE } from '../../wording/guide.ts';
import { toldAfter } from '../../wording/guideSources.ts';
import { useReveal } from '../shared/useReveal.ts';

/** Each term explained once. A link to one brings the reader to it. */
export function Glossary({ pointedAt }: { readonly pointedAt: TermId | undefined }) {
  useReveal('.glossary', pointedAt);
  return (
    <section className="panel glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title" tabIndex={-1}>
        {GLOSSARY_TITLE}
      </h2>
      <dl>
        {GLOSSARY.map(({ id, term, text, sources }) => (
          <div
            key={id}
            data-id={id}
            className={id === pointedAt ? 'is-pointed-at' : undefined}
            {...(id === pointedAt ? { 'aria-current': true } : {})}
          >
            <dt>{term}</dt>
            <dd>
              {text} <small>{toldAfter(sources)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
