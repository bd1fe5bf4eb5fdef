import '../i18n/several';
import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, useEffect, useRef, useState } from 'react';
import { t, word } from '../i18n/translate';
import { selected } from '../store/selected';
import { select, useView } from '../store/view';
import styles from '../ui/controls/menu.module.css';
import { focusStop, type Stop } from '../ui/canvas/focus';
import { blockItems, noteItems, type SheetItem } from './sheet-menu-items';
import { askedFor } from './sheet-menu-asked';
import { keyOf } from './key-text';

interface Asked {
  readonly stop: Stop;
  readonly x: number;
  readonly y: number;
}

/**
 * The menu of a note, of the selection, or of a block: by the right button, Shift+F10 or the menu
 * key, or a long press. Its entries are the commands that keys and palette know.
 */
export function SheetMenu() {
  const [asked, setAsked] = useState<Asked>();
  const [open, setOpen] = useState(false);
  const chosen = useRef<() => void>(undefined);
  const beside = useRef(false);
  useEffect(
    () =>
      askedFor((stop, x, y) => {
        if (stop.id !== undefined && !useView.getState().selection.includes(stop.id)) {
          select(stop.id);
        }
        chosen.current = undefined;
        beside.current = false;
        setAsked({ stop, x, y });
        setOpen(true);
      }),
    [],
  );
  if (!asked) return null;
  const { stop, x, y } = asked;
  const items = open ? (stop.id === undefined ? blockItems(stop.block) : noteItems()) : [];
  const count = selected().length;
  const label =
    stop.id === undefined
      ? word('block', stop.block)
      : t('menu.notes', { count: Math.max(1, count) });
  const line = (item: SheetItem) => {
    if ('items' in item) {
      return (
        <DropdownMenu.Sub key={item.id}>
          <DropdownMenu.SubTrigger className={styles.item}>
            {item.label}
            <ChevronRight size={14} aria-hidden />
          </DropdownMenu.SubTrigger>
          <DropdownMenu.Portal>
            <DropdownMenu.SubContent
              className={styles.content}
              collisionPadding={8}
              sideOffset={2}
              alignOffset={-5}
            >
              {item.items.map(line)}
            </DropdownMenu.SubContent>
          </DropdownMenu.Portal>
        </DropdownMenu.Sub>
      );
    }
    const keys = keyOf(item);
    return (
      <Fragment key={item.id}>
        {item.apart && <DropdownMenu.Separator className={styles.separator} />}
        <DropdownMenu.Item
          className={styles.item}
          disabled={item.enabled?.() === false}
          onSelect={() => {
            chosen.current = item.run;
          }}
        >
          {item.label}
          {keys && <span className={styles.keys}>{keys}</span>}
        </DropdownMenu.Item>
      </Fragment>
    );
  };
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>
        <span style={{ position: 'fixed', left: x, top: y }} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          key={`${x},${y}`}
          className={styles.content}
          aria-labelledby={undefined}
          aria-label={label}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onContextMenu={(event) => event.preventDefault()}
          onInteractOutside={() => {
            beside.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // Whoever has gone elsewhere stays there.
            if (!beside.current) focusStop(stop);
            // Only now: what it does may take the focus itself.
            chosen.current?.();
          }}
        >
          {count > 1 && stop.id !== undefined && (
            <DropdownMenu.Label className={styles.label}>{label}</DropdownMenu.Label>
          )}
          {items.map(line)}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
