import { lazy, Suspense, useEffect } from 'react';
import { turnAway, useDocument } from '../store/document';
import { startChecking } from '../store/findings';
import { startAutosave } from './autosave';
import { Dialogs } from './dialogs';
import { Notices } from './notices';
import { Shell } from './shell';

// Whoever comes back lands in their canvas and needs neither at once.
const Start = lazy(() => import('./start'));
const DropZone = lazy(() => import('./drop-zone'));

/** The whole of Rapport: a canvas, or the page from which one starts. */
export function App() {
  const isOpen = useDocument((state) => state.timeline !== undefined);
  useEffect(() => {
    // Whoever turns to another field has finished with the last one.
    document.addEventListener('focusin', turnAway);
    const stops = [
      startAutosave(),
      startChecking(),
      () => document.removeEventListener('focusin', turnAway),
    ];
    let gone = false;
    void import('./shortcuts').then(({ startShortcuts }) => {
      if (!gone) stops.push(startShortcuts());
    });
    return () => {
      gone = true;
      stops.forEach((stop) => stop());
    };
  }, []);
  return (
    <>
      <Suspense fallback={null}>{isOpen ? <Shell /> : <Start />}</Suspense>
      <Dialogs />
      <Notices />
      <Suspense fallback={null}>
        <DropZone />
      </Suspense>
    </>
  );
}
