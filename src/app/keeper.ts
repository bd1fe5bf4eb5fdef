import '../i18n/read';
import '../i18n/views';
import { readCanvas } from '../formats/json';
import { sameCanvas } from '../formats/same-canvas';
import { t } from '../i18n/translate';
import type { Canvas, Id } from '../model/canvas';
import { mergeSides } from '../model/merge-sides';
import { asStored, writingOf, type StoredCanvas } from '../storage/database';
import { saveCanvas } from '../storage/local';
import { makeRoom } from '../storage/room';
import type { Shelf } from '../storage/shelf';
import { currentCanvas, useDocument, type WhyNot } from '../store/document';
import { notify } from '../store/notices';
import { flushDrafts } from '../ui/controls/draft';
import { copyOf, openCopy } from './begin';
import { agreeOn, keepWith, mirror, mirrorLater, openedOf, type Opened } from './save';

/** What page and shelf have in common: a state, and the number of its write. */
interface Agreed {
  readonly canvas: Canvas;
  readonly revision: number;
}

/** How long a write that failed waits for its next try, in milliseconds. */
const RETRY = 3000;

/**
 * Keeps canvases on a shelf: each state as soon as the one before is written, never one over what
 * another tab has written since. What comes from there is put together with what is here; where
 * both changed the same, what is here goes on as a copy. Returns how to stop.
 */
