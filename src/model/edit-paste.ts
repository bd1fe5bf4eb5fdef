import { BLOCKS, type Block } from './blocks';
import type { Canvas, Element, Id } from './canvas';
import { together, type Edit } from './edit';
import { linkId } from './edit-links';
import { find } from './find';
import { move } from './edit-move';
import { addNotes, type NewNote } from './edit-notes';
import { newId } from './ids';
import { meaningOf } from './link-meanings';
import { inOrder } from './order';

/** Where pasted notes go. */
export interface PastePlace {
  /** The block for notes that are all of one block; notes of several go to their own. */
  readonly into?: Block;
  /** The note before which they stand in a block; without it they stand at its end. */
  readonly before?: { readonly [B in Block]?: Id | undefined };
}

/** What a paste does, and the notes that it brings, in their order. */
export interface Pasting {
  readonly edit: Edit;
  readonly ids: readonly Id[];
}

/**
 * Brings the notes of a clip into a canvas, under new ids. Links and mentions among them are kept.
 * In the canvas they came from, links with notes outside the clip are kept as well where the other
 * end still exists, but for a relationship that would lose its segment. Records come along only
 * with notes that are no longer there: one test is not two. In another block than their own, notes
 * put aside what means nothing there, as `move` does.
 */
export function pasteClip(
  canvas: Canvas,
  clip: Canvas,
  { into, before = {} }: PastePlace = {},
  makeId: () => Id = newId,
): Pasting {
  const same = canvas.id === clip.id;
  const blockHere = (id: Id) => (same ? find(canvas, id)?.block : undefined);
  const renamed = new Map<Id, { id: Id; block: Block }>();
  const groups = BLOCKS.map((block) => {
    const notes = inOrder(clip, block).map((note) => {
      const id = makeId();
      // The first note with an id is what links mean by it.
      if (!renamed.has(note.id)) renamed.set(note.id, { id, block });
      return { note, id };
    });
    return { block, notes };
  }).filter(({ notes }) => notes.length > 0);

  const end = (id: Id) => {
    const block = blockHere(id);
    return renamed.get(id) ?? (block && { id, block });
  };
  const resolve = (ids: readonly Id[]) => ids.flatMap((id) => end(id)?.id ?? []);
  const target = groups.length === 1 ? into : undefined;

  const adds = groups.map(({ block, notes }) =>
    addNotes(
      block,
      notes.map(({ note, id }) => ({ ...meantHere(note, resolve), id }) as NewNote<Block>),
      target === undefined || target === block ? before[block] : undefined,
    ),
  );
  const moves = groups.flatMap(({ block, notes }) =>
    target === undefined || target === block
      ? []
      : notes.map(({ id }) => move(id, target, before[target])),
  );
  const links: Edit = {
    name: 'link',
    apply: (draft) => {
      const taken = new Set(
        Object.values(canvas.links)
          .filter(
            ({ from, to }) =>
              Object.hasOwn(canvas.segments, to) && Object.hasOwn(canvas.relationships, from),
          )
          .map(({ from }) => from),
      );
      for (const { from, to } of Object.values(clip.links)) {
        const [a, b] = [end(from), end(to)];
        const meaning = a && b && meaningOf(a.block, b.block);
        if (!meaning || (meaning.single && taken.has(a.id))) continue;
        const id = linkId(a.id, b.id);
        draft.links[id] = { id, from: a.id, to: b.id };
      }
    },
  };
  const records = bringRecords(clip, makeId, (id) =>
    blockHere(id) ? undefined : renamed.get(id)?.id,
  );
  return {
    edit: together('paste', [...adds, links, ...moves, records]),
    ids: groups.flatMap(({ notes }) => notes.map(({ id }) => id)),
  };
}

/** A note whose mentions of other notes are of those that exist here. */
function meantHere(note: Element, resolve: (ids: readonly Id[]) => Id[]): Element {
  const { aside } = note;
  const here = {
    ...note,
    ...(aside && {
      aside: Object.fromEntries(
        Object.entries(aside).map(([block, one]) => [
          block,
          one && { ...one, linkedTo: resolve(one.linkedTo) },
        ]),
      ),
    }),
  } as Element & { interdependentWith?: Id[]; upgradesTo?: Id };
  if (here.interdependentWith) {
    const others = resolve(here.interdependentWith);
    if (others.length > 0) here.interdependentWith = others;
    else delete here.interdependentWith;
  }
  if (here.upgradesTo) {
    const [next] = resolve([here.upgradesTo]);
    if (next) here.upgradesTo = next;
    else delete here.upgradesTo;
  }
  return here;
}

/** Writes what a clip records about notes; `now` gives a note's new id where its records go along. */
function bringRecords(clip: Canvas, makeId: () => Id, now: (id: Id) => Id | undefined): Edit {
  const beliefs = Object.values(clip.assumptions).flatMap((one) => {
    const about = now(one.about.id);
    return about
      ? [{ former: one.id, one: { ...one, id: makeId(), about: { ...one.about, id: about } } }]
      : [];
  });
  const believed = new Map(beliefs.map(({ former, one }) => [former, one.id]));
  const evidence = Object.values(clip.evidence).flatMap((one) => {
    const about = believed.get(one.about.id) ?? now(one.about.id);
    return about ? [{ ...one, id: makeId(), about: { ...one.about, id: about } }] : [];
  });
  const kpis = Object.values(clip.kpis).flatMap((one) => {
    const of = now(one.of);
    return of ? [{ ...one, id: makeId(), of }] : [];
  });
  const journey = Object.values(clip.journey ?? {}).flatMap((one) => {
    const segment = now(one.segment);
    return segment ? [{ ...one, id: makeId(), segment }] : [];
  });
  return {
    name: 'record',
    apply: (draft) => {
      for (const { one } of beliefs) draft.assumptions[one.id] = one;
      for (const one of evidence) draft.evidence[one.id] = one;
      for (const one of kpis) draft.kpis[one.id] = one;
      for (const one of journey) (draft.journey ??= {})[one.id] = one;
    },
  };
}

/** Copies of notes, each block's right after the last that is copied there. */
export function duplicateOf(canvas: Canvas, clip: Canvas, makeId?: () => Id): Pasting {
  const before = Object.fromEntries(
    BLOCKS.map((block) => {
      const order = inOrder(canvas, block);
      const last = order.findLastIndex(({ id }) => Object.hasOwn(clip[block], id));
      return [block, last < 0 ? undefined : order[last + 1]?.id];
    }),
  );
  const { edit, ids } = pasteClip(canvas, clip, { before }, makeId);
  return { edit: { ...edit, name: 'duplicate' }, ids };
}
