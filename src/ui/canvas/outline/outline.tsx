import '../../../i18n/outline';
import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../../i18n/translate';
import { totalOf } from '../../../layout/face';
import type { Found } from '../../../layout/picture';
import { BLOCKS } from '../../../model/blocks';
import type { Canvas, Id } from '../../../model/canvas';
import { find } from '../../../model/find';
import { currentCanvas } from '../../../store/document';
import { useFindings } from '../../../store/findings';
import { openBlock, openNotes } from '../../../store/outline';
import { select, useView } from '../../../store/view';
import { Button } from '../../controls/button';
import { useFound } from '../../note/found';
import { badgesOf } from '../badges';
import { SHEET_ID, noteElement } from '../focus';
import Ways from '../ways';
import { BlockPart } from './block-part';
import { itemsOf, makeItemKeeper } from './items';
import { onOutlineKey } from './outline-keys';
import styles from './outline.module.css';
import { onPress } from './press';
import { bringTo } from './stops';
import { useLines } from './use-lines';

/** With more notes than these, their links are folded away at first. */
const FEW = 60;
/** With more notes than these, the browser leaves out what is not in sight. */
const MANY = 200;

/** The whole canvas as text: nine headings, under each its notes, under each note its links. */
export default function Outline({ canvas }: { canvas: Canvas }) {
  return <Lines key={canvas.id} canvas={canvas} />;
}

/*
 * Nested lists under real headings, and not a tree: a tree would take a screen reader's own keys
 * for headings, lists and links away, and none of its items may hold a button or a text field,
 * which notes and links here do. Arrows go from line to line all the same.
 */
function Lines({ canvas }: { canvas: Canvas }) {
  const figures = useFindings((state) => state.checker?.figures);
  const report = useFindings((state) => state.report);
  const badges = useMemo(() => badgesOf(report, canvas), [report, canvas]);
  const [keep] = useState(makeItemKeeper);
  const items = useMemo(
    () => keep(BLOCKS.flatMap((block) => itemsOf(canvas, block, figures, badges.notes))),
    [keep, canvas, figures, badges],
  );
  const found = useFoundByNote();
  // What is folded at first does not change while someone types.
  const [opened] = useState(items.length <= FEW);
  const lines = useLines(canvas);
  useReveal();
  const foldAll = (open: boolean) => {
    openNotes(
      items.map(({ id }) => id),
      open,
    );
    BLOCKS.forEach((block) => openBlock(block, true));
  };
  return (
    <div className={styles.frame}>
      <div className={styles.scroll} onPointerDownCapture={onPress}>
        <div
          {...lines}
          className={styles.page}
          id={SHEET_ID}
          role="group"
          aria-label={t('outline.label')}
          tabIndex={0}
          data-outline
          data-many={items.length > MANY}
          onKeyDown={onOutlineKey}
          onClick={(event) => {
            if (event.target === event.currentTarget) select();
          }}
        >
          {BLOCKS.map((block) => (
            <BlockPart
              key={block}
              block={block}
              items={items.filter((item) => item.block === block)}
              opened={opened}
              found={found}
              total={totalOf(canvas, block)}
              severity={badges.blocks.get(block)}
            />
          ))}
        </div>
      </div>
      <div className={styles.tools} role="toolbar" aria-label={t('tools.label')}>
        <Ways />
        <Button look="quiet" onClick={() => foldAll(true)}>
          {t('outline.openAll')}
        </Button>
        <Button look="quiet" onClick={() => foldAll(false)}>
          {t('outline.foldAll')}
        </Button>
      </div>
    </div>
  );
}

/** The conflicts on each note, as its badge counts them. */
function useFoundByNote(): ReadonlyMap<Id, readonly Found[]> {
  const found = useFound();
  return useMemo(() => {
    const byNote = new Map<Id, Found[]>();
    for (const one of found ?? []) {
      if (one.on === undefined || one.kind !== 'conflict') continue;
      byNote.set(one.on, [...(byNote.get(one.on) ?? []), one]);
    }
    return byNote;
  }, [found]);
}

/** Brings a note that is asked for into sight, and gives it the focus. */
function useReveal(): void {
  const reveal = useView((state) => state.reveal);
  const done = useRef(0);
  useEffect(() => {
    const canvas = currentCanvas();
    const block = reveal && canvas && find(canvas, reveal.id)?.block;
    // Once for each request; and not one that was meant for what was shown before.
    if (!block || reveal.ask === done.current) return;
    if (!useView.getState().selection.includes(reveal.id)) return;
    done.current = reveal.ask;
    openBlock(block, true);
    const frame = requestAnimationFrame(() => bringTo(noteElement(reveal.id)));
    return () => cancelAnimationFrame(frame);
  }, [reveal]);
}
