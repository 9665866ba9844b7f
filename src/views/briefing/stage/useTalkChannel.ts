import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { TalkMessage } from '../../../domain/talkMessages.ts';
import { readTalkMessage } from '../../../domain/talkMessages.ts';

const CHANNEL = 'article-xii/talk';

type Post = (message: TalkMessage) => void;

/**
 * Speaks to the other windows of this browser; where it has no channel, to nobody. `parting` is said
 * when what speaks here goes, or its window is closed, which unmounts nothing.
 */
export function useTalkChannel(
  onMessage: (message: TalkMessage, reply: Post) => void,
  parting?: TalkMessage,
) {
  const channel = useRef<BroadcastChannel>(undefined);
  const post = useCallback<Post>((message) => channel.current?.postMessage(message), []);
  const hear = useEffectEvent((data: unknown) => {
    const message = readTalkMessage(data);
    if (message !== undefined) onMessage(message, post);
  });
  useEffect(() => {
    if (!('BroadcastChannel' in globalThis)) return undefined;
    const opened = new BroadcastChannel(CHANNEL);
    opened.addEventListener('message', ({ data }) => hear(data));
    channel.current = opened;
    function part(): void {
      if (parting !== undefined) post(parting);
    }
    addEventListener('pagehide', part);
    return () => {
      removeEventListener('pagehide', part);
      part();
      opened.close();
      channel.current = undefined;
    };
  }, [parting, post]);
  return post;
}
