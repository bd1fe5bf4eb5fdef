import type { Block } from './blocks';
import type { Element, Id } from './canvas';
import type { CanvasView } from './canvas-view';
import { together, type Edit } from './edit';
import { link } from './edit-links';
import { change } from './edit-notes';
import { linksOf, type LinkTo } from './suggest/links';
import type { WordTable } from './suggest/table';
import { tagsOfNote, type Tag } from './suggest/tags';
import { USUAL } from './suggest/usual';

/** A field that may be filled: by the words of the note, or because it is usual for another field. */
export interface TagPart extends Tag {
  readonly kind: 'tag';
  /** Names it among all suggestions. */
  readonly key: string;
  /** The value that it is usual for, where it is no more than that. */
  readonly usualFor?: string;
}

/** A link that may be made. */
export interface LinkPart extends LinkTo {
  readonly kind: 'link';
  readonly key: string;
}

export type Part = TagPart | LinkPart;

/** All that is suggested for one note. */
export interface Bundle {
  readonly id: Id;
  readonly block: Block;
  readonly parts: readonly Part[];
}

const NONE: ReadonlySet<string> = new Set();
type Bag = Readonly<Record<string, unknown>>;

/**
 * What the words of a note, and what stands around it, suggest: only where nothing is recorded
 * yet and one meaning alone is possible. `dropped` are the keys of parts that nobody wants.
 */
export function suggestionsFor(
  view: CanvasView,
  id: Id,
  table: WordTable,
  dropped: ReadonlySet<string> = NONE,
): Bundle {
  const block = view.blockOf(id);
  const note = view.element(id);
  if (!block || !note) return { id, block: 'segments', parts: [] };
  if (note.name.trim() === '') return { id, block, parts: [] };
  const tags = tagParts(note, block, table, dropped);
  // What is suggested of the note itself counts when its links are looked for.
  const tagged = { ...note, ...Object.fromEntries(tags.map(({ path, value }) => [path, value])) };
  const links = linksOf({ view, note: tagged as Element, block, table }).map((one): LinkPart => ({
    kind: 'link',
    key: `${id}>${one.to}`,
    ...one,
  }));
  return { id, block, parts: [...tags, ...links.filter(({ key }) => !dropped.has(key))] };
}

function tagParts(
  note: Element,
  block: Block,
  table: WordTable,
  dropped: ReadonlySet<string>,
): TagPart[] {
  const bag = note as unknown as Bag;
  const part = (tag: Tag): TagPart => ({
    kind: 'tag',
    key: `${note.id}/${tag.path}/${[tag.value].flat().join('|')}`,
    ...tag,
  });
  const wanted = ({ path, key }: TagPart) => !isFilled(bag[path]) && !dropped.has(key);
  const said = tagsOfNote(block, note, table).map(part).filter(wanted);
  const usual = USUAL[block];
  if (!usual) return said;
  const by = (bag[usual.by] ?? said.find(({ path }) => path === usual.by)?.value) as
    string | undefined;
  const likely = by === undefined ? undefined : usual.values[by];
  const spoken = said.find(({ path }) => path === usual.path);
  // Of a field that holds several, words name some and leave out what goes without saying.
  if (!likely?.length || typeof spoken?.value === 'string') return said;
  const values = Array.isArray(likely)
    ? [...new Set([...(spoken?.value ?? []), ...likely])]
    : likely;
  const whole: TagPart = {
    ...part({ path: usual.path, value: values, words: spoken?.words ?? [] }),
    usualFor: by!,
  };
  return [...said.filter((tag) => tag !== spoken), ...(wanted(whole) ? [whole] : [])];
}

const isFilled = (value: unknown) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Everything that is suggested for a note, as one step. */
export function acceptAll({ id, block, parts }: Bundle): Edit {
  const edits = parts.map((part) =>
    part.kind === 'link' ? link(id, part.to) : setTag(id, block, part),
  );
  return together(parts.every(({ kind }) => kind === 'link') ? 'link' : 'change', edits);
}

/** One part of what is suggested for a note. */
export const accept = (bundle: Bundle, part: Part): Edit => acceptAll({ ...bundle, parts: [part] });

function setTag(id: Id, block: Block, { path, value }: TagPart): Edit {
  return change(block, id, (note) => {
    (note as unknown as Record<string, unknown>)[path] = Array.isArray(value) ? [...value] : value;
  });
}
