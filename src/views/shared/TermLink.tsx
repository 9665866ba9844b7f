import type { ReactNode } from 'react';
import type { TermId } from '../../wording/glossary.ts';
import { guidePath } from '../paths.ts';
import { ViewLink } from './ViewLink.tsx';
import './term-link.css';

type Props = {
  readonly term: TermId;
  readonly children: ReactNode;
  readonly isOnlyLink?: true;
};

/** A term of the field; leads to where it is explained. */
export function TermLink({ term, children, ...link }: Props) {
  return (
    <ViewLink className="term-link" to={guidePath(term)} {...link}>
      {children}
    </ViewLink>
  );
}
