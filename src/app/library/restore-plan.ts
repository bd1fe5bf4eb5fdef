import { canvasIn } from '../../formats/canvas-in';
import { sameCanvas } from '../../formats/same-canvas';
import type { BackedUp } from '../../formats/backup';
import type { Canvas, Id } from '../../model/canvas';
import type { Card } from '../../storage/card';
import type { StoredCanvas } from '../../storage/database';
import type { PutBack } from '../../storage/whole';

/** What is stored here, by id. */
export type Here = ReadonlyMap<Id, { readonly stored: StoredCanvas; readonly card: Card }>;

/** What a backup would bring, beside what is here. */
export interface Plan {
  /** Not here at all. */
  readonly fresh: readonly BackedUp[];
  /** Here just as they are in the backup. */
  readonly same: readonly BackedUp[];
  /** Here in another state. */
  readonly different: readonly BackedUp[];
}

/** What becomes of those that are here in another state. */
export type Way = 'copies' | 'replace';

/** Puts what is in a backup beside what is here. */
export function planOf(items: readonly BackedUp[], here: Here): Plan {
  const fresh: BackedUp[] = [];
  const same: BackedUp[] = [];
  const different: BackedUp[] = [];
  for (const item of items) {
    const there = here.get(item.canvas.id)?.stored;
    if (!there) fresh.push(item);
    else if (isSame(item.canvas, there.text)) same.push(item);
    else different.push(item);
  }
  return { fresh, same, different };
}

function isSame(canvas: Canvas, text: string): boolean {
  if (JSON.stringify(canvas) === text) return true;
  const there = canvasIn(text);
  return there !== undefined && sameCanvas(there, canvas);
}

/**
 * What is to be written so that all of a plan comes true. Of one id twice, the second becomes a
 * copy. `copy` gives a canvas an id and a name of its own.
 */
export function putBacks(
  plan: Plan,
  here: Here,
  way: Way,
  copy: (canvas: Canvas) => Canvas,
): PutBack[] {
  // What is the same stays: another state of it in the same backup comes as a copy.
  const taken = new Set<Id>(plan.same.map(({ canvas }) => canvas.id));
  const changed = new Set<Id>();
  const asItIs = ({ canvas, ...rest }: BackedUp): PutBack => {
    const own = taken.has(canvas.id) ? copy(canvas) : canvas;
    taken.add(own.id);
    return { ...rest, id: own.id, canvas: own, base: here.get(own.id)?.stored.revision ?? 0 };
  };
  const asCopy = (item: BackedUp): PutBack => asItIs({ ...item, canvas: copy(item.canvas) });
  const cardOnly = ({ canvas, tags, binned }: BackedUp): PutBack[] => {
    const { stored, card } = here.get(canvas.id)!;
    const all = [...new Set([...card.tags, ...tags])];
    // What the backup has outside the bin comes out of it; nothing goes into it.
    const bin = binned === undefined ? undefined : card.binned;
    if (changed.has(canvas.id) || (all.length === card.tags.length && bin === card.binned))
      return [];
    changed.add(canvas.id);
    return [{ id: canvas.id, base: stored.revision, tags: all, binned: bin }];
  };
  return [
    ...plan.same.flatMap(cardOnly),
    ...plan.fresh.map(asItIs),
    ...plan.different.map(way === 'copies' ? asCopy : asItIs),
  ];
}
