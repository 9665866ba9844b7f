import { use } from 'react';
import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';
import { ShowPartsContext } from './stageParts.ts';

type Props = ComponentProps<typeof Link> & {
  /** Its words say only where it leads, which on a slide is nowhere. */
  readonly isOnlyLink?: true;
};

/** Leads to another view. On a slide it is plain words: a link would put that view in its place. */
export function ViewLink({ isOnlyLink, ...link }: Props) {
  if (use(ShowPartsContext) === undefined) return <Link {...link} />;
  return isOnlyLink === true ? null : link.children;
}
