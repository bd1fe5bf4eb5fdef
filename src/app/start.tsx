import '../i18n/start';
import { useEffect, useState } from 'react';
import { readCanvas } from '../formats/json';
import { keptCanvases, keptText } from '../storage/local';
import { SHEET_ID } from '../ui/canvas/focus';
import { StartPage } from '../ui/start/start-page';
import type { Recent } from '../ui/start/recent-canvases';
import { Logo } from './logo';
import { openBlank, openKept, openTemplate } from './open';
import { openPicked } from './open-file';
import { loadTemplates } from './templates';
import { startTour } from './tour/tour';

/** The start page with what its buttons do. */
export default function Start() {
  const [recent] = useState(recentCanvases);
  // From here one goes to a canvas: the sheet takes the focus, unless something is being typed.
  useEffect(() => () => void requestAnimationFrame(focusSheet), []);
  return (
    <StartPage
      logo={<Logo size={36} />}
      recent={recent}
      loadTemplates={loadTemplates}
      onBlank={openBlank}
      onTour={() => void startTour()}
      onTemplate={openTemplate}
      onOpenFile={() => void openPicked()}
      onRecent={openKept}
    />
  );
}

/** What is kept here. For a picture it is only read: nothing is set aside, and nobody is told of a fault. */
function recentCanvases(): readonly Recent[] {
  return keptCanvases().map((kept) => ({
    ...kept,
    load: () => {
      const text = keptText(kept.id);
      const result = text === null ? undefined : readCanvas(text);
      return result?.ok ? result.canvas : undefined;
    },
  }));
}

function focusSheet(): void {
  if (document.activeElement === document.body) document.getElementById(SHEET_ID)?.focus();
}
