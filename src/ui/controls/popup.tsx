import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import menu from './menu.module.css';
import styles from './popup.module.css';

/** A menu that opens under its trigger. It is made when it opens: what would follow is worked out then. */
export function Popup(props: {
  trigger: ReactElement;
  label: string;
  open?: boolean;
  onOpenChange?(open: boolean): void;
  children: ReactNode;
}) {
  const { trigger, label, open, onOpenChange, children } = props;
  const control = {
    ...(open === undefined ? {} : { open }),
    ...(onOpenChange ? { onOpenChange } : {}),
  };
  return (
    // Modal menus write a style element, which the content policy forbids.
    <DropdownMenu.Root modal={false} {...control}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={`${menu.content} ${styles.content}`}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
        >
          {/* What scrolls can be reached by keys, also before one of its items can. */}
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
            {children}
          </div>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** A heading inside a menu. */
export function Heading({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className={styles.heading}>{children}</DropdownMenu.Label>;
}

/** Parts one group of a menu from the next. */
export function Rule() {
  return <DropdownMenu.Separator className={menu.separator} />;
}

/** A command in a menu; `more` stands under it in small letters. */
export function Choice(props: {
  label: ReactNode;
  aside?: string;
  more?: ReactNode;
  disabled?: boolean;
  run(): void;
}) {
  const { label, aside, more, disabled = false, run } = props;
  return (
    <DropdownMenu.Item className={styles.choice} disabled={disabled} onSelect={run}>
      <span className={styles.line}>
        <span className={styles.label}>{label}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </span>
      {more}
    </DropdownMenu.Item>
  );
}

/** One of several in a menu, of which one holds. */
export function Radios(props: {
  label: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <DropdownMenu.RadioGroup value={value ?? ''} onValueChange={onChange} aria-label={label}>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          key={option.value}
          value={option.value}
          className={`${styles.choice} ${styles.pick}`}
        >
          <span className={styles.dot} aria-hidden />
          {option.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

/** Something in a menu that is so or is not; the menu stays open. */
export function Check(props: { label: string; checked: boolean; onChange(): void }) {
  const { label, checked, onChange } = props;
  return (
    <DropdownMenu.CheckboxItem
      className={`${styles.choice} ${styles.pick}`}
      checked={checked}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
    >
      <span className={styles.box} aria-hidden />
      {label}
    </DropdownMenu.CheckboxItem>
  );
}
