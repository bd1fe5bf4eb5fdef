import type { Block } from '../blocks';
import type { Element, Id } from '../canvas';
import type { CanvasView } from '../canvas-view';
import { channelTrait } from '../channel-kinds';
import type { Relationship } from '../elements';
import type { RelationshipType } from '../enums';
import { RELATIONSHIP_DEMANDS } from '../relationship-demands';
import { HUMAN_TYPES } from '../relationship-types';
import { matches } from './match';
import { mentionsOf } from './mentions';
import { tagsOfNote } from './tags';
import { NOTHING, type WordTable } from './table';
import { wordsOf } from './words';

/** Why a link is the only one that is meant. */
export type Because =
  /** There is one note of that block. */
  | { readonly only: Block }
  /** There is one channel of that sort. */
  | { readonly fits: 'human' | 'digital' | 'manyToMany' }
  /** It is the one offer for this segment. */
  | { readonly serving: Id }
  /** A relationship of this type needs what it can do. */
  | { readonly needed: RelationshipType }
  /** The note speaks of it. */
  | { readonly words: readonly string[] };

/** A link that only one note can be the other end of. */
export interface LinkTo {
  readonly to: Id;
  readonly because: Because;
}

/** What every link is looked for with. `note` bears the tags that its own words suggest. */
export interface Asked {
  readonly view: CanvasView;
  readonly note: Element;
  readonly block: Block;
  readonly table: WordTable;
}

type Trait = 'human' | 'digital' | 'manyToMany';
const WANTS: Readonly<Partial<Record<RelationshipType, Trait>>> = {
  automated_service: 'digital',
  community: 'manyToMany',
};

/** Links of a note that has none of their kind yet, where only one meaning is possible. */
export function linksOf(asked: Asked): LinkTo[] {
  const { block } = asked;
  switch (block) {
    case 'propositions':
    case 'channels':
    case 'relationships':
    case 'revenues':
      return [
        ...towardsCustomers(asked),
        ...(block === 'relationships' ? [...through(asked), ...needs(asked)] : []),
      ];
    case 'activities':
    case 'resources':
      return enables(asked, block);
    case 'partners':
      return named(asked, ['resources', 'activities', 'channels']);
    case 'costs':
      return causes(asked);
    case 'segments':
      return [];
  }
}

const isFree = ({ view, note }: Asked, blocks: readonly Block[]) =>
  blocks.every((block) => view.linked(note.id, block).length === 0);

/** The notes of some blocks that the name speaks of, where it is linked with none of them yet. */
function named(asked: Asked, blocks: readonly Block[], whole = false): LinkTo[] {
  if (!isFree(asked, blocks)) return [];
  const { view, note, table } = asked;
  return mentionsOf(view, note, blocks, table, whole).map(({ id, words }) => ({
    to: id,
    because: { words },
  }));
}

/** The one segment and the one offer that it can be about. */
function towardsCustomers(asked: Asked): LinkTo[] {
  const { view, note, block } = asked;
  const links: LinkTo[] = [];
  const linked = view.linked(note.id, 'segments').map(({ id }) => id);
  if (linked.length === 0) links.push(...oneOf(asked, 'segments'));
  if (block === 'propositions' || view.linked(note.id, 'propositions').length > 0) return links;
  const offers = oneOf(asked, 'propositions');
  if (offers.length > 0) return [...links, ...offers];
  const [segment, ...others] = [...linked, ...links.map(({ to }) => to)];
  if (segment === undefined || others.length > 0) return links;
  const [offer, ...more] = view.linked(segment, 'propositions');
  if (!offer || more.length > 0) return links;
  return [...links, { to: offer.id, because: { serving: segment } }];
}

/** The only note of a block, or the only one that the name speaks of. */
function oneOf({ view, note, table }: Asked, block: Block): LinkTo[] {
  const [first, ...others] = view.all(block);
  if (!first) return [];
  if (others.length === 0) return [{ to: first.id, because: { only: block } }];
  const mentions = mentionsOf(view, note, [block], table);
  return mentions.length === 1
    ? [{ to: mentions[0]!.id, because: { words: mentions[0]!.words } }]
    : [];
}

