// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, Link, RouterProvider, useNavigate, useParams } from 'react-router-dom';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { NotFound } from '../../src/app/NotFound.tsx';
import { NothingToPresent } from '../../src/views/briefing/stage/PresentView.tsx';
import { LoadFault } from '../../src/views/shared/LoadFault.tsx';
import { OWN_MOVE } from '../../src/views/shared/ownMove.ts';
import { PageTitle, titleGone } from '../../src/views/shared/PageTitle.tsx';
import { NO_DECK_TITLE } from '../../src/wording/presenting.ts';
import { VIEW_NOT_SHOWN } from '../../src/wording/faults.ts';
import { NO_SUCH_PAGE } from '../../src/wording/shell.ts';

function View() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <main>
      <PageTitle title={`View of ${id}`} />
      <button type="button" onClick={() => void navigate('/view/b', OWN_MOVE)}>
        Add
      </button>
      <Link to="/view/c">Another</Link>
    </main>
  );
}

/** Has headings of its own, as the stage. */
function Talk() {
  useEffect(() => titleGone, []);
  return <h1>Slide 1</h1>;
}

function Thrower(): never {
  throw new Error('planted');
}

async function open(address: string) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const router = createMemoryRouter(
    [
      { path: '/view/:id', Component: View },
      { path: '/fault', Component: Thrower, ErrorBoundary: LoadFault },
      { path: '/talk', Component: NothingToPresent },
      { path: '/stage', Component: Talk },
      { path: '*', Component: NotFound },
    ],
    { initialEntries: [address] },
  );
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => root.render(<RouterProvider router={router} />));
  onTestFinished(() => root.unmount());
  const go = (to: string | -1) =>
    act(async () => (to === -1 ? router.navigate(to) : router.navigate(to)));
  return { go, heading: () => container.querySelector('h1') };
}

async function click(selector: string): Promise<void> {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`No ${selector}`);
  found.focus();
  await act(async () => found.click());
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('a control of the view that changes its title keeps the focus', async () => {
  const { heading } = await open('/view/a');
  await click('button');
  expect(heading()?.textContent).toBe('View of b');
  expect(document.activeElement?.textContent).toBe('Add');
});

test('a link, and the way back, lead to the heading', async () => {
  const { go, heading } = await open('/view/a');
  await click('a');
  expect(heading()?.textContent).toBe('View of c');
  expect(document.activeElement).toBe(heading());
  await click('button');
  await go(-1);
  expect(heading()?.textContent).toBe('View of c');
  expect(document.activeElement).toBe(heading());
});

test.each([
  ['/nowhere', NO_SUCH_PAGE],
  ['/fault', VIEW_NOT_SHOWN],
  ['/talk', NO_DECK_TITLE],
])('%s names the window and takes the focus', async (address, title) => {
  const { go, heading } = await open('/view/a');
  await go(address);
  expect(document.title).toContain(title);
  expect(document.activeElement?.textContent).toBe(title);
  expect(document.activeElement).toBe(heading());
});

test('the title of a view takes the focus again after a talk that began there', async () => {
  const { go, heading } = await open('/view/a');
  await go('/stage');
  await go('/view/a');
  expect(document.activeElement).toBe(heading());
});
