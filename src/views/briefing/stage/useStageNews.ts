import { useMemo } from 'react';
import type { StageNews } from '../../../domain/talkMessages.ts';

/** What the presenter's window has to know; the same object until something of it changes. */
export function useStageNews(news: Omit<StageNews, 'from'>): StageNews {
  const { deckId, index, total, isBlank, isChanged, startedAt, width, height } = news;
  return useMemo<StageNews>(
    () => ({
      from: 'stage',
      deckId,
      index,
      total,
      isBlank,
      isChanged,
      startedAt,
      width,
      height,
    }),
    [deckId, index, total, isBlank, isChanged, startedAt, width, height],
  );
}
