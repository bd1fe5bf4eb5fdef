import { X } from 'lucide-react';
import { t } from '../../../i18n/translate';
import type { Id } from '../../../model/canvas';
import { reveal } from '../../../store/view';
import type { OutlineLink } from './items';
import styles from './outline.module.css';
import { removeLink } from './outline-keys';

/** A link under a note: pressing it goes to its other end, Delete removes it. */
export function LinkLine({ of, link }: { of: Id; link: OutlineLink }) {
  const { id, name, verb } = link;
  const key = `link-${of}-${id}`;
  return (
    <li className={styles.under}>
      <button
        type="button"
        id={key}
        className={styles.link}
        tabIndex={-1}
        data-stop="link"
        data-of={of}
        data-other={id}
        onClick={() => reveal(id)}
      >
        <span className={styles.verb}>{verb}</span>{' '}
        <span className={styles.arrow} aria-hidden>
          →
        </span>
        <span dir="auto">{name}</span>
      </button>
      <button
        type="button"
        className={styles.quiet}
        tabIndex={-1}
        aria-label={t('link.remove', { name })}
        title={t('link.remove', { name })}
        onClick={() => removeLink(of, id, document.getElementById(key))}
      >
        <X size={13} aria-hidden />
      </button>
    </li>
  );
}
