import { memo } from 'react';
import type { Slide, SlideWords as Words } from '../../domain/deck.ts';
import { MOST_LETTERS_OF } from '../../domain/deckReader.ts';
import { slideWritten, writingPaused } from '../../stores/decks.ts';
import { SLIDE_LABELS } from '../../wording/briefing.ts';

/** What is written by hand, changed where it stands. A letter typed in one slide draws no other. */
export const SlideWords = memo(function SlideWords({ slide }: { readonly slide: Slide }) {
  return (
    <>
      <Field slide={slide} name="headline" value={slide.headline} rows={1} />
      {slide.kind === 'view' ? null : (
        <Field slide={slide} name="text" value={slide.text} rows={2} />
      )}
      <Field slide={slide} name="notes" value={slide.notes} rows={2} />
    </>
  );
});

type FieldProps = {
  readonly slide: Slide;
  readonly name: keyof Words;
  readonly value: string;
  readonly rows: number;
};

/** As high as what is written in it. */
function Field({ slide, name, value, rows }: FieldProps) {
  return (
    <label className={`slide-field is-${name}`}>
      <span>{SLIDE_LABELS[name]}</span>
      <textarea
        value={value}
        rows={rows}
        maxLength={MOST_LETTERS_OF[name]}
        onChange={(event) => {
          const written = event.currentTarget.value;
          // A headline is one line, however it was pasted.
          const words = name === 'headline' ? written.replaceAll(/\s*\n\s*/g, ' ') : written;
          slideWritten(slide.id, { [name]: words });
        }}
        onBlur={writingPaused}
      />
    </label>
  );
}
