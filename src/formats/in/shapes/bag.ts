import type { Block } from '../../../model/blocks';
import type { Gathering, More } from './gather';
import { blockOfKey } from './keys';
import { hasBullets, linesOf } from './lines';
import { plainText } from './plain-text';
import { at, bagOf, inShort, listOf, textOf, type Bag } from './values';

/** A part of a file with the name by which its block is found. */
export type Entry = readonly [key: string, value: unknown];
type NameBlock = (key: string) => Block | undefined;

/** Where a section says which one it is. */
const SECTION_NAMES = ['sectionId', 'id', 'key', 'name', 'title', 'heading', 'label', 'block'];
/** What a section says of itself. */
const OF_SECTION = [...SECTION_NAMES, 'subtitle', 'description', 'order', 'color', 'icon'];
/** Where a section keeps its notes. */
const LISTS = ['items', 'sectionItems', 'stickyNotes', 'notes', 'cards', 'entries', 'points'];
const MORE_LISTS = ['bullets', 'list', 'data', 'values', 'elements', 'content'];
/** Where a note keeps what it says, and what is said about it. */
const NAMES = ['name', 'title', 'label', 'text', 'content', 'value', 'item'];
const NOTES = ['description', 'details', 'detail', 'note', 'notes', 'text', 'content'];

/** What every file says of itself. */
const HOUSEKEEPING =
  /^(?:\$schema|_?id|uuid|version|format|type|template|name|title|project_?name|description|author|date|language|locale|designed_?(?:by|for)|(?:created|updated|exported|modified|last)_?\w*)$/i;

/**
 * The sections of a file: its fields, or the things of a list by the name that each has. A map from
 * keys without meaning to named sections is such a list as well.
 */
export function entriesOf(value: unknown, nameBlock: NameBlock = blockOfKey): Entry[] {
  const entries: Entry[] = Array.isArray(value)
    ? value.map((one: unknown) => pairOf(one) ?? ['', one])
    : Object.entries(bagOf(value) ?? {});
  return entries.map(([key, inner]) => {
    if (nameBlock(key) || !bagOf(inner)) return [key, inner];
    const names = SECTION_NAMES.flatMap((name) => textOf(at(inner, name)) ?? []);
    return [names.find((name) => nameBlock(name)) ?? (key || (names.at(-1) ?? '')), inner];
  });
}

/** An entry of a map that was written as a list of pairs. */
const pairOf = (value: unknown): Entry | undefined =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
    ? [value[0], value[1]]
    : undefined;

/** Takes the notes of all sections; what names no block is said. */
export function readEntries(
  entries: readonly Entry[],
  out: Gathering,
  nameBlock: NameBlock = blockOfKey,
  moreOf?: (item: Bag) => More,
): void {
  for (const [key, value] of entries) {
    const block = nameBlock(key);
    if (block) readSection(block, value, out, moreOf);
    else if (!HOUSEKEEPING.test(key)) leaveSection(key, value, out);
  }
}

/** The notes of one block: a text, a list, or an object around one of these. */
function readSection(
  block: Block,
  value: unknown,
  out: Gathering,
  moreOf?: (item: Bag) => More,
): void {
  const bag = bagOf(value);
  const inner = bag ? listIn(bag) : value;
  if (Array.isArray(inner)) {
    for (const item of inner as unknown[]) readItem(block, item, out, moreOf);
  } else if (typeof inner === 'string') {
    readText(block, inner, out);
  } else if (bag) {
    // Groups with names of their own, such as primary and secondary customers.
    const groups = Object.entries(bag).filter(([key]) => !OF_SECTION.includes(key));
    for (const item of groups.flatMap(([, group]) => group)) readItem(block, item, out, moreOf);
  } else if (value !== null) {
    out.add(block, value);
  }
}

/** The list or text of notes in a section; nothing when it keeps none under a name that is known. */
function listIn(bag: Bag): unknown {
  const lists = [...LISTS, ...MORE_LISTS].map((key) => at(bag, key));
  return lists.find((one) => Array.isArray(one)) ?? lists.find((one) => typeof one === 'string');
}

function readItem(block: Block, item: unknown, out: Gathering, moreOf?: (item: Bag) => More): void {
  const bag = bagOf(item);
  if (bag) {
    const [name, note] = namesOf(bag);
    out.add(block, name ?? (note === undefined ? bag : ''), {
      id: at(bag, 'id'),
      note,
      ...moreOf?.(bag),
    });
  } else if (typeof item === 'string' && hasBullets(item)) {
    readText(block, item, out);
  } else {
    out.add(block, typeof item === 'string' ? item.replaceAll('**', '') : item);
  }
}

/** A whole block as one text; its HTML is taken off first, since that is what breaks its lines. */
function readText(block: Block, text: string, out: Gathering): void {
  for (const { name, note } of linesOf(plainText(text))) out.add(block, name, { note });
}

/** What a thing is called and what is said about it. */
export function namesOf(bag: Bag): [name: string | undefined, note: string | undefined] {
  const given = (keys: readonly string[], except?: string) =>
    keys.find((key) => key !== except && textOf(at(bag, key))?.trim());
  const name = given(NAMES);
  const note = given(NOTES, name);
  return [name && textOf(at(bag, name)), note && textOf(at(bag, note))];
}

/** Says of a section that no block means it, thing by thing where it is a list. */
function leaveSection(key: string, value: unknown, out: Gathering): void {
  const list = bagOf(value) ? listIn(bagOf(value)!) : value;
  for (const item of Array.isArray(list) ? listOf(list) : [list]) {
    const bag = bagOf(item);
    const said = bag ? (namesOf(bag)[0] ?? inShort(bag)) : inShort(item ?? '');
    if (said.trim() && typeof item !== 'boolean') out.leave(`${key}: ${said}`, 'no-block');
  }
}
