import { X } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../i18n/translate';
import type { Id } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { useCanvas } from '../../store/document';
import { useView } from '../../store/view';
import { Button } from '../controls/button';
import { acceptBundle, bundleOf, dismissPart } from './accept-words';
import { partText } from './part-text';
import styles from './words.module.css';

/** What the words of a note suggest: to be accepted one by one or at once, or dismissed. */
export default function NoteWords({ id, keys }: { id: Id; keys: string }) {
  const canvas = useCanvas();
  const dropped = useView((state) => state.dropped);
  const ref = useRef<HTMLUListElement>(null);
  const bundle = bundleOf(canvas, id, dropped);
  if (bundle.parts.length === 0) return null;
  const view = viewOf(canvas);
  // The suggestion that had the focus goes away: the next one takes it.
  const goOn = (at: number) =>
    requestAnimationFrame(() => {
      const left = ref.current?.querySelectorAll<HTMLElement>('[data-accept]') ?? [];
      left[Math.min(at, left.length - 1)]?.focus();
    });
  return (
    <section className={styles.words} aria-labelledby="words-title">
      <div className={styles.head}>
        <h2 id="words-title" className={styles.subheading}>
          {t('words.title')}
        </h2>
        <Button
          look="link"
          className={styles.all!}
          aria-keyshortcuts="Alt+Enter"
          onClick={() => acceptBundle(bundle, canvas)}
        >
          {t('words.acceptAll')} <kbd>{keys}</kbd>
        </Button>
      </div>
      <ul className={styles.chips} ref={ref}>
        {bundle.parts.map((part, at) => {
          const said = partText(part, bundle, view);
          return (
            <li key={part.key} className={styles.chip}>
              <button
                type="button"
                data-accept
                aria-label={t('words.accept', { ...said })}
                onClick={() => {
                  acceptBundle({ ...bundle, parts: [part] }, canvas);
                  goOn(at);
                }}
              >
                {said.what} — <span className={styles.why}>{said.why}</span>
              </button>
              <button
                type="button"
                aria-label={t('words.drop', { ...said })}
                onClick={() => {
                  dismissPart(part, bundle, canvas);
                  goOn(at);
                }}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
