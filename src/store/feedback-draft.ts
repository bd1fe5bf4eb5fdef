import { create } from 'zustand';
import type { Id } from '../model/canvas';
import type { RelationshipType } from '../model/enums';
import type { Evidence } from '../model/records';

/** Feedback that is being typed, and what was chosen for it; what is left out was not chosen. */
export interface FeedbackDraft {
  readonly typed: string;
  readonly stance: 'for' | 'against';
  readonly kind: Evidence['kind'];
  readonly wanted?: RelationshipType | undefined;
  /** The key of what it is about. */
  readonly topic?: string | undefined;
}

const NOTHING: FeedbackDraft = { typed: '', stance: 'for', kind: 'interview' };

/** Drafts by canvas: neither saved nor undone, but there again after a look at another view. */
const useDrafts = create<Readonly<Record<Id, FeedbackDraft>>>(() => ({}));

/** The draft of a canvas, and how to change parts of it. */
export function useFeedbackDraft(
  canvas: Id,
): [FeedbackDraft, (part: Partial<FeedbackDraft>) => void] {
  const draft = useDrafts((drafts) => drafts[canvas]) ?? NOTHING;
  const put = (part: Partial<FeedbackDraft>) =>
    useDrafts.setState((drafts) => ({ [canvas]: { ...(drafts[canvas] ?? NOTHING), ...part } }));
  return [draft, put];
}

/** The line is left: what was chosen for a sentence that nobody began is not kept. */
export function leaveFeedback(canvas: Id): void {
  useDrafts.setState((drafts) => {
    const { [canvas]: draft, ...others } = drafts;
    return draft?.typed.trim() ? drafts : others;
  }, true);
}
