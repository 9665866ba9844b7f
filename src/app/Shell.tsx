import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { NavLink, Outlet, ScrollRestoration } from 'react-router-dom';
import { usePreferences } from '../stores/preferences.ts';
import { SKIP_TO_CONTENT } from '../wording/controls.ts';
import { NAVIGATION_LABEL, VIEW_NAMES } from '../wording/shell.ts';
import { AsOfInLink } from '../views/shared/AsOfInLink.tsx';
import { ThemeControl } from '../views/shared/ThemeControl.tsx';
import { paths } from '../views/paths.ts';
import { LoadingView } from './LoadingView.tsx';
import './shell.css';

/** The page around every view. */
export function Shell() {
  return (
    <Frame>
      <Outlet />
      <ScrollRestoration />
    </Frame>
  );
}

/** The same page while the first view and its data are on their way. */
export function ShellWhileLoading() {
  return (
    <Frame>
      <LoadingView />
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    // The theme belongs to the whole document, the parts outside React's root included.
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <>
      <a className="skip-link" href="#content" onClick={skipToContent}>
        {SKIP_TO_CONTENT}
      </a>
      <header className="shell-header no-print">
        <a className="shell-name" href={`#${paths.durations}`}>
          Article <span>XII</span>
        </a>
        <nav aria-label={NAVIGATION_LABEL}>
          <NavLink to={paths.durations}>{VIEW_NAMES.durations}</NavLink>
          <NavLink to={paths.timelines}>{VIEW_NAMES.timelines}</NavLink>
        </nav>
        <div className="shell-tools">
          <ThemeControl />
          <AsOfInLink />
        </div>
      </header>
      {children}
    </>
  );
}

/** The address after `#` is the view, so the jump is made by hand. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const heading = document.querySelector('main h1');
  if (heading instanceof HTMLElement) heading.focus();
}
