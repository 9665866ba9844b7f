import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import { shortSpan } from '../../wording/durations.ts';
import { pathFigureNote } from '../../wording/paths.ts';
import type { Comparison } from './selectComparison.ts';
import { selectLaneSummaries } from './selectLaneSummaries.ts';
import './path-figures.css';

type Props = {
  readonly comparison: Comparison;
  readonly hues: ReadonlyMap<string, Hue>;
};

/** How long each took, large enough for a room. */
export function PathFigures({ comparison, hues }: Props) {
  const ids = comparison.paths.map(({ applicant }) => applicant.id);
  return (
    <dl className="path-figures">
      {selectLaneSummaries(comparison).map((summary, index) => {
        const hue = hues.get(ids[index] ?? '');
        return (
          <div key={summary.name}>
            <dt style={{ color: hue === undefined ? 'var(--ink)' : hueColour(hue) }}>
              {summary.name}
            </dt>
            <dd>
              {summary.length === undefined ? (
                'unknown'
              ) : (
                <data value={String(summary.length.days)}>{shortSpan(summary.length)}</data>
              )}
            </dd>
            <dd className="path-figures-note">{pathFigureNote(summary)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
