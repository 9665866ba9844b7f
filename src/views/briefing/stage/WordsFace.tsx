import type { Ref } from 'react';
import type { CoverSlide, StatementSlide } from '../../../domain/deck.ts';
import { wordsIn } from '../../../wording/fitWords.ts';
import { wordsCut } from '../../../wording/stage.ts';
import type { StageSize } from './stageSize.ts';
import { wordsOnSlide } from './wordsOnSlide.ts';

type Props = {
  readonly slide: CoverSlide | StatementSlide;
  readonly headline: string;
  readonly size: Pick<StageSize, 'width' | 'height'>;
  readonly titleRef: Ref<HTMLHeadingElement> | undefined;
};

/** A slide of words only: its letters are as large as all of them have room for. */
export function WordsFace({ slide, headline, size, titleRef }: Props) {
  const { titleSize, text } = wordsOnSlide(slide, headline, size);
  return (
    <>
      <h1 ref={titleRef} tabIndex={-1} style={{ fontSize: titleSize }}>
        {headline}
      </h1>
      <div className="slide-text" style={{ fontSize: text.size }}>
        {text.shown.split('\n').map((line, index) => (
          // Lines may repeat, and have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index}>{line}</p>
        ))}
        {text.hidden === 0 ? null : (
          <p className="slide-cut">{wordsCut(text.hidden, wordsIn(slide.text))}</p>
        )}
      </div>
    </>
  );
}
