import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import '../ui/tokens.css';
import '../ui/base.css';
import type { ContentOf } from '../views/shared/SlideContents.ts';
import { SlideContentsProvider } from '../views/shared/SlideContents.ts';
import { usePreferences } from '../stores/preferences.ts';
import { applyTheme } from './applyTheme.ts';
import { router } from './router.tsx';
import './not-started.css';

applyTheme(usePreferences.getState());
usePreferences.subscribe(applyTheme);

/** Slides are asked for seldom, so what knows of every view loads when one is. */
const contentOf: ContentOf = async (link, part) =>
  (await import('./slideContents.ts')).contentOf(link, part);

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {/* Without transitions: the address is the state, and what it says and what is on screen must
          not part for as long as a busy machine takes. */}
      <SlideContentsProvider value={contentOf}>
        <RouterProvider router={router} useTransitions={false} />
      </SlideContentsProvider>
    </StrictMode>,
  );
}
