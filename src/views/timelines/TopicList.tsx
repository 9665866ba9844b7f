import type { TimelineConflict } from '../../domain/timeline.ts';
import { SourceLine } from '../shared/SourceLine.tsx';

type Props = { readonly title: string; readonly conflicts: readonly TimelineConflict[] };

/** What disagreeing sources say of a topic, and how the record settles it. */
export function TopicList({ title, conflicts }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <section className="topic-list">
      <h3>{title}</h3>
      {conflicts.map(({ topic, values, resolution }) => (
        <div key={topic}>
          <h4>{topic}</h4>
          <ul>
            {values.map(({ value, sources }) => (
              <li key={`${value} ${sources.join()}`}>
                <strong>{value}</strong>{' '}
                {sources.map((source) => (
                  <SourceLine key={source} source={source} />
                ))}
              </li>
            ))}
          </ul>
          <p>{resolution}</p>
        </div>
      ))}
    </section>
  );
}
