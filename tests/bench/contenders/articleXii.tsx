import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Hue } from '../../../src/charts/emphasis.ts';
import { AllBars } from '../../../src/charts/stage-bars/StageBars.tsx';
import type { BenchSelection } from '../benchRows.ts';
import type { Contender } from '../contender.ts';
import { FONT_SIZE_PX, MEDIAN_DAYS, ROW_HEIGHT_PX } from '../sizes.ts';
import { OURS } from '../measures.ts';

const SIZE = { fontSize: FONT_SIZE_PX, rowHeight: ROW_HEIGHT_PX };
const DEFINITION = { from: 'application', to: 'membership' } as const;
const NO_HUES: ReadonlyMap<string, Hue> = new Map();

function barsOf({ bars }: BenchSelection, hues: ReadonlyMap<string, Hue>) {
  return (
    <AllBars
      label="Years from application to membership"
      rows={bars}
      definition={DEFINITION}
      hues={hues}
      size={SIZE}
      medianDays={MEDIAN_DAYS}
      // New at each render, as in the view.
      onToggle={() => undefined}
      onLeave={() => undefined}
      announce={() => undefined}
      renderTip={() => null}
    />
  );
}

/** The component of the durations view, given what the view gives it. */
export const articleXii: Contender = {
  name: OURS,
  mount(host, selection) {
    const root = createRoot(host);
    let shown = selection;
    // As in answer to a click: React would else choose its own time.
    flushSync(() => root.render(barsOf(shown, NO_HUES)));
    return {
      show(next) {
        shown = next;
        flushSync(() => root.render(barsOf(shown, NO_HUES)));
      },
      highlight(id) {
        flushSync(() => root.render(barsOf(shown, new Map([[id, 'a']]))));
      },
      remove: () => flushSync(() => root.unmount()),
    };
  },
};
