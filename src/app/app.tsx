import { lazy, Suspense, useEffect } from 'react';
import { turnAway, useDocument } from '../store/document';
import { startChecking } from '../store/findings';
import { useView } from '../store/view';
import { afterPaint } from '../ui/controls/after-paint';
import { startAutosave } from './autosave';
import { Guard } from './guard';
import { keepHere } from './save';
import { Notices } from './notices';
import { Shell } from './shell';

// Whoever comes back lands in their canvas and needs neither at once.
const Start = lazy(() => import('./start'));
const DropZone = lazy(afterPaint(() => import('./drop-zone')));
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
    const begin = (stop: () => void) => {
      if (gone) stop();
      else stops.push(stop);
    };
    void afterPaint(() => import('./later'))().then(({ startLater }) => begin(startLater()));
    // Where not even that comes, the page does what it can.
    afterPaint(() => import('./keeping'))()
      .then(({ startKeeping }) => startKeeping())
      .then(begin, keepHere);
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
      <Guard part="dialog" of={[dialog]}>
        <Suspense fallback={null}>{dialog && <Dialogs dialog={dialog} />}</Suspense>
      </Guard>
      <Notices />
      <Suspense fallback={null}>
        <DropZone />
      </Suspense>
    </>
  );
}
