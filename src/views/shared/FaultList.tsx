import type { Fault } from '../../domain/datasetFailure.ts';

const MOST_SHOWN = 20;

/** The first faults of a refused file: where, what, which rule. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul className="fault-list">
      {faults.slice(0, MOST_SHOWN).map(({ file, record, field, value, rule }) => (
        <li key={`${record}/${field}/${rule}`}>
          {file}, {record}, {field}: <q>{value}</q> {rule}
        </li>
      ))}
    </ul>
  );
}
