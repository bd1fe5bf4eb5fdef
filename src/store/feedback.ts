import { create } from 'zustand';
import { showView } from './view';

/** Whether the entry line of the view Evidence is to take the focus as soon as it stands. */
export const useFeedback = create<{ readonly wanted: boolean }>(() => ({ wanted: false }));

/** Shows the view Evidence with the cursor where feedback is typed. */
export function askForFeedback(): void {
  showView('evidence');
  useFeedback.setState({ wanted: true });
}

/** The line has the focus. */
export function feedbackAsked(): void {
  useFeedback.setState({ wanted: false });
}
