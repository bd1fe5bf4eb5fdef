import { dequal as equal } from 'dequal/lite';
import { BLOCKS, RECORDS, type Block, type RecordKey } from './blocks';
import type { Canvas, Id } from './canvas';
import { fieldsChanged, own, type FieldChange } from './compare-fields';

/** Parts of a canvas that hold things by their ids. */
export const BAGS = [...BLOCKS, 'links', ...RECORDS, 'journey', 'waivers'] as const;
export type BagKey = Block | 'links' | RecordKey | 'journey' | 'waivers';

/** What a file says of itself: that is neither compared nor taken over. */
const ITSELF: ReadonlySet<string> = new Set([
  '$schema',
  'format',
  'schemaVersion',
  'id',
  'template',
]);

/** Something that is in one of two canvases only, or in both in different states. */
export interface Change {
  /** Names it among the changes between two canvases. */
  readonly key: string;
  /** Where it stands; `canvas` is what is said of the canvas as a whole. */
  readonly part: BagKey | 'canvas';
  /** Its id; of the canvas as a whole, the path of the field, such as `meta.name`. */
  readonly id: Id;
  readonly is: 'new' | 'changed' | 'gone';
  /** The block where a note stood before it went to another one. */
  readonly from?: Block;
  /** What differs, field by field; what is gone has none. */
  readonly fields: readonly FieldChange[];
}

type Bag = Readonly<Record<Id, unknown>>;
const NONE: Bag = {};

/** The things of a part, by id. */
export const bagOf = (canvas: Canvas, part: BagKey): Bag => (canvas[part] ?? NONE) as Bag;

/** The fields of a canvas that stand beside its parts, such as its settings. */
export const besidesOf = (canvas: Canvas): string[] =>
  Object.keys(canvas).filter(
    (key) => key !== 'meta' && !ITSELF.has(key) && !(BAGS as readonly string[]).includes(key),
  );

/**
 * What is new, changed or gone in `after`, in the order of the parts: notes, links, records, and
 * what is said of the canvas as a whole. A note that went to another block is one change. What a
 * file says of itself (id, version, template) does not count.
 */
export function compareCanvases(before: Canvas, after: Canvas): Change[] {
  if (before === after) return [];
  const moved = movedBetween(before, after);
  return [
    ...wholeChanges(before, after),
    ...BAGS.flatMap((part) => bagChanges(part, before, after, moved)),
  ];
}

function wholeChanges(before: Canvas, after: Canvas): Change[] {
  const meta = fieldChanges('meta', before.meta, after.meta);
  const keys = new Set([...besidesOf(before), ...besidesOf(after)]);
  const [was, is] = [before as unknown as Bag, after as unknown as Bag];
  return [
    ...meta,
    ...[...keys].flatMap((key): Change[] => {
      const fields = fieldsChanged(own(was, key), own(is, key), key);
      if (fields.length === 0) return [];
      return [whole(key, kindOf(own(was, key), own(is, key)), fields)];
    }),
  ];
}

/** Each field of the canvas's own facts is a change of its own. */
function fieldChanges(part: string, before: object, after: object): Change[] {
  const [was, is] = [before as Bag, after as Bag];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key): Change[] => {
    const fields = fieldsChanged(own(was, key), own(is, key), `${part}.${key}`);
    if (fields.length === 0) return [];
    return [whole(`${part}.${key}`, kindOf(own(was, key), own(is, key)), fields)];
  });
}

const whole = (id: string, is: Change['is'], fields: readonly FieldChange[]): Change => ({
  key: `canvas/${id}`,
  part: 'canvas',
  id,
  is,
  fields,
});

const kindOf = (before: unknown, after: unknown): Change['is'] =>
  before === undefined ? 'new' : after === undefined ? 'gone' : 'changed';

function bagChanges(
  part: BagKey,
  before: Canvas,
  after: Canvas,
  moved: ReadonlyMap<Id, Block>,
): Change[] {
  const [was, is] = [bagOf(before, part), bagOf(after, part)];
  const changes: Change[] = [];
  for (const [id, item] of Object.entries(is)) {
    const key = `${part}/${id}`;
    const from = isBlock(part) && !Object.hasOwn(was, id) ? moved.get(id) : undefined;
    const former = from === undefined ? own(was, id) : own(bagOf(before, from), id);
    if (former === item || (from === undefined && equal(former, item))) continue;
    const fields = fieldsChanged(former, item).filter(({ path }) => path !== 'id');
    if (former === undefined) changes.push({ key, part, id, is: 'new', fields });
    else if (from !== undefined) changes.push({ key, part, id, is: 'changed', from, fields });
    else if (fields.length > 0) changes.push({ key, part, id, is: 'changed', fields });
  }
  for (const id of Object.keys(was)) {
    if (Object.hasOwn(is, id) || (isBlock(part) && moved.get(id) === part)) continue;
    changes.push({ key: `${part}/${id}`, part, id, is: 'gone', fields: [] });
  }
  return changes;
}

/** Whether a part is a block of notes. */
export const isBlock = (part: BagKey | 'canvas'): part is Block =>
  (BLOCKS as readonly string[]).includes(part);

/** Notes that stand in one block before and in another one after, by where they stood. */
function movedBetween(before: Canvas, after: Canvas): Map<Id, Block> {
  const [was, is] = [placesOf(before), placesOf(after)];
  const moved = new Map<Id, Block>();
  for (const [id, blocks] of was) {
    const now = is.get(id);
    if (blocks.length === 1 && now?.length === 1 && blocks[0] !== now[0]) moved.set(id, blocks[0]!);
  }
  return moved;
}

function placesOf(canvas: Canvas): Map<Id, Block[]> {
  const places = new Map<Id, Block[]>();
  for (const block of BLOCKS) {
    for (const id of Object.keys(canvas[block])) {
      const known = places.get(id);
      if (known) known.push(block);
      else places.set(id, [block]);
    }
  }
  return places;
}
