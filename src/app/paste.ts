import { readClipHtml } from '../formats/clip-html';
import { namesBlocks, readText, type TextGroup } from '../formats/clip-text';
import { COUNT_LIMIT } from '../formats/bounds';
import { list } from '../i18n/format';
import { t, word } from '../i18n/translate';
import { BLOCKS, type Block } from '../model/blocks';
import type { Canvas, Id } from '../model/canvas';
import { after, together, type Edit } from '../model/edit';
import { find } from '../model/find';
import { addNotes } from '../model/edit-notes';
import { pasteClip } from '../model/edit-paste';
import { newId } from '../model/ids';
import { inOrder } from '../model/order';
import { apply, currentCanvas } from '../store/document';
import { announce, notify } from '../store/notices';
import type { Stop } from '../ui/canvas/focus';
import { goTo } from './note-actions';
import { explain } from './recover';

/** Most notes that are pasted from a text: more is a document. */
const LINE_LIMIT = 2_000;
/** Longest text that is looked at, in characters. */
const TEXT_LIMIT = 2_000_000;

/** What is on the clipboard, as it comes. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Fewer blocks than this are no whole canvas. */
const WHOLE = 3;

/**
 * Shows what was understood where a whole canvas may be on the clipboard; where none is, `otherwise`
 * goes on. Gives whether it is looked into at all: notes that Rapport copied and a few lines are not.
 */
export function pasteWhole(what: Pasted, otherwise: () => void): boolean {
  const { html, text } = what;
  if (text.length > TEXT_LIMIT || readClipHtml(html)) return false;
  const isTable = /<table\b/i.test(html) || /\t/.test(text);
  if (!isTable && namesBlocks(text) < WHOLE) return false;
  void import('./import/offer').then(({ offerPasted }) => offerPasted(what) || otherwise());
  return true;
}

/**
 * Pastes into the open canvas: notes that Rapport copied, or else lines of text, at the place that
 * is aimed at. `notes` takes only what says by itself where it belongs: copied notes, and text
 * under headings of blocks. What cannot be pasted changes nothing, and a sentence says why. Gives
 * whether something was there to take or to refuse.
 */
export function paste(what: Pasted, aim: Stop | undefined, take: 'all' | 'notes'): boolean {
  const canvas = currentCanvas();
  if (!canvas) return false;
  const read = readClipHtml(what.html);
  if (read?.ok) return pasteNotes(canvas, read.canvas, aim);
  if (read) return refuse(explain(read.error));
  if (what.text.length > TEXT_LIMIT) {
    return refuse(t('read.too-large', { limit: TEXT_LIMIT / 1_000_000 }));
  }
  const groups = readText(what.text);
  if (take === 'notes' && !groups.some(({ block }) => block)) return false;
  return pasteLines(canvas, groups, aim);
}

function refuse(why: string): true {
  notify(t('clip.refused', { why }), { tone: 'problem' });
  return true;
}

/** The note before which something stands that is pasted after the note that has the focus. */
function followerOf(canvas: Canvas, { block, id }: Stop): Id | undefined {
  if (id === undefined) return undefined;
  const order = inOrder(canvas, block);
  const at = order.findIndex((note) => note.id === id);
  return at < 0 ? undefined : order[at + 1]?.id;
}

function pasteNotes(canvas: Canvas, clip: Canvas, aim: Stop | undefined): true {
  const place = aim
    ? { into: aim.block, before: { [aim.block]: followerOf(canvas, aim) } }
    : undefined;
  const { edit, ids } = pasteClip(canvas, clip, place);
  if (ids.length === 0) return refuse(t('clip.nothing'));
  if (!bring(canvas, edit, ids)) return true;
  const { currency } = clip.meta;
  if (currency !== canvas.meta.currency && hasMoney(clip)) {
    notify(t('clip.otherMoney', { from: currency, to: canvas.meta.currency }));
  }
  return true;
}

function pasteLines(canvas: Canvas, groups: readonly TextGroup[], aim: Stop | undefined): true {
  const placed = groups.flatMap(({ block = aim?.block, lines }) =>
    block ? [{ block, lines }] : [],
  );
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return refuse(t('clip.nothing'));
  if (count > LINE_LIMIT) return refuse(t('clip.tooMany', { count, limit: LINE_LIMIT }));
  if (placed.length === 0) return refuse(t('clip.noBlock'));
  const ids: Id[] = [];
  const edits = placed.map(({ block, lines }) => {
    const notes = lines.map((name) => ({ id: newId(), name }));
    ids.push(...notes.map(({ id }) => id));
    const before = aim?.block === block ? followerOf(canvas, aim) : undefined;
    return addNotes(block, notes, before);
  });
  if (!bring(canvas, together('paste', edits), ids)) return true;
  if (ids.length < count) notify(t('clip.leftOut', { count: count - ids.length }));
  return true;
}

/** Applies a paste, selects what came, and says where it is; false when the canvas has no room. */
function bring(canvas: Canvas, edit: Edit, ids: readonly Id[]): boolean {
  const next = after(canvas, edit);
  const parts = [...BLOCKS, 'links', 'kpis', 'assumptions', 'evidence'] as const;
  if (parts.some((part) => Object.keys(next[part]).length > COUNT_LIMIT)) {
    refuse(t('clip.full', { limit: COUNT_LIMIT }));
    return false;
  }
  apply(edit);
  goTo(ids);
  const blocks = new Set<Block>();
  for (const id of ids) blocks.add(find(currentCanvas()!, id)!.block);
  announce(
    t('clip.pasted', {
      count: ids.length,
      blocks: list([...blocks].map((block) => word('block', block))),
    }),
  );
  return true;
}

/** Whether any note of a clip bears an amount of money. */
function hasMoney(clip: Canvas): boolean {
  return BLOCKS.some((block) =>
    Object.values(clip[block]).some((note) => /"unit":"money/.test(JSON.stringify(note))),
  );
}
