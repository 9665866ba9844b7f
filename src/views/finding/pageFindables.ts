import { openDeck } from '../../domain/deck.ts';
import { useDecks } from '../../stores/decks.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { THEMES, themeChosen } from '../../stores/preferences.ts';
import { ACTION_LABELS, themeAction, VIEW_NOTES, WHERE_TO } from '../../wording/finding.ts';
import { GLOSSARY } from '../../wording/glossary.ts';
import { COPY_BY_HAND, LINK_COPIED, THEME_LABELS, VIEW_NAMES } from '../../wording/shell.ts';
import { guidePath, linkTo, paths } from '../paths.ts';
import type { Action, Findable } from './findable.ts';

const VIEWS = ['durations', 'compare', 'timelines', 'organizations', 'guide', 'sources'] as const;

export function viewFindables(): readonly Findable[] {
  return VIEWS.map((view) => ({
    id: view,
    group: 'views',
    title: VIEW_NAMES[view],
    words: VIEW_NOTES[view],
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

/** The link to what is on screen, with the version of its data. */
async function copyLink(): Promise<string> {
  const [path = '', query = ''] = location.hash.slice(1).split('?');
  const version = useDatasetStore.getState().dataset?.version ?? '';
  const link = linkTo(path, new URLSearchParams(query), version);
  try {
    await navigator.clipboard.writeText(link);
    return LINK_COPIED;
  } catch {
    return `${COPY_BY_HAND} ${link}`;
  }
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
    leads: { to: guidePath(id) },
  }));
}

/** The slides of the briefing on the table that show a view. */
export function slideFindables(): readonly Findable[] {
  const deck = openDeck(useDecks.getState().history.present);
  return (deck?.slides ?? []).flatMap((slide) =>
    slide.kind === 'view'
      ? [
          {
            id: slide.id,
            group: 'slides' as const,
            title: slide.headline,
            words: slide.notes,
            detail: deck?.name ?? '',
            leads: { to: slide.link },
          },
        ]
      : [],
  );
}
