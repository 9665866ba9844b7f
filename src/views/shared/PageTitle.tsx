import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { PartialDate } from '../../domain/partialDate.ts';
import { documentTitle } from '../../wording/shell.ts';
import { useOwnMove } from './ownMove.ts';

type Props = {
  readonly title: string;
  readonly asOf?: PartialDate;
};

/** The heading shown last, with its address; none before the first visit. */
let shown: string | undefined;

/** A talk has headings of its own: whoever comes back from it hears the title of the view again. */
export function titleGone(): void {
  shown = '';
}

/** The heading of a view: names the window too, and takes the focus when the reader moves here. */
export function PageTitle({ title, asOf }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<string>(undefined);
  const { pathname } = useLocation();
  const isOwnMove = useOwnMove();
  useEffect(() => {
    const isElsewhere = place.current !== pathname;
    const before = shown;
    place.current = pathname;
    shown = `${pathname} ${title}`;
    // At the first visit the focus belongs to the page, as everywhere.
    if (!isElsewhere || before === undefined || before === shown) return;
    // A title that follows a control of its own view leaves the focus in the control.
    if (!isOwnMove) heading.current?.focus({ preventScroll: true });
  }, [pathname, title, isOwnMove]);
  return (
    <>
      <title>{documentTitle(title, asOf)}</title>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
