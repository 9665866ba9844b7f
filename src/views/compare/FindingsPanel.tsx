import type { ReactNode } from 'react';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { COMPARE_LABELS } from '../../wording/compareView.ts';
import { termWords } from '../shared/TermText.tsx';
import type { Finding } from './selectFindings.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly actions?: ReactNode;
};

/** What is true of those compared, in sentences computed from the data. */
export function FindingsPanel({ findings, actions }: Props) {
  if (findings.length === 0) return null;
  const words = termWords(findings.map(({ phrases }) => phrases));
  return (
    <section className="panel compare-findings" aria-labelledby="compare-findings">
      <h2 id="compare-findings">{COMPARE_LABELS.findings}</h2>
      <ul>
        {findings.map(({ id, phrases }) => (
          <li key={id} data-id={id}>
            <PhraseText phrases={phrases} words={words} />
          </li>
        ))}
      </ul>
      {actions}
    </section>
  );
}
