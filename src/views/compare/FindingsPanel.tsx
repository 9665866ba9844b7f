import type { ReactNode } from 'react';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { COMPARE_LABELS } from '../../wording/compareView.ts';
import { termWords } from '../shared/TermText.tsx';
import type { Finding } from './selectFindings.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly actions?: ReactNode;
  /** Opens how the figures of a sentence are computed; absent on a slide. */
  readonly onFigure?: (finding: Finding) => void;
};

/** What is true of those compared, in sentences computed from the data. */
export function FindingsPanel({ findings, actions, onFigure }: Props) {
  if (findings.length === 0) return null;
  const words = termWords(findings.map(({ phrases }) => phrases));
  return (
    <section className="panel compare-findings" aria-labelledby="compare-findings">
      <h2 id="compare-findings">{COMPARE_LABELS.findings}</h2>
      <ul data-one-stop>
        {findings.map((finding) => (
          <li key={finding.id} data-id={finding.id}>
            <PhraseText
              phrases={finding.phrases}
              words={words}
              onFigure={onFigure && (() => onFigure(finding))}
            />
          </li>
        ))}
      </ul>
      {actions}
    </section>
  );
}
