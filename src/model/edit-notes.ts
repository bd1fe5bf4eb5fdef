import type { Block, RecordKey } from './blocks';
import type { Canvas, Element, ElementOf, Id } from './canvas';
import type { Edit } from './edit';
import { NAME_LIMIT } from './limits';
import { find } from './find';
import { makeRoom } from './order';

/** A note to be added: its id and name, and any attribute that is known already. */
export type NewNote<B extends Block> = Partial<Omit<ElementOf<B>, 'order'>> & {
  id: Id;
  name: string;
};

/** Adds notes to a block, in this order, before the note `before` or at the end. */
export function addNotes<B extends Block>(
  block: B,
  notes: readonly NewNote<B>[],
  before?: Id,
): Edit {
  return {
    name: 'add',
    apply: (draft) => {
      const places = makeRoom(draft, block, notes.length, before);
      const record = draft[block] as Record<Id, Element>;
      notes.forEach((note, i) => {
        const name = note.name.slice(0, NAME_LIMIT);
        record[note.id] = { ...note, name, order: places[i] } as Element;
      });
    },
  };
}

/** Gives a note another name. A name that someone typed is no longer a placeholder. */
export function rename(id: Id, name: string): Edit {
  return {
    name: 'rename',
    apply: (draft) => {
      const found = find(draft, id);
      if (!found) return;
      found.element.name = name.slice(0, NAME_LIMIT);
      if (found.element.status === 'assumed') delete found.element.status;
    },
  };
}

/** Changes attributes of a note through `recipe`, which gets it as a draft. */
export function change<B extends Block>(
  block: B,
  id: Id,
  recipe: (note: ElementOf<B>) => void,
): Edit {
  return {
    name: 'change',
    apply: (draft) => {
      const found = find(draft, id);
      if (found?.block === block) recipe(found.element as ElementOf<B>);
    },
  };
}

/** Changes the canvas's own settings: name, stage, currency and the like. */
export function changeMeta(recipe: (meta: Canvas['meta']) => void): Edit {
  return { name: 'settings', apply: (draft) => recipe(draft.meta) };
}

/** Writes a KPI, an assumption or a piece of evidence, new or changed. */
export function putRecord<K extends RecordKey>(key: K, record: Canvas[K][string]): Edit {
  return {
    name: 'record',
    apply: (draft) => {
      (draft[key] as Record<Id, Canvas[K][string]>)[record.id] = record;
    },
  };
}
