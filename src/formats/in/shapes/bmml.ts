import { word } from '../../../i18n/translate';
import { BLOCKS, type Block } from '../../../model/blocks';
import { TEXT_LIMIT } from '../../../model/limits';
import { fieldsOf, linesUnder, SECTIONS, stageOf } from './bmml-words';
import { gather, type Gathering } from './gather';
import type { ShapeReader } from './nine-keys';
import { at, bagOf, bagsIn, inShort, listOf, textOf, type Bag } from './values';

/** Business Model Markup Language, versions 1 and 2 (F1), whether as YAML or as JSON. */
export const bmml: ShapeReader = (data) => {
  const meta = bagOf(at(data, 'meta'));
  const version = textOf(at(data, 'version')) ?? '';
  const known = BLOCKS.some((block) => Array.isArray(at(data, SECTIONS[block])));
  if (!meta || !known || !/^[12](?:\.\d+)*$/.test(version)) return undefined;
  const out = gather('bmml', { name: at(meta, 'name'), note: at(meta, 'tagline') });
  const stage = stageOf(meta);
  if (stage) out.meta.stage = stage;
  for (const block of BLOCKS) {
    const section = at(data, SECTIONS[block]);
    for (const entry of listOf(section)) take(block, entry, out);
    if (textOf(section)) out.leave(`${SECTIONS[block]}: ${inShort(section)}`, 'unknown');
  }
  takeCosts(at(data, 'cost_structure'), out);
  for (const fit of bagsIn(at(data, 'fits'))) {
    const [propositions, segments] = ['value_proposition', 'customer_segment'].map((end) => [
      ...idsIn(at(fit, end)),
      ...idsIn(at(fit, 'for', `${end}s`)),
    ]);
    for (const a of propositions!) for (const b of segments!) out.join(a, b);
    if (listOf(at(fit, 'mappings')).length > 0) out.leave(at(fit, 'id'), 'unknown');
  }
  return out.result();
};

function take(block: Block, given: unknown, out: Gathering): void {
  const entry = bagOf(given);
  if (!entry) return out.add(block, given);
  const [id, name, description] = ['id', 'name', 'description'].map((key) => at(entry, key));
  const fields = fieldsOf(block, entry);
  const type = textOf(fields.type);
  // In version 1 a relationship is described and has no name.
  const said = name ?? description ?? (type && word('relationshipType', type));
  const about = name === undefined ? undefined : textOf(description);
  const value = linesUnder(entry, 'products_services', 'pain_relievers', 'gain_creators');
  const needs = linesUnder(entry, 'jobs', 'pains', 'gains').slice(0, TEXT_LIMIT);
  out.add(block, said, {
    id,
    note: [about, value].filter(Boolean).join('\n'),
    fields: { ...fields, ...(block === 'segments' && needs && { needs }) },
  });
  for (const other of linkedWith(entry)) out.join(id, other);
}

/** Costs of version 1 are below a structure of their own, and have no ids. */
function takeCosts(structure: unknown, out: Gathering): void {
  const type = at(structure, 'type');
  if (type === 'cost_driven' || type === 'value_driven') out.meta.costOrientation = type;
  for (const word of listOf(at(structure, 'characteristics'))) out.leave(word, 'unknown');
  listOf(at(structure, 'major_costs')).forEach((cost, i) => {
    take('costs', bagOf(cost) ? { id: `cost-${i + 1}`, ...bagOf(cost) } : cost, out);
  });
}

/** The ids that an entry names in any of the ways of either version. */
function linkedWith(entry: Bag): string[] {
  const typed = ['for', 'from'].flatMap((key) => Object.values(bagOf(at(entry, key)) ?? {}));
  const plain = ['segment', 'segments', 'from_segments', 'for_value', 'provides', 'linked_to'];
  return [...typed, ...plain.map((key) => at(entry, key))].flatMap(idsIn);
}

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((id) => (typeof id === 'string' ? [inShort(id)] : []));
