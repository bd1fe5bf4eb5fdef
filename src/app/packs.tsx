import '../i18n/panel';
import { useEffect, useState } from 'react';
import { PACK_LIMIT, packsOf, readPack, type ReadPackError } from '../formats/pack';
import { t } from '../i18n/translate';
import { putPack, removePack } from '../model/edit-checks';
import type { Pack } from '../model/pack';
import { apply, useCanvas } from '../store/document';
import { Button } from '../ui/controls/button';
import { loadExamplePacks } from './example-packs';
import { pickFile } from './pick-file';
import styles from './packs.module.css';

/** The packs of checks on the canvas: what they are, and how one is added or taken off. */
export function Packs() {
  const canvas = useCanvas();
  const { packs, broken } = packsOf(canvas);
  const [examples, setExamples] = useState<readonly Pack[]>([]);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    let gone = false;
    void loadExamplePacks().then((loaded) => {
      if (!gone) setExamples(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  const carried = new Set(canvas.settings?.packs?.map(({ id }) => id));
  const add = (pack: Pack) => {
    setRefused(undefined);
    apply(putPack(pack));
  };
  const addPicked = async () => {
    const file = await pickFile();
    if (!file) return;
    const result = await readFile(file);
    if (typeof result === 'string')
      setRefused(t('packs.refused', { file: file.name, why: result }));
    else add(result);
  };
  return (
    <section aria-labelledby="packs-title" className={styles.packs}>
      <h3 id="packs-title" className={styles.title}>
        {t('packs.title')}
      </h3>
      <p className={styles.intro}>{t('packs.intro')}</p>
      {carried.size > 0 && (
        <ul>
          {packs.map((pack) => (
            <li key={pack.id} className={styles.pack}>
              <div className={styles.about}>
                <b>{pack.name}</b>
                {pack.summary && <p className={styles.intro}>{pack.summary}</p>}
                <p className={styles.own}>{t('packs.own', { count: pack.own?.length ?? 0 })}</p>
              </div>
              <Remove id={pack.id} name={pack.name} />
            </li>
          ))}
          {broken.map(({ id, error }, i) => (
            <li key={`${id}/${i}`} className={styles.pack}>
              <p className={styles.refused}>
                {t('packs.broken', { name: id, reason: explain(error) })}
              </p>
              <Remove id={id} name={id} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        {examples
          .filter(({ id }) => !carried.has(id))
          .map((pack) => (
            <Button key={pack.id} onClick={() => add(pack)}>
              {t('packs.example', { name: pack.name })}
            </Button>
          ))}
        <Button onClick={() => void addPicked()}>{t('packs.add')}</Button>
      </div>
      {refused && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

function Remove({ id, name }: { id: string; name: string }) {
  return (
    <Button
      look="link"
      aria-label={t('packs.removeLabel', { name })}
      onClick={() => apply(removePack(id))}
    >
      {t('packs.remove')}
    </Button>
  );
}

/** The pack in a file, or why there is none. */
async function readFile(file: File): Promise<Pack | string> {
  if (file.size > PACK_LIMIT) return t('packError.too-large', { limit: PACK_LIMIT / 1_000 });
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder, or a file that has gone or may not be read.
    return t('open.cannotRead');
  }
  const result = readPack(text);
  return result.ok ? result.pack : explain(result.error);
}

/** Why a pack cannot be used, as a sentence. */
function explain(error: ReadPackError): string {
  return t(`packError.${error.key}`, error.values);
}
