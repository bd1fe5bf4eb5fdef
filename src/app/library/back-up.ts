import '../../i18n/library';
import { writeBackup, type BackupItem } from '../../formats/backup';
import { t } from '../../i18n/translate';
import { allKept } from '../../storage/list';
import { rawText } from '../../storage/local-list';
import { everything } from '../../storage/whole';
import { currentCanvas } from '../../store/document';
import { notify } from '../../store/notices';
import { flushDrafts } from '../../ui/controls/draft';
import { download } from '../download';
import { saveNow } from '../save';
import { backedUp } from './reminder';

/** Saves all canvases as one file: also those in the bin, and those that cannot be read. */
export async function backUp(): Promise<void> {
  flushDrafts();
  saveNow();
  const now = new Date();
  let items: BackupItem[];
  try {
    items = await allItems();
  } catch {
    notify(t('library.backupFailed'), { tone: 'problem' });
    return;
  }
  const at = now.toISOString();
  const name = `rapport-backup-${at.slice(0, 10)}.json`;
  download(new Blob(writeBackup(items, at), { type: 'application/json' }), name);
  backedUp(now.getTime());
  notify(t('library.backedUp', { count: items.length, file: name }));
}

async function allItems(): Promise<BackupItem[]> {
  const { canvases, whole } = await allKept();
  const open = currentCanvas();
  const stored = whole ? await everything() : [];
  const known = new Set(stored.map(({ stored: { id } }) => id));
  // What only local storage has: without a database all of it, else what cannot be read.
  const more = canvases.flatMap(({ id, name, changed = 0 }) => {
    const text = known.has(id) ? undefined : rawText(id);
    return text === undefined ? [] : [{ name, text, tags: [], changed }];
  });
  return [
    ...stored.map(({ stored: { id, name, text, at }, card: { tags, binned } }) => {
      // The last edit may still be on its way.
      const now = open?.id === id ? JSON.stringify(open) : text;
      return { name, text: now, tags, binned, changed: at };
    }),
    ...more,
  ];
}
