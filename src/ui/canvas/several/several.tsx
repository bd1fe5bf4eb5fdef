import '../../../i18n/several';
import { useEffect, useEffectEvent } from 'react';
import { t } from '../../../i18n/translate';
import type { Sheet } from '../../../layout/sheet';
import { announce } from '../../../store/notices';
import { toggleSelected, useView } from '../../../store/view';
import { Button } from '../../controls/button';
import { noteElement, SHEET_ID } from '../focus';
import { onSeveralKey } from './keys';
import { endSeveral, useSeveral } from '../../../store/several';
import styles from './several.module.css';

/** What the sheet needs for several notes: keys, taps that add, and a word on how many there are. */
export function Several({ sheet }: { sheet: Sheet }) {
  const on = useSeveral((state) => state.on);
  const count = useView(({ selection }) => selection.length);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !onSeveralKey(event, sheet)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    // Before the keys for one note, which are part of the sheet.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);

  useEffect(() => sayCount(), []);

  useEffect(() => {
    if (!on) return;
    const frame = document.getElementById(SHEET_ID);
    frame?.addEventListener('click', onTap, true);
    return () => frame?.removeEventListener('click', onTap, true);
  }, [on]);
  // Another canvas or another view begins with one note at a time.
  useEffect(() => () => useSeveral.setState({ on: false }), []);

  if (!on) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('several.label')}>
      <span>{count > 0 ? t('several.selected', { count }) : t('several.hint')}</span>
      <Button look="strong" onClick={endSeveral}>
        {t('several.done')}
      </Button>
    </div>
  );
}

/** A tap adds a note to the selection or takes it out. */
function onTap(event: MouseEvent): void {
  const id = (event.target as Element).closest<HTMLElement>('[data-note]')?.dataset.note;
  if (!id) return;
  event.stopPropagation();
  event.preventDefault();
  toggleSelected(id);
  noteElement(id)?.focus({ preventScroll: true });
}

/** Says how many notes are selected, whenever that changes and they are several. */
function sayCount(): () => void {
  return useView.subscribe((now, before) => {
    if (now.selection === before.selection) return;
    const [count, former] = [now.selection.length, before.selection.length];
    if (count > 1 && count !== former) announce(t('several.selected', { count }));
    else if (count === 0 && former > 1) announce(t('several.none'));
  });
}
