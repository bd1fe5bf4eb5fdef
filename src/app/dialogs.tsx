import { lazy, Suspense } from 'react';
import { openDialog, type Dialog } from '../store/view';

const RulePage = lazy(() => import('../ui/findings/rule-page'));
const LinkPicker = lazy(() => import('../ui/links/link-picker'));
const Palette = lazy(() => import('./palette'));
const Keys = lazy(() => import('./keys'));
const Checks = lazy(() => import('./checks'));
const Settings = lazy(() => import('./settings'));
const Restore = lazy(() => import('./library/restore'));
const Import = lazy(() => import('./import/import'));
const ExportDialog = lazy(() => import('./export-dialog'));
const History = lazy(() => import('./history/history'));
const Compare = lazy(() => import('./history/compare'));

const close = () => openDialog(undefined);

/** The dialog that is open, loaded when it is first needed. */
export default function Dialogs({ dialog }: { dialog: Dialog }) {
  return (
    <Suspense fallback={null}>
      {dialog.kind === 'page' && <RulePage rule={dialog.rule} onClose={close} />}
      {dialog.kind === 'link' && (
        <LinkPicker
          id={dialog.id}
          {...(dialog.block ? { block: dialog.block } : {})}
          {...(dialog.instead ? { instead: dialog.instead } : {})}
          {...(dialog.also ? { also: dialog.also } : {})}
          onClose={close}
        />
      )}
      {dialog.kind === 'palette' && <Palette onClose={close} />}
      {dialog.kind === 'keys' && <Keys onClose={close} />}
      {dialog.kind === 'checks' && <Checks onClose={close} />}
      {dialog.kind === 'settings' && <Settings onClose={close} />}
      {dialog.kind === 'restore' && <Restore onClose={close} />}
      {dialog.kind === 'import' && <Import onClose={close} />}
      {dialog.kind === 'export' && <ExportDialog onClose={close} />}
      {dialog.kind === 'history' && <History onClose={close} />}
      {dialog.kind === 'compare' && (
        <Compare
          {...(dialog.before ? { before: dialog.before } : {})}
          {...(dialog.after ? { after: dialog.after } : {})}
          onClose={close}
        />
      )}
    </Suspense>
  );
}
