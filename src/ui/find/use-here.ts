import { useEffect, useState } from 'react';
import type { Id } from '../../model/canvas';
import type { ViewName } from '../../store/view';

/** What of a list the view shows: all of it on the canvas, else what something in it is about. */
export function useHere(ids: readonly Id[] | undefined, view: ViewName): readonly Id[] | undefined {
  const [about, setAbout] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const main = document.querySelector('main');
    if (!main || view === 'canvas') return;
    const look = () => {
      const now = new Set(
        [...main.querySelectorAll<HTMLElement>('[data-about]')].flatMap(
          ({ dataset }) => dataset.about?.split(' ') ?? [],
        ),
      );
      setAbout((before) => (same(before, now) ? before : now));
    };
    look();
    const watcher = new MutationObserver(look);
    watcher.observe(main, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [view]);
  return view === 'canvas' ? ids : ids?.filter((id) => about.has(id));
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((id) => b.has(id));
