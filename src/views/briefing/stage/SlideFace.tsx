import type { Ref } from 'react';
import type { Slide } from '../../../domain/deck.ts';
import type { MountedView as Mounted, ViewOnStage } from '../../shared/ViewDoor.ts';
import { slideNumber, UNTITLED_SLIDE } from '../../../wording/stage.ts';
import { MountedView } from './MountedView.tsx';
import type { StageSize } from './stageSize.ts';
import { WordsFace } from './WordsFace.tsx';
import { viewTitleSize } from './wordsOnSlide.ts';
import './slide-face.css';

type Props = {
  readonly slide: Slide;
  readonly size: Pick<StageSize, 'width' | 'height'>;
  /** Left out on a preview, whose place in the list says it. */
  readonly place?: { readonly number: number; readonly total: number };
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly onLink?: ViewOnStage['onLink'];
  readonly onMounted?: (view: Mounted | undefined) => void;
};

/** One slide, as the room, a preview and a sheet of paper show it. */
export function SlideFace({ slide, size, place, titleRef, onLink, onMounted }: Props) {
  const headline = headlineOf(slide);
  return (
    <div className={`slide is-${slide.kind}`} style={{ width: size.width, height: size.height }}>
      {slide.kind === 'view' ? (
        <>
          <h1
            ref={titleRef}
            tabIndex={-1}
            style={{ fontSize: viewTitleSize(headline, size.width) }}
          >
            {headline}
          </h1>
          <MountedView link={slide.link} part={slide.part} onLink={onLink} onMounted={onMounted} />
        </>
      ) : (
        <WordsFace slide={slide} headline={headline} size={size} titleRef={titleRef} />
      )}
      {place === undefined ? null : (
        <p className="slide-number">{slideNumber(place.number, place.total)}</p>
      )}
    </div>
  );
}

export function headlineOf(slide: Slide): string {
  if (slide.headline.trim() !== '') return slide.headline;
  return slide.kind === 'view' && slide.made.finding !== '' ? slide.made.finding : UNTITLED_SLIDE;
}
