import { lazy, Suspense, useEffect } from 'react';
import { turnAway, useDocument } from '../store/document';
import { startChecking } from '../store/findings';
import { useView } from '../store/view';
import { startAutosave } from './autosave';
import { Notices } from './notices';
import { Shell } from './shell';

// Whoever comes back lands in their canvas and needs neither at once.
const Start = lazy(() => import('./start'));
const DropZone = lazy(() => import('./drop-zone'));
const Dialogs = lazy(() => import('./dialogs'));

/** The whole of Rapport: a canvas, or the page from which one starts. */
export function App() {
  const isOpen = useDocument((state) => state.timeline !== undefined);
  const dialog = useView((state) => state.dialog);
  const written = useView((state) => state.written);
  useEffect(() => {
    // Whoever turns to another field has finished with the last one.
    document.addEventListener('focusin', turnAway);
    const stops = [
      startAutosave(),
      startChecking(),
      () => document.removeEventListener('focusin', turnAway),
    ];
    let gone = false;
    void import('./later').then(({ startLater }) => {
      if (!gone) stops.push(startLater());
    });
    return () => {
      gone = true;
      stops.forEach((stop) => stop());
    };
  }, []);
  return (
    <>
      <Suspense key={written} fallback={null}>
        {isOpen ? <Shell /> : <Start />}
      </Suspense>
      <Suspense fallback={null}>{dialog && <Dialogs dialog={dialog} />}</Suspense>
      <Notices />
      <Suspense fallback={null}>
        <DropZone />
      </Suspense>
    </>
  );
}
