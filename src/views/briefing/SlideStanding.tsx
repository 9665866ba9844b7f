import { Suspense, use, useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { ViewSlide } from '../../domain/deck.ts';
import { slideRemade } from '../../stores/decks.ts';
import { Notice } from '../../ui/Notice.tsx';
import {
  CHANGE_SEEN,
  SAID_THEN,
  SAYS_NOW,
  SLIDE_SHOWS_NOTHING,
  slideChanged,
} from '../../wording/briefing.ts';
import { useContentOf } from '../shared/SlideContents.ts';
import { useIsOnline } from '../shared/useIsOnline.ts';
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
      <Asked {...props} />
    </WhenSeen>
  );
}

/** Holds the question, so that who waits for its answer waits for one; a network back asks again. */
function Asked(props: Props) {
  const { link, part } = props.slide;
  const { version } = props.dataset;
  const contentOf = useContentOf();
  const isOnline = useIsOnline();
  const asked = useMemo(
    () => ({ isOnline, content: contentOnce(contentOf, { link, part }, version) }),
    [contentOf, link, part, version, isOnline],
  );
  return (
    <Suspense fallback={null}>
      <Standing {...props} asked={asked.content} />
    </Suspense>
  );
}

type StandingProps = Props & { readonly asked: ReturnType<typeof contentOnce> };

function Standing({ slide, dataset: { version }, asked }: StandingProps) {
  const content = use(asked);
  const { id, made } = slide;
  if (content === undefined || content.kind === 'missing') {
    return (
      <Notice>
        <p>
          {SLIDE_SHOWS_NOTHING} {content?.finding}
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
