import '../i18n/start';
import { useEffect } from 'react';
import { openDialog } from '../store/view';
import { SHEET_ID } from '../ui/canvas/focus';
import { StartPage } from '../ui/start/start-page';
import { Logo } from './logo';
import { openBlank, openTemplate } from './begin';
import { pickBackup } from './library/later';
import { LibraryPart, useShelved } from './library/library-part';
import { openPicked } from './open-file';
import { loadTemplates } from './templates';
import { startTour } from './tour/tour';

/** The start page with what its buttons do. */
export default function Start() {
  const { shelved, meter, look } = useShelved();
  const isUsed = shelved.canvases.length > 0 || shelved.bin.length > 0;
  // From here one goes to a canvas: the sheet takes the focus, unless something is being typed.
  useEffect(() => () => void requestAnimationFrame(focusSheet), []);
  return (
    <StartPage
      logo={<Logo size={36} />}
      library={isUsed && <LibraryPart shelved={shelved} meter={meter} look={look} />}
      loadTemplates={loadTemplates}
      onBlank={openBlank}
      onTour={() => void startTour()}
      onTemplate={openTemplate}
      onOpenFile={() => void openPicked()}
      onRestore={pickBackup}
      onSettings={() => openDialog({ kind: 'settings' })}
    />
  );
}

function focusSheet(): void {
  if (document.activeElement === document.body) document.getElementById(SHEET_ID)?.focus();
}
