import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../ui/controls/button';
import type { MenuItem } from '../ui/controls/menu';

const load = () => import('../ui/controls/menu');
const Menu = lazy(() => load().then(({ Menu: component }) => ({ default: component })));

/** A menu whose code arrives once the page stands, or at the first click if that comes earlier. */
export function LazyMenu(props: { label: string; strong?: boolean; items(): readonly MenuItem[] }) {
  const { label, strong, items } = props;
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
      <Menu trigger={button} items={items()} open={ready === 'clicked'} />
    </Suspense>
  );
}
