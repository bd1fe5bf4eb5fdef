import { list } from '../../i18n/format';
import { text, word } from '../../i18n/translate';
import { facesOf } from '../../layout/face';
import { BLOCKS } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { linkableBlocks, meaningOf } from '../../model/link-meanings';
import { sketch, type Sketch } from '../../model/sketch';
import { viewOf } from '../../model/view';
import styles from './findings.module.css';

/** An example of a rule's page: its notes, what is known of them, and how they are linked. */
export function Example({ json }: { json: string }) {
  const canvas = sketch(JSON.parse(json) as Sketch);
  return (
    <div className={styles.example}>
      {BLOCKS.flatMap((block) =>
        facesOf(canvas, block).map((face) => (
          <div key={face.id} className={styles.exampleNote}>
            <span className={styles.exampleBlock}>{word('blockOne', block)}</span>
            <span>
              <span className={styles.exampleName}>{face.title}</span>{' '}
              <span className={styles.exampleFacts}>
                {[
                  ...face.rows.map((row) => row.map((span) => span.text).join(' ')),
                  ...linksFrom(canvas, face.id),
                ].join(' · ')}
              </span>
            </span>
          </div>
        )),
      )}
    </div>
  );
}

/** “serves Riders, Couriers”: the links that start at a note. */
function linksFrom(canvas: Canvas, id: string): string[] {
  const view = viewOf(canvas);
  const block = view.blockOf(id)!;
  return linkableBlocks(block).flatMap((other) => {
    const meaning = meaningOf(block, other);
    const names = view.linked(id, other).map(({ name }) => name);
    return meaning && names.length > 0 ? [`${text(`link.${meaning.meaning}`)} ${list(names)}`] : [];
  });
}
