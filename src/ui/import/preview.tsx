import { t, text, word } from '../../i18n/translate';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { inOrder } from '../../model/order';
import styles from './preview.module.css';

/** So many notes of a block are shown, and so many of what was left out. */
const NOTES_SHOWN = 3;
const LEFT_SHOWN = 50;

interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** A canvas that does not exist yet, in words: name, notes of each block, links, what was left out. */
export function Preview({ canvas, left }: { canvas: Canvas; left: readonly LeftOut[] }) {
  const links = Object.keys(canvas.links).length;
  const more = left.length - LEFT_SHOWN;
  return (
    <>
      <h3 className={styles.name} dir="auto">
        {canvas.meta.name || t('canvas.untitled')}
      </h3>
      <dl className={styles.blocks}>
        {BLOCKS.map((block) => (
          <Notes key={block} canvas={canvas} block={block} />
        ))}
      </dl>
      <p className={styles.links}>{t('import.links', { count: links })}</p>
      {left.length > 0 && (
        <details className={styles.left}>
          <summary>{t('import.left', { count: left.length })}</summary>
          <ul>
            {left.slice(0, LEFT_SHOWN).map(({ what, why }, i) => (
              <li key={i}>
                <q dir="auto">{what}</q> <span>{text(`import.why.${why}`)}</span>
              </li>
            ))}
            {more > 0 && <li>{t('import.leftMore', { count: more })}</li>}
          </ul>
        </details>
      )}
    </>
  );
}

function Notes({ canvas, block }: { canvas: Canvas; block: Block }) {
  const notes = inOrder(canvas, block);
  const more = notes.length - NOTES_SHOWN;
  return (
    <div className={styles.block} data-empty={notes.length === 0}>
      <dt>
        {word('block', block)}
        <span className={styles.count}>{t('import.notes', { count: notes.length })}</span>
      </dt>
      <dd>
        <ul>
          {notes.slice(0, NOTES_SHOWN).map(({ id, name }) => (
            <li key={id} dir="auto">
              {name}
            </li>
          ))}
          {more > 0 && <li className={styles.count}>{t('import.more', { count: more })}</li>}
        </ul>
      </dd>
    </div>
  );
}
