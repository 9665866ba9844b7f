// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ChartFrame } from '../../src/charts/ChartFrame.tsx';
import { DrawOnSlideContext } from '../../src/charts/presentation.ts';
import { StageFigure } from '../../src/charts/StageFigure.tsx';
import { OwnFrame } from '../../src/views/shared/OwnFrame.tsx';
import { ShowPartsContext } from '../../src/views/shared/stageParts.ts';
import { OWN_TAG } from '../../src/wording/dataSource.ts';
import { renderInPanel } from '../support/render.tsx';

const table = { caption: '', columns: [], rows: [] };

test.each(['chart', 'table'] as const)(
  'a slide of own data, shown as a %s, bears their tag',
  async (view) => {
    const own = { mode: 'added', fileName: 'mine.csv', ids: new Set(['XAA']) } as const;
    const root = await renderInPanel(
      <ShowPartsContext value={() => null}>
        <DrawOnSlideContext value={(chart) => <StageFigure {...chart} />}>
          <OwnFrame own={own}>
            <ChartFrame title="Waits" measure="" summary="" source="" table={table} view={view}>
              {() => null}
            </ChartFrame>
          </OwnFrame>
        </DrawOnSlideContext>
      </ShowPartsContext>,
    );
    expect(root.textContent.split(OWN_TAG)).toHaveLength(2);
  },
);
