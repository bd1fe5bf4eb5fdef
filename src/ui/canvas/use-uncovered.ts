import { useEffect, type RefObject } from 'react';
import { lookAt } from '../../store/sight';
import { SHEET_ID } from './focus';

/** Keeps a note that has the focus out from under something that lies over the foot of the sheet. */
export function useUncovered(over: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const sheet = document.getElementById(SHEET_ID);
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.dataset.note || !over.current) return;
      const [cover, box] = [over.current.getBoundingClientRect(), target.getBoundingClientRect()];
      const hidden =
        box.top >= cover.top - box.height / 2 &&
        box.top < cover.bottom &&
        box.left < cover.right &&
        box.right > cover.left;
      if (hidden) lookAt({ to: 'lower', by: cover.top - box.bottom - 12 });
    };
    sheet?.addEventListener('focusin', onFocus);
    return () => sheet?.removeEventListener('focusin', onFocus);
  }, [over]);
}
