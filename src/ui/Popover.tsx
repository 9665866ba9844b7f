import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import './popover.css';

type Props = {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Class of the whole, for what is its own. */
  readonly anchor?: string;
};

/** A button that opens a small panel below it: the browser's own popover, closed by Escape or a click
 *  outside. What it holds is drawn when first asked for. */
export function Popover({ label, children, className = 'button', anchor = '' }: Props) {
  const id = useId();
  // Where the browser knows no popover, all of it stands there from the start.
  const [wasOpened, setOpened] = useState(() => !('popover' in HTMLElement.prototype));
  return (
    <span className={`popover-anchor ${anchor}`}>
      <button type="button" className={className} popoverTarget={id}>
        {label}
        <span aria-hidden="true" className="popover-mark">
          ▾
        </span>
      </button>
      <div id={id} popover="auto" className="popover" onBeforeToggle={() => setOpened(true)}>
        {wasOpened ? children : null}
      </div>
    </span>
  );
}
