import { useEffect, useRef } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import { documentTitle } from '../../wording/shell.ts';

type Props = {
  readonly title: string;
  readonly asOf?: PartialDate;
};

let titleBefore: string | undefined;

/** The heading of a view: names the window too, and takes the focus when the reader moves here. */
export function PageTitle({ title, asOf }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // At the first visit the focus belongs to the page, as everywhere.
    if (titleBefore !== undefined && titleBefore !== title) heading.current?.focus();
    titleBefore = title;
  }, [title]);
  return (
    <>
      <title>{documentTitle(title, asOf)}</title>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
