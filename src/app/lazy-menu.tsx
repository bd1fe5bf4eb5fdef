import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../ui/controls/button';
import type { Command } from './commands';

const load = () => import('./command-menu');
const CommandMenu = lazy(load);

/** A menu whose code arrives once the page stands, or at the first click if that comes earlier. */
export function LazyMenu(props: {
  menu: NonNullable<Command['menu']>;
  label: string;
  strong?: boolean;
}) {
  const { menu, label, strong } = props;
  const [clicked, setClicked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void load(), 1500);
    return () => clearTimeout(timer);
  }, []);
  // The menu takes the button's place when it is asked for: not while someone is about to press it.
  const button = (
    <Button
      look={strong ? 'strong' : 'plain'}
      {...(clicked
        ? {}
        : {
            'aria-haspopup': 'menu',
            onClick: () => setClicked(true),
            onKeyDown: ({ key }) => key === 'ArrowDown' && setClicked(true),
          })}
    >
      {label}
    </Button>
  );
  if (!clicked) return button;
  return (
    <Suspense fallback={button}>
      <CommandMenu menu={menu} trigger={button} />
    </Suspense>
  );
}
