import type { ReactNode } from 'react';

/** The heading of what has just come of the file takes the focus, so that reading goes on there. */
export function StageTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h2 tabIndex={-1} ref={focusOn}>
      {children}
    </h2>
  );
}

function focusOn(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
