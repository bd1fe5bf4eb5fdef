import { t, word } from '../../../i18n/translate';
import type { Block } from '../../../model/blocks';
import type { Canvas, Element, Id } from '../../../model/canvas';
import { emptyCanvas } from '../../../model/empty-canvas';
import { directed, linkId } from '../../../model/edit-links';
import { ID_LIMIT, NAME_LIMIT, TEXT_LIMIT } from '../../../model/limits';
import { find } from '../../../model/find';
import { newId } from '../../../model/ids';
import { acceptCanvas } from '../../json';
import { COUNT_LIMIT } from '../../bounds';
import { takeCanvas } from '../../quick';
import type { Left, NotACanvas, Source, Understood } from '../understood';
import { plainText } from './plain-text';
import { inShort, textOf } from './values';

/** What a file says of a canvas as a whole; whatever is no text is passed over. */
interface About {
  readonly name?: unknown;
  readonly note?: unknown;
  readonly author?: unknown;
  readonly client?: unknown;
}

/** What a file says of a note beside its name. */
export interface More {
  /** Kept where it is a text that no other note has. */
  readonly id?: unknown;
  readonly note?: unknown;
  /** Fields of our own, already checked. */
  readonly fields?: object;
}

/** A canvas while a reader goes through a foreign file. */
export interface Gathering {
  /** For what is said of it as a whole. */
  readonly meta: Canvas['meta'];
  /** Adds a note, or says why not. */
  add(block: Block, name: unknown, more?: More): void;
  /** Links two notes by the ids that the file gives them, in whatever order they come. */
  join(a: unknown, b: unknown): void;
  leave(what: unknown, why: Left['why']): void;
  /** What came of it: a canvas that is whole and valid, or that the file holds no notes. */
  result(): Understood | NotACanvas;
}

/** Begins a canvas from a foreign file, under an id of its own. */
export function gather(source: Source, about: About): Gathering {
  const canvas = emptyCanvas(newId(), shortText(about.name) || t('canvas.untitled'));
  const { meta } = canvas;
  const note = plainText(textOf(about.note) ?? '').slice(0, TEXT_LIMIT);
  if (note) meta.note = note;
  for (const role of ['author', 'client'] as const) {
    const said = shortText(about[role]);
    if (said) meta[role] = said;
  }
  const left: Left[] = [];
  const pairs: (readonly [string, string])[] = [];
  const ids = new Set<Id>();
  /** Notes that have the one link that they may have of its kind. */
  const bound = new Set<Id>();
  /** Blocks with notes that say nothing: one line for each is enough. */
  const empty = new Set<Block>();
  let count = 0;

  const leave = (what: unknown, why: Left['why']) => {
    left.push({ what: inShort(what), why });
  };

  return {
    meta,
    leave,
    add(block, name, more = {}) {
      if (name !== undefined && name !== null && textOf(name) === undefined) {
        return leave(name, 'unknown');
      }
      const [said, rest] = [name, more.note].map((one) => plainText(textOf(one) ?? ''));
      const whole = said || rest;
      if (!whole) {
        empty.add(block);
        return;
      }
      if (count === COUNT_LIMIT) return leave(whole, 'unknown');
      const id = usable(more.id) && !ids.has(more.id) ? more.id : newId();
      ids.add(id);
      const short = cutAt(whole, NAME_LIMIT);
      const note = [whole.slice(short.length), said ? rest! : ''].filter(Boolean).join('\n\n');
      if (short !== whole || note.length > TEXT_LIMIT) leave(whole, 'too-long');
      (canvas[block] as Record<Id, Element>)[id] = {
        ...more.fields,
        id,
        name: short,
        order: ++count,
        ...(note && { note: cutAt(note, TEXT_LIMIT) }),
      };
    },
    join(a, b) {
      const both = typeof a === 'string' && typeof b === 'string';
      if (both && pairs.length < COUNT_LIMIT) pairs.push([a, b]);
      else leave(`${inShort(a)} → ${inShort(b)}`, 'no-link');
    },
    result() {
      if (count === 0) return { ok: false, source, why: 'empty-template' };
      for (const block of empty) leave(word('block', block), 'empty');
      for (const [a, b] of pairs) {
        if (!linked(canvas, bound, a, b))
          leave(`${nameAt(canvas, a)} → ${nameAt(canvas, b)}`, 'no-link');
      }
      const accepted = acceptCanvas(canvas, takeCanvas);
      return accepted.ok
        ? { ok: true, source, canvas: accepted.canvas, left }
        : { ok: false, source, why: 'damaged', detail: inShort(accepted.error.values) };
    },
  };
}

/** A text that fits a field for names. */
const shortText = (value: unknown): string =>
  cutAt(plainText(textOf(value) ?? ''), NAME_LIMIT).trim();

/** The beginning of a text, without half a character at its end. */
const cutAt = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');

const usable = (id: unknown): id is Id =>
  typeof id === 'string' && id !== '' && id.length <= ID_LIMIT && id !== '__proto__';

/** Links two notes; false where that means nothing, or a relationship has its segment already. */
function linked(canvas: Canvas, bound: Set<Id>, a: string, b: string): boolean {
  const pair = directed(canvas, a, b);
  if (!pair) return false;
  const { from, to, meaning } = pair;
  const id = linkId(from, to);
  if (Object.hasOwn(canvas.links, id)) return true;
  if (meaning.single && bound.has(from)) return false;
  if (meaning.single) bound.add(from);
  canvas.links[id] = { id, from, to };
  return true;
}

const nameAt = (canvas: Canvas, id: string): string =>
  (find(canvas, id)?.element.name ?? id).slice(0, 90);
