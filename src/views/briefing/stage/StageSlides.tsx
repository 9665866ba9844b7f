import type { Slide } from '../../../domain/deck.ts';
import type { MountedView, ViewOnStage } from '../../shared/ViewDoor.ts';
import { SlideFace } from './SlideFace.tsx';
import type { StageSize } from './stageSize.ts';

type Props = {
  readonly slides: readonly Slide[];
  readonly index: number;
  readonly size: StageSize;
  /** A slide with another visit is drawn anew. */
  readonly visitOf: (slide: Slide) => string;
  readonly onLink: ViewOnStage['onLink'];
  readonly onMounted: (visit: string, view: MountedView | undefined) => void;
};

/** The slide on stage, as large as its window; the next one is drawn beforehand, out of sight. */
export function StageSlides({ slides, index, size, visitOf, onLink, onMounted }: Props) {
  const { width, height, scale, scrolls } = size;
  return (
    <div
      className={scrolls ? 'stage-scaled is-scrolled' : 'stage-scaled'}
      style={{ width: width * scale, height: height * scale }}
    >
      <div className="stage-canvas" style={{ transform: `scale(${scale})` }}>
        {slides.slice(index, index + 2).map((slide, ahead) => {
          const visit = visitOf(slide);
          const isNext = ahead > 0;
          return (
            <div
              key={visit}
              className={isNext ? 'stage-slide is-next' : 'stage-slide'}
              inert={isNext}
            >
              <SlideFace
                slide={slide}
                size={size}
                place={{ number: index + ahead + 1, total: slides.length }}
                onMounted={(mounted) => onMounted(visit, mounted)}
                {...(isNext ? {} : { titleRef: takeFocus, onLink })}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Called as a slide takes the stage: whoever listens hears its title first. */
function takeFocus(title: HTMLHeadingElement | null): void {
  title?.focus({ preventScroll: true });
}
