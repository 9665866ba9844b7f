import type { KeyOwner } from '../../../domain/talkKeys.ts';

const OWNERS: readonly (readonly [KeyOwner, string])[] = [
  ['dialog', 'dialog, [popover]'],
  ['field', 'input:not([type="radio"], [type="checkbox"]), select, textarea'],
  ['chart', '[role="listbox"], [role="grid"], input'],
  ['entry', ':is(.fitted-region, .data-table-region) :is(button, a, summary)'],
  ['scrolled', '.fitted-region, .data-table-region'],
  ['control', 'button, a, summary'],
];

/** To what the focus belongs, and with it the keys that the talk leaves alone. */
export function keyOwner(focused: EventTarget | null): KeyOwner {
  if (!(focused instanceof Element)) return 'slide';
  // A button inside a dialog or a table is first of all a part of that.
  const found = OWNERS.find(([, selector]) => focused.closest(selector) !== null);
  return found?.[0] ?? 'slide';
}
