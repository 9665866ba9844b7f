import type { JoinedGroup, JoinedStep } from './joinedRows.ts';

/** As many as a wide screen has pixels across: more steps than these fall on one another. */
const SLOTS = 1200;

/** The same curves to the eye, with the steps that fall on one place of the axis drawn as one. */
export function thinGroups(groups: readonly JoinedGroup[]): readonly JoinedGroup[] {
  const last = Math.max(0, ...groups.flatMap(({ steps }) => steps.at(-1)?.years ?? 0));
  return groups.map((group) =>
    group.steps.length <= SLOTS ? group : { ...group, steps: thinned(group.steps, last / SLOTS) },
  );
}

function thinned(steps: readonly JoinedStep[], slotYears: number): readonly JoinedStep[] {
  const bySlot = new Map<number, JoinedStep>();
  for (const step of steps) {
    const slot = Math.floor(step.years / slotYears);
    const before = bySlot.get(slot);
    // The height is that of the last; an accession that is still open keeps its tick.
    bySlot.set(slot, before === undefined || step.open > 0 ? step : { ...step, open: before.open });
  }
  return [...bySlot.values()];
}
