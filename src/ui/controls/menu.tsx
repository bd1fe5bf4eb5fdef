import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactElement } from 'react';
import styles from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Begins a new group. */
  readonly apart?: boolean;
  run(): void;
}

/** A button with a list of commands under it. */
export function Menu(props: {
  trigger: ReactElement;
  items: readonly MenuItem[];
  open?: boolean;
  align?: 'start' | 'end';
}) {
  const { trigger, items, open, align = 'end' } = props;
  // Modal menus write a style element, which the content policy forbids.
  return (
    <DropdownMenu.Root modal={false} {...(open ? { defaultOpen: true } : {})}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles.content} align={align} sideOffset={4}>
          {items.map((item) => (
            <Fragment key={item.id}>
              {item.apart && <DropdownMenu.Separator className={styles.separator} />}
              <DropdownMenu.Item
                className={styles.item}
                disabled={item.disabled ?? false}
                onSelect={item.run}
              >
                {item.label}
                {item.keys && <span className={styles.keys}>{item.keys}</span>}
              </DropdownMenu.Item>
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
