import { useEffect, useState } from 'react';
import { elapsedTime, PRESENTING, timeOfDay } from '../../../wording/presenting.ts';
import { presentMoment, wallClock } from '../../shared/clock.ts';

const TICK_MS = 500;

/** The time of day, and how long the talk has run; a rehearsal can be counted from now. */
export function PresenterClock({ startedAt }: { readonly startedAt: number }) {
  const [now, setNow] = useState(presentMoment);
  const [restartedAt, setRestartedAt] = useState<number>();
  useEffect(() => {
    const timer = setInterval(() => setNow(presentMoment()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className="presenter-clock" data-now={Math.floor(now / 1000)}>
      <div>
        <dt>{PRESENTING.clock}</dt>
        <dd>{timeOfDay(wallClock())}</dd>
      </div>
      <div>
        <dt>{PRESENTING.elapsed}</dt>
        <dd>{elapsedTime(now - (restartedAt ?? startedAt))}</dd>
      </div>
      <div>
        <dt className="visually-hidden">{PRESENTING.restart}</dt>
        <dd>
          <button type="button" className="button" onClick={() => setRestartedAt(presentMoment())}>
            {PRESENTING.restart}
          </button>
        </dd>
      </div>
    </dl>
  );
}
