import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import '../ui/tokens.css';
import '../ui/base.css';
import { nextTask } from '../data/nextTask.ts';
import type { ContentOf } from '../views/shared/SlideContents.ts';
import { SlideContentsProvider } from '../views/shared/SlideContents.ts';
import { usePreferences } from '../stores/preferences.ts';
import { applyTheme } from './applyTheme.ts';
import { endFirstSight, isFirstSightShown } from './first-sight/endFirstSight.ts';
import type { PageRouter } from './first-sight/readyWithin.ts';
import { readyWithin } from './first-sight/readyWithin.ts';
import { createRouter } from './router.tsx';
import './first-sight/first-sight.css';
import './not-started.css';

applyTheme(usePreferences.getState());
usePreferences.subscribe(applyTheme);

/** Slides are asked for seldom, so what knows of every view loads when one is. */
const contentOf: ContentOf = async (...asked) =>
  (await import('./slideContents.ts')).contentOf(...asked);

/** How long the picture that came with the page stands alone, in milliseconds. */
const PATIENCE_MS = 500;

const root = document.querySelector('#root');
if (root !== null) {
  if (isFirstSightShown()) void startBelowFirstSight(root);
  else createRoot(root).render(page(createRouter()));
}

/** There is something to read already, so the page is drawn whole and in tasks of its own. */
async function startBelowFirstSight(element: Element): Promise<void> {
  addEventListener('hashchange', endFirstSight, { once: true });
  await nextTask();
  const router = createRouter();
  const isReady = await readyWithin(router, PATIENCE_MS);
  const drawn = createRoot(element);
  if (isReady) startTransition(() => drawn.render(page(router)));
  else drawn.render(page(router));
}

function page(router: PageRouter) {
  return (
    <StrictMode>
      <SlideContentsProvider value={contentOf}>
        {/* Without transitions: the address is the state, and what it says and what is on screen
            must not part for as long as a busy machine takes. */}
        <RouterProvider router={router} useTransitions={false} />
      </SlideContentsProvider>
    </StrictMode>
  );
}
