import '../../i18n/history';
import { useEffect, useState } from 'react';
import { fileName, writeCanvas } from '../../formats/write-json';
import { moment } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { copyAs } from '../../model/copy-as';
import { nameVersion } from '../../storage/versions';
import { currentCanvas, useCanvas } from '../../store/document';
import { announce, notify } from '../../store/notices';
import { openDialog } from '../../store/view';
import { flushDrafts } from '../../ui/controls/draft';
import { HistoryDialog } from '../../ui/history/history-dialog';
import type { Version, VersionActions } from '../../ui/history/version';
import { downloadText } from '../download';
import { openCanvas } from '../open';
import { restore } from './restore';
import { keepState } from './snapshots';
import { readVersions, type KeptVersion } from './versions';

const whenOf = ({ at, label }: Version) => label || moment(at, 'both');

/** The versions of the open canvas, and what can be done with them. */
export default function History({ onClose }: { onClose(): void }) {
  const canvas = useCanvas();
  const { id } = canvas;
  const [versions, setVersions] = useState<readonly KeptVersion[] | 'none'>();
  const [read, setRead] = useState(0);
  useEffect(() => {
    let gone = false;
    void readVersions(id).then((all) => {
      if (!gone) setVersions(all);
    });
    return () => {
      gone = true;
    };
  }, [id, read]);
  const changing = async (change: () => Promise<void>, done: string) => {
    try {
      await change();
      announce(done);
    } catch {
      notify(t('history.unnamed'), { tone: 'problem' });
    }
    setRead((count) => count + 1);
  };
  const actions: VersionActions = {
    name: ({ key }, label) =>
      void changing(() => nameVersion(key, label), t('history.named', { label })),
    restore: (version) => {
      const then = version.load();
      if (!then) return;
      void restore(then, whenOf(version)).then((done) => done && onClose());
    },
    compare: ({ key }) => openDialog({ kind: 'compare', before: `version:${key}`, after: 'now' }),
    saveFile: (version) => {
      const then = version.load();
      const { text } = version as KeptVersion;
      const part = whenOf(version).replace(/[:/\\]/g, '.');
      // What cannot be read is handed out as it was kept.
      const name = then ? fileName(then, 'bmc.json', part) : `${part}.txt`;
      downloadText(then ? writeCanvas(then) : text, name);
      announce(t('save.done', { file: name }));
    },
    openCopy: (version) => {
      const then = version.load();
      if (!then) return;
      const name = t('history.copyName', { name: then.meta.name, when: whenOf(version) });
      if (openCanvas(copyAs(then, name))) notify(t('history.opened', { name }));
    },
  };
  const nameNow = (label: string) => {
    flushDrafts();
    const now = currentCanvas();
    if (!now) return;
    void changing(() => keepState(now, 'named', label), t('history.named', { label }));
  };
  return (
    <HistoryDialog
      canvas={canvas}
      versions={versions}
      actions={actions}
      onNameNow={nameNow}
      onCompare={() => openDialog({ kind: 'compare' })}
      onClose={onClose}
    />
  );
}
