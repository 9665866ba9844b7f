import { ADD_TO_BRIEFING } from '../../wording/addToBriefing.ts';
import { EXPORT_LABEL } from '../../wording/controls.ts';
import { ACTION_LABELS, partAction } from '../../wording/finding.ts';
import { AS_OF_LABEL } from '../../wording/shell.ts';
import type { Findable } from './findable.ts';

/** What a view offers at its panels, by the buttons that stand there. */
const CONTROLS = [
  ['add', '#content .add-to-briefing > button', ADD_TO_BRIEFING, []],
  ['export', '#content .export-anchor > button', EXPORT_LABEL, []],
  ['as-of', '.shell-tools .as-of-anchor > button', ACTION_LABELS.asOf, [AS_OF_LABEL]],
] as const;

/** The actions of the view behind the list: each presses the very button that the view has for it. */
export function controlFindables(): readonly Findable[] {
  return CONTROLS.flatMap(([id, selector, label, names]) =>
    [...document.querySelectorAll<HTMLButtonElement>(selector)].map((button, index) => ({
      id: `${id}-${index}`,
      group: 'actions' as const,
      title: partAction(label, headingOf(button)),
      names,
      words: '',
      detail: '',
      leads: { act: () => press(button) },
    })),
  );
}

/** The heading of the panel that the button stands in; none in the head of the page. */
function headingOf(button: HTMLElement): string {
  const panel = button.closest('figure, section, article');
  return panel?.querySelector('h1, h2, h3')?.textContent ?? '';
}

/** Once the list has gone from the page and given back the focus. */
async function press(button: HTMLButtonElement): Promise<undefined> {
  setTimeout(() => {
    button.scrollIntoView({ block: 'center' });
    button.focus();
    button.click();
  });
  return undefined;
}
