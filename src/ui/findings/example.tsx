import { t, word } from '../../i18n/translate';
import { facesOf, type Face } from '../../layout/face';
import { lineOf, linksFrom } from '../../layout/note-words';
import { BLOCKS } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { sketch, type Sketch } from '../../model/sketch';
import { useFindings } from '../../store/findings';
import { factsOf, recordsOf, settingsOf } from './facts';
import styles from './findings.module.css';

/** Between two facts; no line begins with it. */
const APART = '\u00a0· ';

/** An example of a rule's page: its notes, all that is known of them, and how they are linked. */
export function Example({ json }: { json: string }) {
  const canvas = sketch(JSON.parse(json) as Sketch);
  const figures = useFindings((state) => state.checker?.figures);
  const settings = settingsOf(canvas);
  return (
    <div className={styles.example}>
      {settings.length > 0 && (
        <div className={styles.exampleNote}>
          <span className={styles.exampleBlock}>{t('example.canvas')}</span>
          <span className={styles.exampleFacts}>{settings.join(APART)}</span>
        </div>
      )}
      {BLOCKS.flatMap((block) =>
        facesOf(canvas, block, figures).map((face) => (
          <Note key={face.id} face={face} canvas={canvas} />
        )),
      )}
    </div>
  );
}

function Note({ face: { id, block, title, rows }, canvas }: { face: Face; canvas: Canvas }) {
  return (
    <div className={styles.exampleNote}>
      <span className={styles.exampleBlock}>{word('blockOne', block)}</span>
      <div>
        <span className={styles.exampleName}>{title}</span>{' '}
        <span className={styles.exampleFacts}>
          {[
            ...rows.map(lineOf),
            ...factsOf(block, canvas[block][id]!, canvas),
            ...linksFrom(canvas, id),
          ].join(APART)}
        </span>
        {recordsOf(id, canvas).map((record) => (
          <p key={record} className={styles.exampleFacts}>
            {record}
          </p>
        ))}
      </div>
    </div>
  );
}
