import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { STAGE_BARS_PLACE } from '../../charts/stage-bars/StageBars.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { Lede } from '../../views/durations/Lede.tsx';
import { DEFAULT_SEARCH } from '../../views/durations/search.ts';
import { selectDurations } from '../../views/durations/selectDurations.ts';
import { selectHighlighted } from '../../views/durations/selectHighlighted.ts';
import { paths } from '../../views/paths.ts';
import { PAGE_TITLE } from '../../wording/durationsView.ts';
import { Frame } from '../Shell.tsx';

const nothing = () => {};

/**
 * The head of a first visit as plain markup, by the components that draw it later: written into the
 * page when it is built, so that the finding can be read before the program has come.
 */
export function firstSightMarkup(dataset: Dataset): string {
  const selection = selectDurations(dataset, DEFAULT_SEARCH);
  const { cards } = selectHighlighted(dataset, selection, DEFAULT_SEARCH.highlight);
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={[paths.durations]}>
      {/* Nothing in it can be used yet, and the page that can be says it all again. */}
      <div className="first-sight" inert hidden>
        <Frame>
          <div className="durations">
            <h1>{PAGE_TITLE}</h1>
            <Lede
              selection={selection}
              highlighted={cards}
              search={DEFAULT_SEARCH}
              onFact={nothing}
            />
            <div className="durations-columns">
              <div className="panel loading-view-panel">
                <div data-place={STAGE_BARS_PLACE} />
              </div>
            </div>
          </div>
        </Frame>
      </div>
    </MemoryRouter>,
  );
}
