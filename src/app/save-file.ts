import { fileName, writeCanvas } from '../formats/json';
import { t } from '../i18n/translate';
import { currentCanvas } from '../store/document';
import { notify } from '../store/notices';
import { flushDrafts } from '../ui/controls/draft';
import { saveNow } from './save';
import { download } from './download';

/** Saves the open canvas as NAME.bmc.json. */
export function saveFile(): void {
  flushDrafts();
  saveNow();
  const canvas = currentCanvas();
  if (!canvas) return;
  const name = fileName(canvas, 'bmc.json');
  download(new Blob([writeCanvas(canvas)], { type: 'application/json' }), name);
  notify(t('save.done', { file: name }));
}
