import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { TermId } from '../../wording/glossary.ts';
import { GLOSSARY } from '../../wording/glossary.ts';
import { guidePath } from '../paths.ts';

type Props = { readonly term: TermId; readonly children?: ReactNode };

/** A term of the field; leads to where it is explained. */
export function TermLink({ term, children }: Props) {
  const name = GLOSSARY.find(({ id }) => id === term)?.term;
  return (
    <Link className="term-link" to={guidePath(term)}>
      {children ?? name}
    </Link>
  );
}
