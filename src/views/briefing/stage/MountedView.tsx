import { use, useCallback, useRef } from 'react';
import type { MountedView as Mounted } from '../../shared/ViewDoor.ts';
import { ViewDoorContext } from '../../shared/ViewDoor.ts';

type Props = {
  readonly link: string;
  readonly part?: string | undefined;
  readonly onLink?: ((link: string) => void) | undefined;
  /** Given the view once it is there, and nothing once it is gone. */
  readonly onMounted?: ((view: Mounted | undefined) => void) | undefined;
};

/** The view that a slide links to, live. */
export function MountedView({ link, part, onLink, onMounted }: Props) {
  const mountView = use(ViewDoorContext);
  const told = useRef({ onLink, onMounted });
  told.current = { onLink, onMounted };
  const ref = useCallback(
    (host: HTMLDivElement | null) => {
      if (host === null || mountView === undefined) return undefined;
      const view = mountView(host, {
        link,
        part,
        onLink: (next) => told.current.onLink?.(next),
      });
      told.current.onMounted?.(view);
      return () => {
        told.current.onMounted?.(undefined);
        view.unmount();
      };
    },
    [mountView, link, part],
  );
  return <div className="slide-view" ref={ref} />;
}
