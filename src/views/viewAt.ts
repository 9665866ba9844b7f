import type { View } from '../wording/shell.ts';
import { VIEWS } from '../wording/shell.ts';
import { paths } from './paths.ts';

/** The view at an address, whatever of it the further steps name. */
export function viewAt(path: string): View | undefined {
  return VIEWS.find((view) => path === paths[view] || path.startsWith(`${paths[view]}/`));
}
