import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import { Button } from './button';
import styles from './dialog.module.css';

/** A window over the page: named, closed by Esc, the button or a click beside it. */
export function Dialog(props: {
  title: string;
  titleShown?: boolean;
  onClose(): void;
  /** Called once the dialog has gone and the focus is back: time for what takes the focus itself. */
  afterClose?(): void;
  children: ReactNode;
}) {
  const { title, titleShown = true, onClose, afterClose, children } = props;
  // What had the focus when the dialog was asked for gets it back.
  const [before] = useState(() => document.activeElement);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        {/* Not Radix’s overlay: it writes a style element, which the content policy forbids. */}
        <div className={styles.overlay} />
        <Radix.Content
          className={titleShown ? styles.content : `${styles.content} ${styles.untitled}`}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before instanceof HTMLElement && before.isConnected) {
              before.focus({ preventScroll: true });
            }
            // A menu that had it has gone: rather the tab of the view than nowhere.
            if (document.activeElement === document.body) {
              document.querySelector<HTMLElement>('nav [aria-current]')?.focus();
            }
            afterClose?.();
          }}
        >
          {titleShown ? (
            <div className={styles.head}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              <Radix.Close asChild>
                <Button look="icon" aria-label={t('dialog.close')}>
                  <X size={16} aria-hidden />
                </Button>
              </Radix.Close>
            </div>
          ) : (
            <Radix.Title className="visually-hidden">{title}</Radix.Title>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
