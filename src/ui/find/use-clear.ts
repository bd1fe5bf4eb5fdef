import { useEffect, type RefObject } from 'react';
import { lookAt } from '../../store/sight';

/** Keeps what has the focus out from under the bar. */
export function useClear(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = document.querySelector('main');
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !bar.current) return;
      const [above, box] = [bar.current.getBoundingClientRect(), target.getBoundingClientRect()];
      const covered =
        box.top < above.bottom &&
        box.bottom > above.top &&
        box.left < above.right &&
        box.right > above.left;
      if (!covered) return;
      const by = above.bottom - box.top + 12;
      if (document.querySelector('.react-flow')) lookAt({ to: 'lower', by });
      else main?.scrollBy({ top: -by });
    };
    main?.addEventListener('focusin', onFocus);
    return () => main?.removeEventListener('focusin', onFocus);
  }, [bar]);
}
