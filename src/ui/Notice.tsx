import type { ReactNode } from 'react';
import './notice.css';

type Props = {
  readonly children: ReactNode;
  /** Spoken at once when it appears; for faults only. */
  readonly urgent?: boolean;
};

/** A sentence the reader must not miss, with what can be done about it. */
export function Notice({ children, urgent = false }: Props) {
  return (
    <div className="notice" role={urgent ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
