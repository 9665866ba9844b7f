import { create } from 'zustand';

/** Windows of one browser tell each other who of them is changing the briefings. */
const CHANNEL = 'article-xii/briefings';

/** `asking`: does anybody? `editing`: I do, in answer. `taken`: from now on I do. `left`: no longer. */
const MESSAGES = ['asking', 'editing', 'taken', 'left'] as const;
type Message = (typeof MESSAGES)[number];

type DeckTabs = {
  readonly editing: 'nowhere' | 'here' | 'elsewhere';
};

export const useDeckTabs = create<DeckTabs>(() => ({ editing: 'nowhere' }));

let channel: BroadcastChannel | undefined;

/** Takes the pen, unless another window answers that it has it. */
export function editingBegan(): void {
  if (channel !== undefined || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const message = MESSAGES.find((one) => one === data);
    if (message !== undefined) hear(message);
  });
  useDeckTabs.setState({ editing: 'here' });
  say('asking');
}

export function editingTakenOver(): void {
  useDeckTabs.setState({ editing: 'here' });
  say('taken');
}

export function editingEnded(): void {
  if (useDeckTabs.getState().editing === 'here') say('left');
  channel?.close();
  channel = undefined;
  useDeckTabs.setState({ editing: 'nowhere' });
}

function hear(message: Message): void {
  const { editing } = useDeckTabs.getState();
  if (message === 'asking' && editing === 'here') say('editing');
  if (message === 'editing' || message === 'taken') useDeckTabs.setState({ editing: 'elsewhere' });
  if (message === 'left' && editing === 'elsewhere') useDeckTabs.setState({ editing: 'here' });
}

function say(message: Message): void {
  // A channel reaches its own origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(message);
}
