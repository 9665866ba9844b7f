import { useEffect, useRef, useState } from 'react';
import type { Deck, Slide } from '../../../domain/deck.ts';
import { STAGE_LEFT } from '../../../domain/talkMessages.ts';
import type { TalkCommand } from '../../../domain/talkKeys.ts';
import { usePreferences } from '../../../stores/preferences.ts';
import { presentationBegan, presentationEnded } from '../../../stores/presenting.ts';
import {
  BACK_AS_SAVED,
  CHANGED_ON_STAGE,
  FULL_SCREEN_REFUSED,
  PRESENTING,
  SCREEN_IS_BLANK,
  slideAnnouncement,
  stageTitle,
  typedSlide,
  WINDOW_REFUSED,
} from '../../../wording/presenting.ts';
import { PRODUCT_NAME } from '../../../wording/shell.ts';
import { paths } from '../../paths.ts';
import { presentMoment } from '../../shared/clock.ts';
import { titleGone } from '../../shared/PageTitle.tsx';
import type { MountedView } from '../../shared/ViewDoor.ts';
import { enterFullScreen, leaveFullScreen, toggleFullScreen } from './fullScreen.ts';
import { showsTable, withState } from './liveLink.ts';
import { NotesPanel } from './NotesPanel.tsx';
import { headlineOf } from './SlideFace.tsx';
import { StageBar } from './StageBar.tsx';
import { StageHelp } from './StageHelp.tsx';
import { StageSlides } from './StageSlides.tsx';
import { WIDE_STAGE } from './stageSize.ts';
import { useFetchedAhead } from './useFetchedAhead.ts';
import { useFocusOnSlide } from './useFocusOnSlide.ts';
import { useIdlePointer } from './useIdlePointer.ts';
import { useStageNews } from './useStageNews.ts';
import { stageClass, useStageRoom } from './useStageRoom.ts';
import { useStillPointer } from './useStillPointer.ts';
import { useSwipe } from './useSwipe.ts';
import { useTalk } from './useTalk.ts';
import { useTalkChannel } from './useTalkChannel.ts';
import { useTalkKeys } from './useTalkKeys.ts';
import { useWakeLock } from './useWakeLock.ts';
import './stage.css';

const PRESENTER_WINDOW = 'popup,width=1120,height=760';

type Props = { readonly deck: Deck; readonly firstIndex: number };

/** What the chart on stage has become, and on which visit to its slide. */
type Use = { readonly visit: string; readonly link: string; readonly isAsSaved: boolean };

/** The slides of a deck, one at a time, on the whole window. */
export function Stage({ deck, firstIndex }: Props) {
  const [talk, take] = useTalk(deck.slides.length, firstIndex);
  const [returns, setReturns] = useState(0);
  const [used, setUsed] = useState<Use>();
  const [said, setSaid] = useState('');
  const [startedAt] = useState(presentMoment);
  const singleKeys = usePreferences((state) => state.singleKeys);
  const views = useRef(new Map<string, MountedView>());
  const { wholeRef, boxRef, laidOut, drawn } = useStageRoom();
  const fetched = useFetchedAhead(deck);
  const isIdle = useIdlePointer();
  const { index, total } = talk;
  const slide = deck.slides[index];
  // A return and a change of slide alike show the slide anew, as it was saved.
  const visitOf = (one: Slide | undefined) => `${one?.id ?? ''}/${returns}`;
  const visit = visitOf(slide);
  const isStill = useStillPointer(visit);
  const now = used?.visit === visit ? used : undefined;
  const link = now?.link ?? (slide?.kind === 'view' ? slide.link : undefined);
  const isChanged = now !== undefined && !now.isAsSaved;

  function command(asked: TalkCommand): void {
    setSaid('');
    if (asked === 'full-screen') void turnFullScreen();
    else if (asked === 'return') returnToSaved();
    else if (asked === 'table') turnTable();
    else {
      if (asked === 'blank' && !talk.isBlank) setSaid(SCREEN_IS_BLANK);
      take(asked);
    }
  }
  async function turnFullScreen(): Promise<void> {
    if (!(await toggleFullScreen())) setSaid(FULL_SCREEN_REFUSED);
  }
  function returnToSaved(): void {
    setReturns(returns + 1);
    setSaid(BACK_AS_SAVED);
  }
  function turnTable(): void {
    if (link === undefined) return;
    views.current.get(visit)?.goTo(withState(link, 'show', showsTable(link) ? undefined : 'table'));
  }
  function openPresenter(): void {
    const address = new URL(location.href);
    address.hash = paths.presenter;
    if (window.open(address, 'article-xii-presenter', PRESENTER_WINDOW) !== null) return;
    setSaid(WINDOW_REFUSED);
    if (talk.panel !== 'notes') take('notes');
  }

  const { width, height } = drawn ?? WIDE_STAGE;
  const { isBlank } = talk;
  const news = useStageNews({
    deckId: deck.id,
    index,
    total,
    isBlank,
    isChanged,
    startedAt,
    width,
    height,
  });
  const tell = useTalkChannel((message, reply) => {
    if (message.from !== 'presenter') return;
    if (message.wish === 'hello') reply(news);
    else command(message.wish);
  }, STAGE_LEFT);
  useEffect(() => tell(news), [tell, news]);
  useTalkKeys(singleKeys, command);
  useFocusOnSlide(`${visit} ${link ?? ''} ${isBlank} ${talk.panel ?? ''}`);
  useWakeLock();
  const swipe = useSwipe(command);
  useEffect(() => {
    presentationBegan();
    void enterFullScreen();
    return () => {
      titleGone();
      presentationEnded();
      void leaveFullScreen();
    };
  }, []);
  if (slide === undefined) return null;
  const changed = isChanged ? CHANGED_ON_STAGE : '';
  const announcement = slideAnnouncement(index + 1, total, headlineOf(slide));
  return (
    <main
      className={stageClass({ isIdle, isStill, hasNotes: talk.panel === 'notes' }, laidOut)}
      ref={wholeRef}
      aria-label={PRESENTING.stage}
      id="content"
      {...swipe}
    >
      <title>{stageTitle(index + 1, total, PRODUCT_NAME)}</title>
      <div className="stage-window" ref={boxRef} inert={talk.isBlank}>
        {drawn === undefined ? null : (
          <StageSlides
            slides={deck.slides}
            index={index}
            size={drawn}
            visitOf={visitOf}
            onLink={(next, isAsSaved) => setUsed({ visit, link: next, isAsSaved })}
            onMounted={(of, mounted) => {
              if (mounted === undefined) views.current.delete(of);
              else views.current.set(of, mounted);
            }}
          />
        )}
      </div>
      {talk.isBlank ? <div className="stage-blank" /> : null}
      <p className="visually-hidden" role="status">
        {said === '' ? `${announcement}. ${changed}` : said}
      </p>
      {talk.typed === '' ? null : (
        <p className="stage-typed" role="status">
          {typedSlide(talk.typed, total)}
        </p>
      )}
      {talk.panel === 'notes' ? <NotesPanel notes={slide.notes} said={said} /> : null}
      {talk.panel === 'help' ? <StageHelp fetched={fetched} onClose={() => take('help')} /> : null}
      <StageBar
        talk={talk}
        link={link}
        isChanged={isChanged}
        onCommand={command}
        onLink={(next) => views.current.get(visit)?.goTo(next)}
        onPresenter={openPresenter}
      />
    </main>
  );
}
