import { Suspense, use } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { ViewSlide } from '../../domain/deck.ts';
import { slideRemade } from '../../stores/decks.ts';
import { Notice } from '../../ui/Notice.tsx';
import {
  CHANGE_SEEN,
  SAID_THEN,
  SAYS_NOW,
  SLIDE_MISSING,
  slideChanged,
} from '../../wording/briefing.ts';
import { useContentOf } from '../shared/SlideContents.ts';
import { VersionChanges } from '../shared/VersionChanges.tsx';
import { contentOnce } from './contentOnce.ts';
import { WhenSeen } from './WhenSeen.tsx';

type Props = {
  readonly slide: ViewSlide;
  readonly dataset: Dataset;
};

/** Whether the view of a slide is still there, and still says what it said when the slide was made. */
export function SlideStanding(props: Props) {
  return (
    <WhenSeen>
      <Suspense fallback={null}>
        <Standing {...props} />
      </Suspense>
    </WhenSeen>
  );
}

function Standing({ slide, dataset: { version } }: Props) {
  const content = use(contentOnce(useContentOf(), slide, version));
  const { id, made } = slide;
  if (content === undefined || content.kind === 'missing') {
    return (
      <Notice>
        <p>
          {SLIDE_MISSING} {content?.finding}
        </p>
      </Notice>
    );
  }
  if (made.dataVersion === version || made.finding === content.finding) return null;
  return (
    <Notice>
      <p>{slideChanged(made.dataVersion, version)}</p>
      <button
        type="button"
        className="button"
        onClick={() => slideRemade(id, { dataVersion: version, finding: content.finding })}
      >
        {CHANGE_SEEN}
      </button>
      <dl className="slide-change">
        <dt>{SAID_THEN}</dt>
        <dd>{made.finding}</dd>
        <dt>{SAYS_NOW}</dt>
        <dd>{content.finding}</dd>
      </dl>
      <Suspense fallback={null}>
        <VersionChanges from={made.dataVersion} to={version} />
      </Suspense>
    </Notice>
  );
}