/** The channel that a relationship runs through: one it names, or the only one that will do. */
function through(asked: Asked): LinkTo[] {
  const { view, note } = asked;
  if (!isFree(asked, ['channels'])) return [];
  const mentioned = named(asked, ['channels']);
  if (mentioned.length > 0) return mentioned;
  const { type } = note as Relationship;
  if (!type || type === 'transactional') return [];
  const channels = view.all('channels');
  const trait = HUMAN_TYPES.has(type) ? 'human' : WANTS[type];
  if (!trait) {
    return channels.length === 1 ? [{ to: channels[0]!.id, because: { only: 'channels' } }] : [];
  }
  // One of unknown kind may be the one that is meant.
  if (channels.some((channel) => channelTrait(channel, trait) === undefined)) return [];
  const [fit, ...others] = channels.filter((channel) => channelTrait(channel, trait));
  return fit && others.length === 0 ? [{ to: fit.id, because: { fits: trait } }] : [];
}

const CAPABLE = ['activities', 'resources'] as const;
type Capable = (typeof CAPABLE)[number];

/** The sets of capabilities that a type of relationship needs one of each of. */
const setsOf = (type: RelationshipType, block: Capable) =>
  RELATIONSHIP_DEMANDS[type][block] as readonly (readonly string[])[];

/** The notes of a block that can do one of a set, by their tag or by what their words say of it. */
const ableTo = ({ view, table }: Asked, block: Capable, set: readonly string[]) =>
  view.all(block).filter((note) => {
    const said = tagsOfNote(block, note, table).find(({ path }) => path === 'capability')?.value;
    return set.includes(note.capability ?? (said as string | undefined) ?? '');
  });

/** The note that meets a need: the only one that can, or the one whose name is in the relationship’s. */
function meeting(asked: Asked, relationship: Relationship, block: Capable, set: readonly string[]) {
  const able = ableTo(asked, block, set);
  if (able.length < 2) return able[0]?.id;
  const named = mentionsOf(asked.view, relationship, [block], asked.table, true)
    .map(({ id }) => id)
    .filter((id) => able.some((note) => note.id === id));
  return named.length === 1 ? named[0] : undefined;
}

/** The activities and resources that a relationship needs, where it is clear which. */
function needs(asked: Asked): LinkTo[] {
  const note = asked.note as Relationship;
  const { type } = note;
  if (!type) return [];
  return CAPABLE.flatMap((block) => {
    const linked = asked.view.linked(note.id, block).map(({ id }) => id);
    return setsOf(type, block).flatMap((set): LinkTo[] => {
      const able = ableTo(asked, block, set);
      const id = meeting(asked, note, block, set);
      // What has no tag yet brings the link along when its own words are accepted.
      const tagged = able.some((other) => other.id === id && other.capability !== undefined);
      const met = able.some((other) => linked.includes(other.id));
      return id === undefined || !tagged || met ? [] : [{ to: id, because: { needed: type } }];
    });
  });
}

/** The relationships that need what an activity or resource can do; else what its name speaks of. */
function enables(asked: Asked, block: Capable): LinkTo[] {
  const { view, note } = asked;
  const { capability } = note as { capability?: string };
  const needing = view.all('relationships').flatMap((relationship): LinkTo[] => {
    const { id, type } = relationship;
    const linked = view.linked(id, block).map((other) => other.id);
    if (!type || !capability || linked.includes(note.id)) return [];
    const meets = setsOf(type, block).some(
      (set) =>
        set.includes(capability) &&
        !ableTo(asked, block, set).some((able) => linked.includes(able.id)) &&
        meeting(asked, relationship, block, set) === note.id,
    );
    return meets ? [{ to: id, because: { needed: type } }] : [];
  });
  if (needing.length > 0) return needing;
  return named(asked, ['relationships', 'channels', 'revenues', 'propositions'], true);
}

const CAUSES = ['relationships', 'channels', 'activities', 'resources', 'partners'] as const;

/** What causes a cost: notes that it names, or the only one that bears what its words stand for. */
function causes(asked: Asked): LinkTo[] {
  const { view, note, table } = asked;
  if (!isFree(asked, CAUSES) || (note as { overhead?: boolean }).overhead) return [];
  const mentioned = named(asked, CAUSES);
  if (mentioned.length > 0) return mentioned;
  const words = wordsOf(note.name);
  const links = new Map<Id, LinkTo>();
  for (const { value, from, to } of matches(words, table.causes, table)) {
    if (value === NOTHING) continue;
    const [block, tag] = value.split('.') as [Block, string];
    const [cause, ...others] = view
      .all(block)
      .filter((other) => [valueOf(other, 'capability'), valueOf(other, 'kind')].includes(tag));
    if (!cause || others.length > 0) continue;
    const said = note.name.slice(words[from]!.start, words[to - 1]!.end);
    links.set(cause.id, { to: cause.id, because: { words: [said] } });
  }
  return [...links.values()];
}

const valueOf = (note: Element, key: string) => (note as unknown as Record<string, unknown>)[key];
