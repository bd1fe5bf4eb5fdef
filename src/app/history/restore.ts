import '../../i18n/history';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { compareCanvases } from '../../model/compare';
import { takeChanges } from '../../model/compare-merge';
import { become } from '../../model/edit-become';
import type { EditName } from '../../model/edit';
import { apply, currentCanvas, useDocument } from '../../store/document';
import { notify } from '../../store/notices';
import { flushDrafts } from '../../ui/controls/draft';
import { keepState } from './snapshots';

/**
 * Makes the open canvas what a version of it was, as one edit; what was there is kept as a version
 * first. Where that does not work, nothing changes. Returns whether it worked.
 */
export async function restore(version: Canvas, when: string): Promise<boolean> {
  return replace('version', t('history.restored', { when }), () => version);
}

/** Takes chosen changes of another canvas over into the open one, as one edit; kept before. */
export async function take(theirs: Canvas, chosen: ReadonlySet<string>): Promise<boolean> {
  const taken = (mine: Canvas) =>
    takeChanges(mine, theirs, compareCanvases(mine, theirs), chosen).canvas;
  return replace('merge', t('compare.taken'), taken);
}

async function replace(
  name: EditName,
  done: string,
  by: (canvas: Canvas) => Canvas,
): Promise<boolean> {
  flushDrafts();
  const before = currentCanvas();
  if (!before) return false;
  try {
    await keepState(before, 'before');
  } catch {
    notify(t('history.notKept'), { tone: 'problem' });
    return false;
  }
  // Someone may have gone on meanwhile, here or in another tab.
  const canvas = currentCanvas();
  if (canvas?.id !== before.id) return false;
  apply(become(by(canvas), name));
  const after = currentCanvas();
  if (after === canvas) {
    notify(t('history.already'));
    return true;
  }
  notify(done, {
    action: {
      label: t('command.undo'),
      run: () => {
        if (currentCanvas() === after) useDocument.getState().undo();
        else notify(t('history.movedOn'));
      },
    },
  });
  return true;
}