export function startKeeper(shelf: Shelf): () => void {
  const agreed = new Map<Id, Agreed>();
  const waiting = new Map<Id, Canvas>();
  const met = new WeakSet<Opened>();
  /** States that could not be written, and are tried again; a later one takes their place. */
  const unwritten = new Map<Id, Canvas>();
  let writing: Id | undefined;
  let running = false;
  /** Length of the text that was written last. */
  let size = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const agree = (canvas: Canvas, revision: number) => {
    agreed.set(canvas.id, { canvas, revision });
    agreeOn(canvas.id, revision);
    if (currentCanvas() === canvas) {
      useDocument.getState().setSave({ state: 'saved', ...(shelf.as && { as: shelf.as }) });
    }
  };

  /** What is agreed on a canvas since it was opened last. */
  const knownOf = (id: Id) => {
    const begun = openedOf(id);
    return begun && !met.has(begun) ? undefined : agreed.get(id);
  };

  const keep = (canvas: Canvas) => {
    const known = knownOf(canvas.id);
    unwritten.delete(canvas.id);
    // What came from the shelf is on the shelf, unless another state is on its way there.
    if (known?.canvas === canvas && writing !== canvas.id) {
      waiting.delete(canvas.id);
      agree(canvas, known.revision);
      return;
    }
    waiting.set(canvas.id, canvas);
    if (!running) void run();
  };

  const run = async () => {
    running = true;
    // What is large is drawn first; the rest is written as soon as the gesture is over.
    await (size > LARGE ? painted() : Promise.resolve());
    for (let next = first(waiting); next; next = first(waiting)) {
      waiting.delete(next.id);
      try {
        await write(next);
      } catch {
        writing = undefined;
        failed(next, 'blocked');
      }
    }
    running = false;
  };

  const write = async (canvas: Canvas) => {
    const known = knownOf(canvas.id) ?? (await meet(canvas));
    if (!known) return;
    performance.mark('save');
    writing = canvas.id;
    const next = writingOf(canvas);
    size = next.text.length;
    let full = false;
    // What is large would be felt under the fingers twice.
    if (size > LARGE && document.visibilityState !== 'hidden') mirrorLater(canvas);
    else {
      const mirrored = mirror(canvas, next.text);
      full = !mirrored.ok && mirrored.reason === 'full';
    }
    const result = await shelf.put(next, known.revision, isCheckpoint());
    writing = undefined;
    if (result.ok) {
      if (result.back) notify(t('tabs.back'));
      if (full) void makeRoom(canvas.id).catch(() => undefined);
      agree(canvas, result.revision);
      shelf.tell(canvas.id, result.revision);
    } else if (result.reason === 'behind') takeIn(result.there, canvas, known.canvas);
    else failed(canvas, result.reason);
  };

  /** What page and shelf have in common when a canvas has just been opened; nothing once it is settled. */
  const meet = async (canvas: Canvas): Promise<Agreed | undefined> => {
    const there = await shelf.read(canvas.id);
    const start = openedOf(canvas.id) ?? { canvas, revision: undefined };
    const { canvas: begun, revision: begunAt } = start;
    met.add(start);
    agreed.delete(canvas.id);
    if (!there) return { canvas: begun, revision: 0 };
    const stored = readCanvas(there.text);
    if (stored.ok && sameCanvas(stored.canvas, begun)) {
      agree(begun, there.revision);
      return begun === canvas ? undefined : agreed.get(canvas.id);
    }
    // The shelf got as far as the page’s own copy or, after a crash, further.
    if (begunAt !== undefined && there.revision >= begunAt) {
      if (there.revision === begunAt) {
        await shelf.keepAside({ ...asStored(begun), revision: begunAt, at: Date.now() });
      }
      takeIn(there, canvas, begun);
      return undefined;
    }
    // The page’s own copy got further, or takes the place of what was there: that is kept aside.
    await shelf.keepAside(there);
    return { canvas: begun, revision: there.revision };
  };

  /** Another tab has written `there`; here `mine` was made of `base`. */
  const takeIn = (there: StoredCanvas, mine: Canvas, base: Canvas) => {
    if (currentCanvas()?.id === there.id) flushDrafts();
    const open = currentCanvas();
    const isOpen = open?.id === there.id;
    const here = isOpen ? open : (waiting.get(there.id) ?? mine);
    const read = readCanvas(there.text);
    if (!read.ok) {
      // Nobody writes over what only a newer Rapport can read.
      part(here, isOpen);
      return;
    }
    const theirs = read.canvas;
    agreed.set(there.id, { canvas: theirs, revision: there.revision });
    agreeOn(there.id, there.revision);
    waiting.delete(there.id);
    const merged =
      here === base ? ({ ok: true, canvas: theirs } as const) : mergeSides(base, here, theirs);
    if (!merged.ok) {
      saveCanvas(theirs, there.revision);
      part(here, isOpen);
      return;
    }
    const canvas = sameCanvas(merged.canvas, theirs) ? theirs : merged.canvas;
    if (sameCanvas(canvas, here)) {
      if (canvas === theirs) agree(here, there.revision);
      else keep(here);
    } else if (isOpen) {
      // The store tells `keep`.
      useDocument.getState().follow(canvas);
      notify(t('tabs.followed'));
    } else keep(canvas);
  };

  /** Goes on with a copy of what is here; the shelf has something else under its id. */
  const part = (mine: Canvas, isOpen: boolean) => {
    if (isOpen) openCopy(mine);
    else keep(copyOf(mine));
    notify(t('tabs.copied'), { tone: 'problem' });
  };

  const failed = (canvas: Canvas, reason: WhyNot) => {
    if (currentCanvas()?.id === canvas.id) {
      useDocument.getState().setSave({ state: 'failed', reason });
    }
    if (waiting.has(canvas.id)) return;
    unwritten.set(canvas.id, canvas);
    clearTimeout(retry);
    retry = setTimeout(() => [...unwritten.values()].forEach(keep), RETRY);
  };

  const onOther = (id: Id, revision: number) => {
    const known = agreed.get(id);
    if (!known || revision <= known.revision || currentCanvas()?.id !== id) return;
    void shelf.read(id).then((there) => {
      const now = agreed.get(id);
      const canvas = currentCanvas();
      if (!there || !now || !canvas || canvas.id !== id || there.revision <= now.revision) return;
      takeIn(there, canvas, now.canvas);
    });
  };

  /** The browser has closed the database: what was in it may be gone, what is open is not. */
  const onLoss = async () => {
    const canvas = currentCanvas();
    if (!canvas || !agreed.has(canvas.id)) return;
    const there = await shelf.read(canvas.id).catch(() => undefined);
    if (currentCanvas()?.id !== canvas.id) return;
    if (there) {
      mirror(currentCanvas()!);
      return;
    }
    useDocument.getState().setSave({ state: 'saving' });
    waiting.set(canvas.id, currentCanvas()!);
    if (!running) void run();
    notify(t('keep.cleared'), { tone: 'problem' });
  };

  const stopWatching = [shelf.watch(onOther), shelf.watchLoss(() => void onLoss())];
  keepWith({ keep });
  return () => {
    keepWith(undefined);
    stopWatching.forEach((stop) => stop());
    clearTimeout(retry);
  };
}

const first = (waiting: ReadonlyMap<Id, Canvas>): Canvas | undefined =>
  waiting.values().next().value;

/** From this length on, in characters, writing takes long enough to be felt under the fingers. */
const LARGE = 200_000;

/** A write waits for the disk itself so often, in milliseconds: no cut of power takes more. */
const CHECKPOINT = 10_000;
let lastCheckpoint = -Infinity;

/** Now and then, and when the page is hidden: it may never come back. */
function isCheckpoint(): boolean {
  const now = performance.now();
  if (document.visibilityState !== 'hidden' && now - lastCheckpoint < CHECKPOINT) return false;
  lastCheckpoint = now;
  return true;
}

/** Milliseconds after which a write waits for nothing. */
const LATEST = 300;

/**
 * After the next picture, and when no key waits for its own: what is typed is seen before it is
 * kept. A hidden page draws none.
 */
function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in globalThis) {
        requestIdleCallback(() => resolve(), { timeout: LATEST });
      } else setTimeout(resolve);
    });
  });
}
