import { create } from 'zustand';

/** A short message on screen: what was done, or what went wrong and where. */
export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'problem' | 'news';
  readonly text: string;
  /** A button beside it. */
  readonly action?: { readonly label: string; run(): void };
}

interface NoticeState {
  readonly notices: readonly Notice[];
  /** What a screen reader hears next; a counter makes it hear the same text twice. */
  readonly spoken: { readonly text: string; readonly count: number };
}

export const useNotices = create<NoticeState>(() => ({
  notices: [],
  spoken: { text: '', count: 0 },
}));

let last = 0;
const SHOWN_FOR = 6_000;
/** A message with a button is read, and then reached. */
const WITH_ACTION = 20_000;

/** Says something to screen readers only: a move, a link, the outcome of an undo. */
export function announce(text: string): void {
  useNotices.setState(({ spoken }) => ({ spoken: { text, count: spoken.count + 1 } }));
}

/** Shows a message and returns its id. A problem and a piece of news stay until they are closed, or four newer ones have come; the rest goes by itself. */
export function notify(
  text: string,
  options: Partial<Pick<Notice, 'tone' | 'action'>> = {},
): number {
  const notice: Notice = { id: ++last, tone: 'plain', text, ...options };
  useNotices.setState(({ notices }) => ({
    // A new plain message takes the last one's place; the others stay beside each other.
    notices: [
      ...notices.filter((other) => other.tone !== 'plain' && other.text !== text),
      notice,
    ].slice(-4),
  }));
  if (notice.tone === 'plain')
    setTimeout(() => dismiss(notice.id), notice.action ? WITH_ACTION : SHOWN_FOR);
  return notice.id;
}

/** Takes a message off the screen. */
export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) }));
}
