import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { ShowPartsContext } from '../../src/views/shared/stageParts.ts';
import { TermText } from '../../src/views/shared/TermText.tsx';
import { ViewLink } from '../../src/views/shared/ViewLink.tsx';

const drawn = (
  <MemoryRouter>
    <TermText text="Each formal meeting of the working party" />
    <ViewLink isOnlyLink to="/sources">
      In the sources
    </ViewLink>
  </MemoryRouter>
);

test('on a page a term leads to where it is explained', () => {
  expect(renderToStaticMarkup(drawn)).toContain('href="/guide?term=');
});

test('on a slide a term is plain words, and nothing leads away from the stage', () => {
  const onSlide = renderToStaticMarkup(
    <ShowPartsContext value={() => null}>{drawn}</ShowPartsContext>,
  );
  expect(onSlide).toBe('Each formal meeting of the working party');
});
