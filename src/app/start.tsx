import '../i18n/start';
import { useEffect, useState } from 'react';
import { allKept } from '../storage/list';
import { keptCanvases } from '../storage/local';
import { SHEET_ID } from '../ui/canvas/focus';
import { StartPage } from '../ui/start/start-page';
import { Logo } from './logo';
import { openBlank, openTemplate } from './begin';
import { openKept } from './open-kept';
import { openPicked } from './open-file';
import { loadTemplates } from './templates';

/** The start page with what its buttons do. */
export default function Start() {
  const [recent, setRecent] = useState(keptCanvases);
  useEffect(() => void allKept().then(setRecent), []);
  // From here one goes to a canvas: the sheet takes the focus, unless something is being typed.
  useEffect(() => () => void requestAnimationFrame(focusSheet), []);
  return (
    <StartPage
      logo={<Logo size={36} />}
      recent={recent}
      loadTemplates={loadTemplates}
      onBlank={openBlank}
      onTemplate={openTemplate}
      onOpenFile={() => void openPicked()}
      onRecent={openKept}
    />
  );
}

function focusSheet(): void {
  if (document.activeElement === document.body) document.getElementById(SHEET_ID)?.focus();
}
