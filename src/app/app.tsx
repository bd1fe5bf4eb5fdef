import { lazy, Suspense, useEffect, useState } from 'react';
import { keptCanvases } from '../storage/local';
import { useDocument } from '../store/document';
import { startChecking } from '../store/findings';
import { SHEET_ID } from '../ui/canvas/focus';
import { startAutosave } from './autosave';
import { Dialogs } from './dialogs';
import { pickFile } from './download';
import { DropZone } from './drop-zone';
import { Logo } from './logo';
import { Notices } from './notices';
import { openBlank, openFile, openKept, openTemplate } from './open';
import { Shell } from './shell';
import { loadTemplates } from './templates';

// Whoever comes back lands in their canvas and does not need it.
const StartPage = lazy(() => import('../ui/start/start-page'));

/** The whole of Rapport: a canvas, or the page from which one starts. */
export function App() {
  const isOpen = useDocument((state) => state.timeline !== undefined);
  useEffect(() => {
    const stops = [startAutosave(), startChecking()];
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
      {isOpen ? <Shell /> : <Start />}
      <Dialogs />
      <Notices />
      <DropZone />
    </>
  );
}

function focusSheet(): void {
  if (document.activeElement === document.body) document.getElementById(SHEET_ID)?.focus();
}

function Start() {
  const [recent] = useState(keptCanvases);
  // From here one goes to a canvas: the sheet takes the focus, unless something is being typed.
  useEffect(() => () => void requestAnimationFrame(focusSheet), []);
  return (
    <Suspense fallback={null}>
      <StartPage
        logo={<Logo size={36} />}
        recent={recent}
        loadTemplates={loadTemplates}
        onBlank={openBlank}
        onTemplate={openTemplate}
        onOpenFile={() => void pickFile().then((file) => file && openFile(file))}
        onRecent={openKept}
      />
    </Suspense>
  );
}
