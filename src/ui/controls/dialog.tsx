import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef, useState, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import { Button } from './button';
import styles from './dialog.module.css';

/** What had the focus when the first of the dialogs that are open, or on their way, was asked for. */
let outside: Element | null = null;

/**
 * What gets the focus back, the first of these that is still there: what has it now, or what had
 * it before another dialog that is about to go.
 */
function askers(): readonly (Element | null)[] {
  const now = document.activeElement;
  if (now !== document.body && !now?.closest('[role="dialog"]')) outside = now;
  return [now, outside];
}

function giveBack(before: readonly (Element | null)[]): void {
  const there = before.find((element) => element !== document.body && element?.isConnected);
  if (there instanceof HTMLElement) there.focus({ preventScroll: true });
  // A menu that had it has gone: rather the tab of the view than nowhere.
  if (document.activeElement === document.body) {
    document.querySelector<HTMLElement>('nav [aria-current]')?.focus();
  }
}

/** A window over the page: named, closed by Esc, the button or a click beside it. */
export function Dialog(props: {
  title: string;
  titleShown?: boolean;
  /** As wide as the page lets it be: for what stands side by side. */
  wide?: boolean;
  onClose(): void;
  /** Called once the dialog has gone and the focus is back: time for what takes the focus itself. */
  afterClose?(): void;
  children: ReactNode;
}) {
  const { title, titleShown = true, wide = false, onClose, afterClose, children } = props;
  const [before, setBefore] = useState(askers);
  const inside = useRef<HTMLElement>(null);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        {/* Not Radix’s overlay: it writes a style element, which the content policy forbids. */}
        <div className={styles.overlay} />
        <Radix.Content
          className={titleShown ? styles.content : `${styles.content} ${styles.untitled}`}
          data-wide={wide}
          aria-describedby={undefined}
          onFocus={({ target }) => {
            inside.current = target;
          }}
          // A form inside may have an Esc of its own.
          onEscapeKeyDown={(event) => {
            if ((event.target as Element).closest('[data-escape]')) event.preventDefault();
          }}
          // What was about to take the focus as the dialog came gets it afterwards.
          onFocusOutside={({ target }) => {
            if (!(target instanceof Element) || target.closest('[role="dialog"]')) return;
            setBefore([target]);
            inside.current?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // The next dialog may be open already, and have it.
            if (!document.activeElement?.closest('[role="dialog"]')) giveBack(before);
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
