import type { Span } from '../../domain/span.ts';
import { PROVENANCE_LABELS, spanFormula, spanRange, spanResult } from '../../wording/provenance.ts';

type Props = { readonly span: Span; readonly from: string; readonly to: string };

/** How a length is computed, with its inputs filled in. */
export function SpanAccount({ span, from, to }: Props) {
  return (
    <section>
      <h3>{PROVENANCE_LABELS.howComputed}</h3>
      <p>{spanFormula(span, from, to)}</p>
      <p>
        <data value={String(span.days)}>{spanResult(span)}</data>
      </p>
      {span.about ? <p>{spanRange(span)}</p> : null}
    </section>
  );
}
