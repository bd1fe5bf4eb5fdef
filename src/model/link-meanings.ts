import type { Block } from './blocks';

/** What a link between two blocks says, read from `from` to `to`. */
export type Meaning =
  | 'serves'
  | 'reaches'
  | 'delivers'
  | 'with'
  | 'supports'
  | 'through'
  | 'paid_by'
  | 'paid_for'
  | 'enables'
  | 'uses'
  | 'provides'
  | 'operates'
  | 'caused_by';

export interface LinkMeaning {
  readonly from: Block;
  readonly to: Block;
  readonly meaning: Meaning;
  /** An element of `from` has at most one such link. */
  readonly single?: true;
}

const row = (from: Block, to: Block, meaning: Meaning): LinkMeaning => ({ from, to, meaning });

/**
 * Every link that means something, in its one direction. Two blocks share at most one
 * meaning, so a link is just (from, to). Sources: Strategyzer help on channels and
 * relationships, BMG pp. 27–41; the cardinalities are our contribution.
 */
export const LINK_MEANINGS: readonly LinkMeaning[] = [
  row('propositions', 'segments', 'serves'),
  row('channels', 'segments', 'reaches'),
  row('channels', 'propositions', 'delivers'),
  { ...row('relationships', 'segments', 'with'), single: true },
  row('relationships', 'propositions', 'supports'),
  row('relationships', 'channels', 'through'),
  row('revenues', 'segments', 'paid_by'),
  row('revenues', 'propositions', 'paid_for'),
  ...(['resources', 'activities'] as const).flatMap((from) =>
    (['propositions', 'channels', 'relationships', 'revenues'] as const).map((to) =>
      row(from, to, 'enables'),
    ),
  ),
  row('activities', 'resources', 'uses'),
  row('partners', 'resources', 'provides'),
  row('partners', 'activities', 'provides'),
  row('partners', 'channels', 'operates'),
  ...(['resources', 'activities', 'channels', 'relationships', 'partners'] as const).map((to) =>
    row('costs', to, 'caused_by'),
  ),
];

const byEnds: { [From in Block]?: { [To in Block]?: LinkMeaning } } = {};
for (const meaning of LINK_MEANINGS) (byEnds[meaning.from] ??= {})[meaning.to] = meaning;

/** The meaning of a link from one block to another, or nothing when there is none. */
export function meaningOf(from: Block, to: Block): LinkMeaning | undefined {
  return byEnds[from]?.[to];
}

/** The blocks whose notes a note of `block` may be linked with. */
export function linkableBlocks(block: Block): Block[] {
  return LINK_MEANINGS.flatMap(({ from, to }) =>
    from === block ? [to] : to === block ? [from] : [],
  );
}
