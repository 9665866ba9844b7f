import { use, useEffect, useEffectEvent, useRef } from 'react';
import type { MountedView as Mounted, ViewOnStage } from '../../shared/ViewDoor.ts';
import { ViewDoorContext } from '../../shared/ViewDoor.ts';

type Props = {
  readonly link: string;
  readonly part?: string | undefined;
  readonly onLink?: ViewOnStage['onLink'];
  /** Given the view once it is there, and nothing once it is gone. */
  readonly onMounted?: ((view: Mounted | undefined) => void) | undefined;
};

/** The view that a slide links to, live. */
export function MountedView({ link, part, onLink, onMounted }: Props) {
  const mountView = use(ViewDoorContext);
  const host = useRef<HTMLDivElement>(null);
  const tellLink = useEffectEvent((next: string, isAsSaved: boolean) => onLink?.(next, isAsSaved));
  const tellMounted = useEffectEvent((view: Mounted | undefined) => onMounted?.(view));
  useEffect(() => {
    // React knows nothing of what another root draws, so it is begun and ended by hand.
    if (host.current === null || mountView === undefined) return undefined;
    const view = mountView(host.current, {
      link,
      part,
      onLink: (next, isAsSaved) => tellLink(next, isAsSaved),
    });
    tellMounted(view);
    return () => {
      tellMounted(undefined);
      view.unmount();
    };
  }, [mountView, link, part]);
  return <div className="slide-view" ref={host} />;
}
