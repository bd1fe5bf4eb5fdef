import { X } from 'lucide-react';
import { t } from '../i18n/translate';
import { dismiss, useNotices } from '../store/notices';
import { Button } from '../ui/controls/button';
import styles from './app.module.css';

/** Messages at the foot of the page, and the voice of the page for screen readers. */
export function Notices() {
  const { notices, spoken } = useNotices();
  return (
    <>
      <div className={styles.notices} role="status">
        {notices.map(({ id, tone, text, action }) => (
          <div key={id} className={styles.notice} data-tone={tone}>
            <span>{text}</span>
            {action && (
              <Button
                onClick={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button look="icon" aria-label={t('notice.close')} onClick={() => dismiss(id)}>
              <X size={14} aria-hidden />
            </Button>
          </div>
        ))}
      </div>
      <div className="visually-hidden" aria-live="polite">
        {/* A changing space makes the same text heard again. */}
        {spoken.text + (spoken.count % 2 ? '\u00a0' : '')}
      </div>
    </>
  );
}
