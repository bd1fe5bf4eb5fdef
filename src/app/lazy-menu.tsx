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
  const [ready, setReady] = useState<'no' | 'idle' | 'clicked'>('no');
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      void load().then(() => {
        if (!gone) setReady((now) => (now === 'no' ? 'idle' : now));
      });
    }, 1500);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  const button = (
    <Button
      look={strong ? 'strong' : 'plain'}
      {...(ready === 'no' ? { onClick: () => setReady('clicked'), 'aria-haspopup': 'menu' } : {})}
    >
      {label}
    </Button>
  );
  if (ready === 'no') return button;
  return (
    <Suspense fallback={button}>
      <CommandMenu menu={menu} trigger={button} open={ready === 'clicked'} />
    </Suspense>
  );
}
