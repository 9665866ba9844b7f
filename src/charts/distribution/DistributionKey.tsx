import type { DurationDefinition } from '../../domain/duration.ts';
import { finishedStatus, STILL_WAITING } from '../../wording/definition.ts';
import { WaitMark } from './WaitMark.tsx';
import './distribution-key.css';

/** What the two shapes mean. */
export function DistributionKey({ definition }: { readonly definition: DurationDefinition }) {
  return (
    <ul className="distribution-key">
      <KeyEntry finished text={finishedStatus(definition)} />
      <KeyEntry finished={false} text={STILL_WAITING} />
    </ul>
  );
}

function KeyEntry({ finished, text }: { readonly finished: boolean; readonly text: string }) {
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <WaitMark x={7} y={7} finished={finished} colour="var(--curve)" />
      </svg>
      {text}
    </li>
  );
}
