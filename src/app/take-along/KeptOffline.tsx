import { useEffect } from 'react';
import { startWorker } from './offlineWorker.ts';

/** Keeps the build in this browser from a page that tells nothing of it, as a talk. */
export function KeptOffline() {
  useEffect(() => {
    void startWorker();
  }, []);
  return null;
}
