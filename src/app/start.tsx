import '../i18n/start';
import { useEffect, useState } from 'react';
import { allKept } from '../storage/list';
import { keptCanvases, type Kept } from '../storage/local';
import { peekCanvas } from '../storage/local-list';
import { SHEET_ID } from '../ui/canvas/focus';
import { StartPage } from '../ui/start/start-page';
import type { Recent } from '../ui/start/recent-canvases';
import { Logo } from './logo';
import { openBlank, openTemplate } from './begin';
import { openKept } from './open-kept';
import { openPicked } from './open-file';
import { loadTemplates } from './templates';
import { startTour } from './tour/tour';

/** The start page with what its buttons do. */
export default function Start() {
  const [recent, setRecent] = useState(() => keptCanvases().map(withPicture));
  useEffect(() => void allKept().then((all) => setRecent(all.map(withPicture))), []);
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

const withPicture = (kept: Kept): Recent => ({ ...kept, load: () => peekCanvas(kept.id) });

function focusSheet(): void {
  if (document.activeElement === document.body) document.getElementById(SHEET_ID)?.focus();
}
