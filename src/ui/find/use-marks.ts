import { useEffect } from 'react';
import { placesIn } from '../../layout/find/fold';

/** The name under which the style sheet knows what is marked. */
const NAME = 'find';

/** Marks words wherever the view shows them, without touching the page’s elements. */
export function useMarks(words: readonly string[]): void {
  const key = words.join(' ');
  useEffect(() => {
    const main = document.querySelector('main');
    // Browsers that cannot mark still count and dim.
    if (!main || !key || !('highlights' in CSS)) return;
    const sought = key.split(' ');
    const mark = () => CSS.highlights.set(NAME, new Highlight(...rangesIn(main, sought)));
    let frame = requestAnimationFrame(mark);
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    });
    watcher.observe(main, { childList: true, subtree: true, characterData: true });
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [key]);
}

/** Where the words stand in what is about notes. */
function rangesIn(main: Element, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[data-note], [data-about]')) continue;
    for (const [from, to] of placesIn(node.textContent ?? '', words)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}
