import { use, useState } from 'react';
import type { ReactNode } from 'react';
import type { SlideWords } from '../../domain/deck.ts';
import { ADD_TO_BRIEFING, NOT_ADDED } from '../../wording/addToBriefing.ts';
import { OwnInView } from './ownInView.ts';
import { SlideContents } from './SlideContents.ts';
import './add-to-briefing.css';

export type AddToBriefingProps =
  | {
      /** The address that opens the present state, as it is copied. */
      readonly link: string;
      /** Which chart or card of the view. */
      readonly part: string;
    }
  /** What has no picture is a slide of words. */
  | { readonly words: () => SlideWords };

/** Makes the present state a slide. All but the button comes when it is pressed. */
export function AddToBriefing(props: AddToBriefingProps) {
  const contentOf = use(SlideContents);
  const own = use(OwnInView);
  const [told, setTold] = useState<ReactNode>();
  // On a slide itself nothing is added.
  if (contentOf === undefined) return null;
  const add = () =>
    import('./addSlide.tsx')
      .then(({ addSlide }) => addSlide(contentOf, props, own))
      .catch(() => NOT_ADDED);
  return (
    <span className="add-to-briefing no-print">
      <button type="button" className="button" onClick={() => void add().then(setTold)}>
        {ADD_TO_BRIEFING}
      </button>
      <span role="status">{told}</span>
    </span>
  );
}
