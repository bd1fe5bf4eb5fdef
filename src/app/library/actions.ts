import '../../i18n/library';
import '../../i18n/read';
import '../../i18n/views';
import { readCanvas } from '../../formats/json';
import { fileName, writeCanvas } from '../../formats/write-json';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { copyAs } from '../../model/copy-as';
import { after } from '../../model/edit';
import { changeMeta } from '../../model/edit-notes';
import { binStored, cardFor, deleteStored, tagStored, unbinStored } from '../../storage/cards';
import { tellChange, tellWrite } from '../../storage/changes';
import { putStored, readStored, writingOf } from '../../storage/database';
import { forgetAside, forgetCanvas, forgetText, listAgain, listAs } from '../../storage/local-list';
import { notify } from '../../store/notices';
import { downloadText } from '../download';
import { explain } from '../recover';

/** Tries of a write that other tabs are ahead of. */
const TRIES = 5;

/** Says that something was not done, and why. */
function refuse(why: string): void {
  notify(t('library.refused', { why }), { tone: 'problem' });
}

/** Does something with what is stored; what goes wrong is said, and leaves all as it was. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    refuse(t('library.blocked'));
  }
}

/** A stored canvas with the number of its write; where it cannot be read, says why. */
async function readable(id: Id): Promise<{ canvas: Canvas; revision: number } | undefined> {
  const stored = await readStored(id);
  if (!stored) {
    refuse(t('open.missing'));
    return undefined;
  }
  const result = readCanvas(stored.text);
  if (result.ok) return { canvas: result.canvas, revision: stored.revision };
  refuse(explain(result.error));
  return undefined;
}

/** Gives a canvas another name. A tab where it is open follows. */
export const renameKept = (id: Id, name: string): Promise<void> =>
  attempt(async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const there = await readable(id);
      if (!there || there.canvas.meta.name === name) return;
      const edit = changeMeta((draft) => {
        draft.name = name;
      });
      const canvas = after(there.canvas, edit);
      const result = await putStored(writingOf(canvas), there.revision);
      if (result.ok) {
        // The next one who opens it gets what the database has.
        forgetText(id);
        listAs(id, name, Date.now());
        tellWrite(id, result.revision);
        tellChange({ what: 'other', ids: [id] });
        return;
      }
      if (result.reason !== 'behind') return refuse(t(`library.${result.reason}`));
    }
    refuse(t('library.busy'));
  });

/** Gives a canvas other tags. */
export const tagKept = (id: Id, tags: readonly string[]): Promise<void> =>
  attempt(async () => {
    await tagStored(id, tags);
    tellChange({ what: 'other', ids: [id] });
  });

/** Keeps a copy of a canvas beside it, with its tags. */
export const duplicateKept = (id: Id): Promise<void> =>
  attempt(async () => {
    const there = await readable(id);
    if (!there) return;
    const copy = copyOf(there.canvas);
    const result = await putStored(writingOf(copy), 0);
    if (!result.ok) {
      refuse(t(result.reason === 'full' ? 'library.full' : 'library.blocked'));
      return;
    }
    await tagStored(copy.id, (await cardFor(id))?.tags ?? []);
    listAgain({ id: copy.id, name: copy.meta.name, changed: Date.now() });
    tellChange({ what: 'other', ids: [copy.id] });
    notify(t('library.duplicated', { name: copy.meta.name || t('canvas.untitled') }));
  });

/** A copy of a canvas, called so. */
export const copyOf = (canvas: Canvas): Canvas =>
  copyAs(canvas, t('library.copyName', { name: canvas.meta.name || t('canvas.untitled') }));

/** Puts a canvas into the bin; the message offers to take it out again. */
export const binKept = (id: Id, name: string): Promise<void> =>
  attempt(async () => {
    await binStored([id], Date.now());
    forgetCanvas(id);
    tellChange({ what: 'binned', ids: [id] });
    notify(t('library.binned', { name: name || t('canvas.untitled') }), {
      action: { label: t('command.undo'), run: () => void unbinKept(id) },
    });
  });

/** Takes a canvas out of the bin. */
export const unbinKept = (id: Id): Promise<void> =>
  attempt(async () => {
    await unbinStored([id]);
    const card = await cardFor(id);
    if (!card || card.gone) {
      refuse(t('open.missing'));
      return;
    }
    listAgain({ id, name: card.name, changed: card.at });
    tellChange({ what: 'other', ids: [id] });
    notify(t('library.restored', { name: card.name || t('canvas.untitled') }));
  });

/** Deletes canvases that are in the bin for good. */
export const deleteKept = (ids: readonly Id[]): Promise<void> =>
  attempt(async () => {
    const gone = await deleteStored(ids);
    gone.forEach(forgetCanvas);
    gone.forEach(forgetAside);
    tellChange({ what: 'other', ids: gone });
    notify(t('library.deleted', { count: gone.length }));
  });

/** Saves a canvas that is not open as a file; one that cannot be read as the text that it is. */
export const saveKept = (id: Id): Promise<void> =>
  attempt(async () => {
    const stored = await readStored(id);
    if (!stored) {
      refuse(t('open.missing'));
      return;
    }
    const result = readCanvas(stored.text);
    const text = result.ok ? writeCanvas(result.canvas) : stored.text;
    const name = result.ok ? fileName(result.canvas, 'bmc.json') : 'canvas.bmc.json';
    downloadText(text, name);
    notify(t('save.done', { file: name }));
  });
