import type { Canvas, Id } from '../../model/canvas';
import { segmentsServed } from '../../model/served';
import { viewOf } from '../../model/view';
import type { Topic } from './log';

/**
 * What feedback is about unless someone says otherwise: what the selected segment expects, or the
 * only one that a selected note serves; a note that serves several or none is a topic itself.
 */
export function topicFor(
  canvas: Canvas,
  topics: readonly Topic[],
  selection: readonly Id[],
): Topic | undefined {
  const view = viewOf(canvas);
  const about = selection.toReversed().map((id) => {
    const served = segmentsServed(view, id);
    return served.length === 1 ? served[0] : id;
  });
  for (const id of about) {
    const topic = topics.find((one) => one.about.id === id);
    if (topic) return topic;
  }
  return topics[0];
}
