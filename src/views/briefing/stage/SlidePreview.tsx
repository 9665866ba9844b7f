import { useCallback, useState } from 'react';
import { useWidth } from '../../../charts/useWidth.ts';
import type { Slide } from '../../../domain/deck.ts';
import { previewLabel } from '../../../wording/stage.ts';
import { takePreviewSlot } from './previewSlots.ts';
import { headlineOf, SlideFace } from './SlideFace.tsx';
import type { StageSize } from './stageSize.ts';
import { WIDE_STAGE } from './stageSize.ts';
import './slide-preview.css';

/** Drawn a little before it comes into sight. */
const NEAR_PX = '240px';

type Props = {
  readonly slide: Slide;
  /** What the slide is laid out on, so that it holds the same rows as there. */
  readonly size?: Pick<StageSize, 'width' | 'height'>;
};

/** The slide itself in small, to be seen and not used; drawn while it is in sight. */
export function SlidePreview({ slide, size = WIDE_STAGE }: Props) {
  const [ref, width] = useWidth();
  const [sightRef, isLive] = useInSight();
  const scale = width === undefined ? undefined : width / size.width;
  return (
    <div
      className="slide-preview"
      role="img"
      aria-label={previewLabel(headlineOf(slide))}
      ref={ref}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      <div ref={sightRef} className="slide-preview-box" inert>
        {scale === undefined || !isLive ? null : (
          <div className="slide-preview-scaled" style={{ transform: `scale(${scale})` }}>
            <SlideFace slide={slide} size={size} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Whether the element is in sight, or about to be, and there is room for one more live view. */
function useInSight() {
  const [isLive, setLive] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    let release: (() => void) | undefined;
    function stop(): void {
      release?.();
      release = undefined;
      setLive(false);
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting === true;
        if (!isNear) stop();
        else release ??= takePreviewSlot(() => setLive(true));
      },
      { rootMargin: NEAR_PX },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return [ref, isLive] as const;
}
