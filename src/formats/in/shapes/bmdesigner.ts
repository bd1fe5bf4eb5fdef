import type { Block } from '../../../model/blocks';
import { gather } from './gather';
import type { ShapeReader } from './nine-keys';
import { at, bagOf, bagsIn, inShort, pick, textOf } from './values';

/** The short names of blocks of the Business Model Ontology, which several tools share. */
export const ONTOLOGY: Readonly<Record<string, Block>> = {
  cs: 'segments',
  vp: 'propositions',
  dc: 'channels',
  ch: 'channels',
  cr: 'relationships',
  r: 'revenues',
  r$: 'revenues',
  kr: 'resources',
  ka: 'activities',
  pn: 'partners',
  kp: 'partners',
  c: 'costs',
  c$: 'costs',
};

/** A file of bmdesigner or bmcoach2 (F4). In a game the block of a note is in `type_saved`. */
export const bmdesigner: ShapeReader = (data) => {
  const notes = bagsIn(at(data, 'notes'));
  const blockOf = (note: unknown) =>
    pick(ONTOLOGY, at(note, 'type')) ?? pick(ONTOLOGY, at(note, 'type_saved'));
  const own =
    at(data, 'source') === 'bmdesigner' || notes.some((note) => at(note, 'calcId') !== undefined);
  if (!own || !Array.isArray(at(data, 'notes'))) return undefined;
  const out = gather('bmdesigner', { name: at(data, 'info', 'name') });
  for (const note of notes) {
    const block = blockOf(note);
    const [id, name, description] = ['id', 'text', 'description'].map((key) => at(note, key));
    if (block) out.add(block, name, { id, note: description });
    else out.leave(name ?? note, 'no-block');
    const parent = at(note, 'parent');
    if (block && textOf(parent)) out.join(id, parent);
    for (const [key, value] of Object.entries(bagOf(at(note, 'values')) ?? {})) {
      out.leave(`${inShort(name ?? '')}: ${key} = ${inShort(value)}`, 'unknown');
    }
  }
  return out.result();
};
