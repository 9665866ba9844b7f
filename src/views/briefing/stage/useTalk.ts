import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Talk, TalkStep } from '../../../domain/talk.ts';
import { beginTalk, takeStep } from '../../../domain/talk.ts';
import { paths, presentPath } from '../../paths.ts';

const NUMBER_IN_ADDRESS = /\/present\/(\d+)/;

/** The state of the talk. The address follows it, and leads it where the reader changes it by hand. */
export function useTalk(total: number, firstIndex: number) {
  const navigate = useNavigate();
  const [kept, setTalk] = useState(() => beginTalk(total, firstIndex));
  // Another window may have taken slides out of the deck meanwhile.
  const talk: Talk = { ...kept, total, index: Math.min(kept.index, total - 1) };
  const take = (step: TalkStep) => setTalk((before) => takeStep({ ...before, total }, step));
  useEffect(() => {
    void navigate(talk.isOver ? paths.briefing : presentPath(talk.index + 1), {
      replace: !talk.isOver,
    });
  }, [navigate, talk.index, talk.isOver]);
  useEffect(() => {
    function follow(): void {
      const number = NUMBER_IN_ADDRESS.exec(location.hash)?.[1];
      if (number !== undefined) {
        setTalk((before) => takeStep(before, { goTo: Number(number) - 1 }));
      }
    }
    // Moves of our own replace the address, and those are not told.
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return [talk, take] as const;
}
