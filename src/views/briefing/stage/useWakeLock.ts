import { useEffect } from 'react';

/** Keeps the screen from going dark. Where that is refused, the talk goes on all the same. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    async function ask(): Promise<void> {
      try {
        // Absent on a page that did not come by https.
        if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
        lock = await navigator.wakeLock.request('screen');
        if (isOver) await lock.release();
      } catch {
        // Refused by a policy or to save the battery.
      }
    }
    // The browser takes the lock back whenever the window is out of sight.
    const onSight = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onSight);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
