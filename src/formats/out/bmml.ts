import { stringify } from 'yaml';
import { t } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Canvas, Element, Id } from '../../model/canvas';
import { find } from '../../model/find';
import { SECTIONS } from '../in/shapes/bmml-words';
import { namedNotes, type NamedBlock } from './named';

/** How the ids of each section begin. */
const PREFIX: Readonly<Record<Block, string>> = {
  segments: 'cs',
  propositions: 'vp',
  channels: 'ch',
  relationships: 'cr',
  revenues: 'rs',
  resources: 'kr',
  activities: 'ka',
  partners: 'kp',
  costs: 'cost',
};
const INFRASTRUCTURE: readonly Block[] = ['resources', 'activities'];
/** The blocks that an entry may name, and under which word. A fit is a thing of its own. */
const HELD: Readonly<Partial<Record<Block, Readonly<Record<string, readonly Block[]>>>>> = {
  channels: { for: ['propositions', 'segments'] },
  relationships: { for: ['segments'] },
  revenues: { from: ['segments'], for: ['propositions'] },
  resources: { for: ['propositions'] },
  activities: { for: ['propositions'] },
  partners: { for: INFRASTRUCTURE },
  costs: { for: INFRASTRUCTURE },
};
/** Our stages within its two portfolios, which it wants to know. */
const STAGES = {
  idea: { portfolio: 'explore', stage: 'ideation' },
  validating: { portfolio: 'explore', stage: 'validation' },
  operating: { portfolio: 'exploit', stage: 'improve' },
} as const;

/**
 * A canvas in Business Model Markup Language 2.0, valid by its schema (SchemaStore, bmml.json), which
 * allows no other fields than its own: what is lost is in docs/formats.md.
 */
export function canvasBmml(canvas: Canvas): string {
  const { name, note, stage = 'idea' } = canvas.meta;
  const blocks = namedNotes(canvas);
  const ids = theirIds(blocks);
  const linked = targetsOf(canvas, ids);
  const entry = (block: Block) => (one: Element) => ({
    id: ids.get(one),
    name: one.name,
    ...((block === 'segments' || block === 'propositions') &&
      one.note && { description: one.note }),
    ...Object.fromEntries(
      Object.entries(HELD[block] ?? {}).flatMap(([word, others]) => {
        const held = sections(linked.get(one), others);
        return held ? [[word, held] as const] : [];
      }),
    ),
  });
  const fits = (blocks.find(({ block }) => block === 'propositions')?.notes ?? []).flatMap(
    (one) => {
      const segments = sections(linked.get(one), ['segments']);
      const offer = { [SECTIONS.propositions]: [ids.get(one)] };
      return segments ? [{ id: `fit-${ids.get(one)}`, for: { ...offer, ...segments } }] : [];
    },
  );
  return stringify(
    {
      version: '2.0',
      meta: {
        name: name || t('canvas.untitled'),
        ...(note && { tagline: note }),
        ...STAGES[stage],
      },
      ...Object.fromEntries(
        blocks.map(({ block, notes }) => [SECTIONS[block], notes.map(entry(block))]),
      ),
      ...(fits.length > 0 && { fits }),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** An id for each note as BMML wants it: our own where it is one, else as near to it as can be. */
function theirIds(blocks: readonly NamedBlock[]): Map<Element, string> {
  const ids = new Map<Element, string>();
  for (const { block, notes } of blocks) {
    const start = `${PREFIX[block]}-`;
    const taken = new Set(notes.map(({ id }) => id));
    const next = new Map<string, number>();
    for (const note of notes) {
      const own = note.id.startsWith(start) && /^[a-z\d-]+$/.test(note.id.slice(start.length));
      const near = `${start}${note.id.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;
      let id = own ? note.id : near;
      while (!own && taken.has(id)) {
        const n = (next.get(near) ?? 1) + 1;
        next.set(near, n);
        id = `${near}-${n}`;
      }
      taken.add(id);
      ids.set(note, id);
    }
  }
  return ids;
}

type Targets = ReadonlyMap<Block, readonly string[]>;

/** What each note is linked with, by block, in the ids of BMML. */
function targetsOf(canvas: Canvas, ids: ReadonlyMap<Element, string>): Map<Element, Targets> {
  const linked = new Map<Element, Map<Block, string[]>>();
  const at = (id: Id) => find(canvas, id);
  for (const link of Object.values(canvas.links)) {
    const [from, to] = [at(link.from), at(link.to)];
    const id = to && ids.get(to.element);
    if (!from || !to || id === undefined) continue;
    const targets = linked.get(from.element) ?? new Map<Block, string[]>();
    linked.set(from.element, targets);
    const others = targets.get(to.block) ?? [];
    if (!others.includes(id)) targets.set(to.block, [...others, id]);
  }
  return linked;
}

/** Targets of some blocks under the names of their sections; nothing where there are none. */
function sections(targets: Targets | undefined, blocks: readonly Block[]) {
  const held = blocks.flatMap((block) => {
    const ids = targets?.get(block);
    return ids ? [[SECTIONS[block], ids] as const] : [];
  });
  return held.length > 0 ? Object.fromEntries(held) : undefined;
}
