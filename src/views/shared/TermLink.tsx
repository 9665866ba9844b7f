import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { TermId } from '../../wording/glossary.ts';
import { guidePath } from '../paths.ts';
import './term-link.css';

type Props = { readonly term: TermId; readonly children: ReactNode };

/** A term of the field; leads to where it is explained. */
export function TermLink({ term, children }: Props) {
  return (
    <Link className="term-link" to={guidePath(term)}>
      {children}
    </Link>
  );
}
