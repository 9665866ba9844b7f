import { lazy, Suspense, useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { NavLink, Outlet, ScrollRestoration } from 'react-router-dom';
import { SKIP_TO_CONTENT } from '../wording/controls.ts';
import { NAVIGATION_LABEL, PRODUCT_NAME, VIEW_NAMES, VIEWS } from '../wording/shell.ts';
import { AfterPaint } from '../views/shared/AfterPaint.tsx';
import { AsOfInLink } from '../views/shared/AsOfInLink.tsx';
import { ThemeControl } from '../views/shared/ThemeControl.tsx';
import { paths } from '../views/paths.ts';
import { FindDoor } from './FindDoor.tsx';
import { endFirstSight, isFirstSightShown } from './first-sight/endFirstSight.ts';
import { LoadingView } from './LoadingView.tsx';
import './shell.css';

/** The page lacks nothing else where this code does not come. */
const Reading = lazy(async () => ({
  default: await import('./reading/Reading.tsx').then(
    ({ Reading: loaded }) => loaded,
    () => () => null,
  ),
}));

/** The list of views opens below its button where the page is narrow, and stands open elsewhere. */
const VIEWS_ID = 'views';

/** The page around every view. */
export function Shell() {
  useLayoutEffect(endFirstSight, []);
  return (
    <Frame>
      <Outlet />
      <ScrollRestoration />
      <AfterPaint placeholder={null}>
        <Suspense fallback={null}>
          <Reading />
        </Suspense>
      </AfterPaint>
    </Frame>
  );
}

/** The same page while the first view and its data are on their way. */
export function ShellWhileLoading() {
  if (isFirstSightShown()) return <LoadingView hasHead />;
  return (
    <Frame>
      <LoadingView />
    </Frame>
  );
}

export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#content" onClick={skipToContent}>
        {SKIP_TO_CONTENT}
      </a>
      <header className="shell-header no-print">
        <a className="shell-name" tabIndex={-1} href={`#${paths.durations}`}>
          <ProductName />
        </a>
        <button type="button" className="button shell-views" popoverTarget={VIEWS_ID}>
          {NAVIGATION_LABEL} <span aria-hidden="true">▾</span>
        </button>
        <nav id={VIEWS_ID} aria-label={NAVIGATION_LABEL} popover="auto">
          {VIEWS.map((view) => (
            <NavLink key={view} to={paths[view]} onClick={closeViews}>
              {VIEW_NAMES[view]}
            </NavLink>
          ))}
        </nav>
        <div className="shell-tools">
          <FindDoor />
          <ThemeControl />
          <AsOfInLink />
        </div>
      </header>
      {children}
    </>
  );
}

function closeViews({ currentTarget }: { readonly currentTarget: Element }): void {
  const views = currentTarget.closest('nav');
  // Where the browser knows no popovers, the list stands open everywhere.
  if (views !== null && 'hidePopover' in views) views.hidePopover();
}

/** The number of the article in the colour of the product. */
function ProductName() {
  const [article, number] = PRODUCT_NAME.split(' ');
  return (
    <>
      {article} <span>{number}</span>
    </>
  );
}

/** The address after `#` is the view, so the jump is made by hand. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  // One selector for both would find the outer one first, which takes no focus.
  const content = document.querySelector('main h1') ?? document.querySelector('main');
  if (content instanceof HTMLElement) content.focus();
}
