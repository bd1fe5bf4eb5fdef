import '../../i18n/panel';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { word } from '../../i18n/translate';
import { allFaces, type FaceFigures } from '../../layout/face';
import { layoutNote } from '../../layout/note-box';
import type { Sheet } from '../../layout/sheet';
import { BLOCKS } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { useSight } from '../../store/sight';
import { useView } from '../../store/view';
import { badgesOf } from './badges';
import { BlockEnd, BlockHead } from './block-body';
import { noteElement } from './focus';
import { optional } from '../controls/after-paint';
import { measure } from '../controls/measure';
import { NoteBody } from './note-body';
import { blockStates, noteStates } from './note-states';
import { Roving } from './roving';
import { Several } from './several/several';
import { ShownNow, ShowSelect } from './show-select';
import show from './show.module.css';
import { useFonts } from '../controls/fonts';
import { makeKeeper } from './stable';
import styles from './stack.module.css';
import { useSize } from '../controls/use-measured';
import { useStackTouch } from './use-stack-touch';
import ways from './ways.module.css';

const Ways = lazy(optional(() => import('./ways')));

const INSET = 44;

/** The nine blocks one under the other: for small screens and large text. */
export default function CanvasStack({ canvas }: { canvas: Canvas }) {
  const [ref, size] = useSize();
  const width = Math.max(200, (size?.width ?? 360) - INSET);
  const fonts = useFonts();
  const figures = useFindings((state) => state.checker?.figures);
  const sheet = useMemo(() => {
    void fonts;
    return stack(canvas, width, figures);
  }, [canvas, width, fonts, figures]);
  const { selection, editing, reveal, shown } = useView();
  useEffect(() => {
    if (!reveal) return;
    noteElement(reveal.id)?.focus({ preventScroll: true });
    noteElement(reveal.id)?.scrollIntoView({ block: 'center' });
  }, [reveal]);
  const sight = useSight((state) => state.sight);
  useEffect(() => {
    if (sight?.to === 'note') noteElement(sight.id)?.scrollIntoView({ block: 'center' });
  }, [sight]);
  const report = useFindings((state) => state.report);
  const badges = useMemo(() => badgesOf(report, canvas), [report, canvas]);
  const drag = useStackTouch(() => sheet.notes.map(({ face }) => face.id));
  const [keep] = useState(makeKeeper);
  const notes = useMemo(
    () =>
      keep(
        noteStates({ canvas, sheet, selection, editing, badges: badges.notes, shown }).map((note) =>
          // A selection dims nothing here: what is linked with it is seldom in sight.
          shown ? note : { ...note, dim: false },
        ),
      ),
    [keep, canvas, sheet, selection, editing, badges, shown],
  );
  const states = blockStates(canvas, notes, notes, editing, badges.blocks);
  const canvasHasNotes = sheet.notes.length > 0;
  return (
    <div ref={ref}>
      <Roving className={styles.stack!} canvas={canvas} sheet={sheet}>
        {canvasHasNotes && (
          <div className={show.row}>
            <ShowSelect />
            <ShownNow />
          </div>
        )}
        {BLOCKS.map((block) => {
          const state = states.get(block)!;
          const own = notes.filter(({ box }) => box.face.block === block);
          return (
            <section
              key={block}
              className={styles.stackBlock}
              data-stack={block}
              aria-labelledby={`block-${block}`}
            >
              <BlockHead state={state} />
              {own.length > 0 && (
                <ul className={styles.stackList} aria-label={word('block', block)}>
                  {own.map((note) => (
                    <li
                      key={note.box.face.id}
                      className={styles.stackItem}
                      data-dragged={drag?.ids.includes(note.box.face.id) || undefined}
                      style={{
                        height: note.box.height,
                        ...(drag?.ids.includes(note.box.face.id) && {
                          translate: `0 ${drag.by}px`,
                        }),
                      }}
                    >
                      <NoteBody note={note} />
                    </li>
                  ))}
                </ul>
              )}
              <div className={styles.stackEnd} data-empty={own.length === 0}>
                <BlockEnd state={state} width={width} />
              </div>
            </section>
          );
        })}
        {drag?.line !== undefined && (
          <div className={styles.stackDrop} style={{ top: drag.line }} aria-hidden />
        )}
      </Roving>
      <Several sheet={sheet} />
      <div className={ways.below}>
        <Suspense fallback={null}>
          <Ways />
        </Suspense>
      </div>
    </div>
  );
}

/** The notes of all blocks, one under the other in full width. */
function stack(canvas: Canvas, width: number, figures: FaceFigures | undefined): Sheet {
  const all = allFaces(canvas, figures);
  let y = 0;
  const notes = BLOCKS.flatMap((block) =>
    all[block].map((face) => {
      const inside = layoutNote(face, width, measure);
      const box = { ...inside, face, x: 0, y, width };
      y += inside.height;
      return box;
    }),
  );
  const blocks = BLOCKS.map((block) => {
    const last = notes.findLast(({ face }) => face.block === block);
    const box = { x: 0, y: last ? last.y + last.height : 0, width, height: 0 };
    return { ...box, block, add: box };
  });
  return { width, height: y, blocks, notes };
}
