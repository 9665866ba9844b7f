import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { CLOSE } from '../wording/controls.ts';
import './dialog.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A native modal dialog: the browser keeps the focus in, Escape closes, focus returns after. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const began = useRef<EventTarget>(null);
  const titleId = useId();
  useEffect(() => {
    // `open` alone would not make it modal.
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={(event) => {
        began.current = event.target;
      }}
      onClick={(event) => {
        // A press beside it closes; letters selected from within to beyond its edge do not.
        const { target, currentTarget } = event;
        if (target === currentTarget && began.current === target) currentTarget.close();
      }}
    >
      <div className="dialog-body">
        <header>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {CLOSE}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
