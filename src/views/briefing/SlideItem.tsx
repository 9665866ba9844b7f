import { memo } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Slide } from '../../domain/deck.ts';
import { KIND_LABELS, SLIDE_LABELS, slideAction, slidePlace } from '../../wording/briefing.ts';
import { presentPath } from '../paths.ts';
import { SlidePreview } from './stage/SlidePreview.tsx';
import type { DropMark } from './SlideList.tsx';
import { SlideStanding } from './SlideStanding.tsx';
import { SlideWords } from './SlideWords.tsx';

type Props = {
  readonly slide: Slide;
  /** Counted from 0. */
  readonly at: number;
  readonly total: number;
  readonly dataset: Dataset;
  readonly mark: DropMark;
  readonly dragHandlers: ComponentProps<'button'>;
  readonly onMove: (to: number) => void;
  readonly onCancel: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** A slide in small is drawn anew only when it is another. */
const Preview = memo(SlidePreview);

/** One slide: how it looks, what it says, and where it stands among the others. */
export function SlideItem(props: Props) {
  const { slide, at, total, dataset, mark } = props;
  const place = at + 1;
  return (
    <li
      className="panel slide-item"
      data-id={slide.id}
      data-drop={mark}
      aria-label={slidePlace(place, total)}
    >
      <Order {...props} />
      <div className="slide-look">
        <Preview slide={slide} />
        <p>
          {KIND_LABELS[slide.kind]}
          {slide.kind === 'view' ? (
            <>
              {' · '}
              <a href={`#${slide.link}`}>{SLIDE_LABELS.view}</a>
            </>
          ) : null}
        </p>
      </div>
      <div className="slide-words">
        <SlideWords slide={slide} />
        {slide.kind === 'view' ? <SlideStanding slide={slide} dataset={dataset} /> : null}
        <div className="slide-actions no-print">
          <a
            className="button is-quiet"
            href={`#${presentPath(place)}`}
            aria-label={slideAction.of(SLIDE_LABELS.present, place)}
          >
            {SLIDE_LABELS.present}
          </a>
          <Action label={SLIDE_LABELS.duplicate} place={place} onClick={props.onDuplicate} />
          <Action label={SLIDE_LABELS.remove} place={place} onClick={props.onRemove} />
        </div>
      </div>
    </li>
  );
}

type ActionProps = {
  readonly label: string;
  readonly place: number;
  readonly onClick: () => void;
};

function Action({ label, place, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="button is-quiet"
      aria-label={slideAction.of(label, place)}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

/** The number, the handle to drag by, and a button each way. */
function Order({ at, total, dragHandlers, onMove, onCancel }: Props) {
  const place = at + 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: total - 1,
  };
  function take(event: KeyboardEvent): void {
    if (event.key === 'Escape') onCancel();
    const to = Object.hasOwn(targets, event.key) ? targets[event.key] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  }
  return (
    <div className="slide-order">
      <button
        type="button"
        className="button is-quiet slide-handle no-print"
        aria-label={slideAction.move(place)}
        title={SLIDE_LABELS.dragHint}
        aria-description={SLIDE_LABELS.dragHint}
        {...dragHandlers}
        onKeyDown={take}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <strong aria-hidden="true">{place}</strong>
      <button
        type="button"
        className="button is-quiet no-print"
        aria-label={slideAction.up(place)}
        aria-disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="button is-quiet no-print"
        aria-label={slideAction.down(place)}
        aria-disabled={place === total}
        onClick={() => onMove(at + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  );
}
