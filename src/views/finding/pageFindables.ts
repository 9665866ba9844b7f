import type { EconomyId } from '../../domain/accession.ts';
import { openDeck } from '../../domain/deck.ts';
import { deckOpened, useDecks } from '../../stores/decks.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { THEMES, themeChosen } from '../../stores/preferences.ts';
import {
  ACTION_LABELS,
  slideNames,
  slideOf,
  SLIDES_TO_COME,
  themeAction,
  VIEW_NOTES,
  WHERE_TO,
} from '../../wording/finding.ts';
import { LINK_IS_BUNDLED } from '../../wording/dataSource.ts';
import { GLOSSARY } from '../../wording/glossary.ts';
import { COPY_BY_HAND, LINK_COPIED, THEME_LABELS, VIEW_NAMES, VIEWS } from '../../wording/shell.ts';
import { guidePath, linkTo, paths, presentPath } from '../paths.ts';
import { NO_CODES } from '../shared/searchReader.ts';
import type { Action, Findable } from './findable.ts';
import { markOf } from './findable.ts';

export function viewFindables(): readonly Findable[] {
  return VIEWS.map((view) => ({
    id: view,
    group: 'views',
    title: VIEW_NAMES[view],
    words: '',
    detail: VIEW_NOTES[view],
    leads: { to: paths[view] },
  }));
}

export function actionFindables(): readonly Findable[] {
  const plain: readonly (readonly [string, string, Action])[] = [
    ['copy', ACTION_LABELS.copy, copyLink],
    ['print', ACTION_LABELS.print, printPage],
    ['shortcuts', ACTION_LABELS.shortcuts, () => 'shortcuts'],
    ...THEMES.map(
      (theme) =>
        [`theme-${theme}`, themeAction(THEME_LABELS[theme]), () => chooseTheme(theme)] as const,
    ),
  ];
  return plain.map(([id, title, act]) => ({
    id,
    group: 'actions',
    title,
    words: '',
    detail: '',
    leads: { act },
  }));
}

/** The link to what is on screen, with the version of its data and without own records. */
async function copyLink(): Promise<string> {
  const version = useDatasetStore.getState().dataset?.version ?? '';
  const { own } = useOwnData.getState();
  const ids = new Set(own?.economies.map(({ id }) => id));
  const { path, params } = withoutOwn(location.hash.slice(1), ids);
  const link = linkTo(path, params, version);
  const note = own === undefined ? '' : `. ${LINK_IS_BUNDLED}.`;
  try {
    await navigator.clipboard.writeText(link);
    return `${LINK_COPIED}${note}`;
  } catch {
    return `${COPY_BY_HAND} ${link}${note}`;
  }
}

/** Codes stand in the path of a comparison and in the list of those highlighted, nowhere else. */
function withoutOwn(address: string, own: ReadonlySet<EconomyId>) {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  const isKept = (code: string) => !own.has(code.toUpperCase());
  const highlight = params.get('highlight');
  if (highlight !== null) {
    params.set('highlight', highlight.split(',').filter(isKept).join() || NO_CODES);
  }
  const isComparison = path.startsWith(`${paths.compare}/`);
  return { path: isComparison ? path.split('/').filter(isKept).join('/') : path, params };
}

/** Once the list has gone from the page. */
async function printPage(): Promise<undefined> {
  setTimeout(() => window.print());
  return undefined;
}

async function chooseTheme(theme: (typeof THEMES)[number]): Promise<undefined> {
  themeChosen(theme);
  return undefined;
}

export function termFindables(): readonly Findable[] {
  return GLOSSARY.map(({ id, term, text }) => ({
    id,
    group: 'terms',
    title: term,
    words: text,
    detail: WHERE_TO.guide,
    leads: { to: guidePath(id), part: { marks: [markOf('.glossary', id)] } },
  }));
}

/** The slides of every briefing in this browser, and the way to present the one on the table. */
export function slideFindables(): readonly Findable[] {
  const shelf = useDecks.getState().history.present;
  const onTable = openDeck(shelf);
  const hasSlides = onTable !== undefined && onTable.slides.length > 0;
  return [
    {
      id: 'present',
      group: 'actions',
      title: ACTION_LABELS.present,
      words: '',
      detail: hasSlides ? onTable.name : SLIDES_TO_COME,
      leads: { to: hasSlides ? presentPath(1) : paths.briefing },
    },
    ...shelf.decks.flatMap(({ id, name, slides }) =>
      slides.map((slide, index) => ({
        id: `${id}/${slide.id}`,
        group: 'slides' as const,
        title: slide.headline,
        names: slideNames(index + 1),
        words: [name, slide.notes, slide.kind === 'view' ? '' : slide.text].join(' '),
        detail: slideOf(index + 1, name),
        leads: {
          to: presentPath(index + 1),
          before: () => deckOpened(id),
        },
      })),
    ),
  ];
}
