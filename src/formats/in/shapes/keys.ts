import type { Block } from '../../../model/blocks';

/** Names that keys have in files, in small letters and nothing else: `key_partners`, `keyPartners`. */
const KEYS: Readonly<Record<Block, readonly string[]>> = {
  segments: ['customersegments', 'customersegment', 'targetcustomers', 'targetsegments'],
  propositions: [
    'valuepropositions',
    'valueproposition',
    'uniquevalueproposition',
    'valueprops',
    'valueprop',
  ],
  channels: ['distributionchannels', 'customerchannels', 'saleschannels'],
  relationships: ['customerrelationships', 'customerrelationship', 'customerrelations'],
  revenues: ['revenuestreams', 'revenuestream', 'revenuemodel', 'incomestreams'],
  resources: ['keyresources', 'keyresource'],
  activities: ['keyactivities', 'keyactivity'],
  partners: ['keypartners', 'keypartner', 'keypartnerships', 'keypartnership', 'partnernetwork'],
  costs: ['coststructure', 'coststructures', 'costsstructure', 'keycosts'],
};

/** Words that mean a block among its likes, and anything elsewhere. */
const LOOSE: Readonly<Record<Block, readonly string[]>> = {
  segments: ['segments', 'customers'],
  propositions: ['propositions', 'value', 'values', 'offer'],
  channels: ['channels', 'channel'],
  relationships: ['relationships', 'relationship'],
  revenues: ['revenues', 'revenue', 'income'],
  resources: ['resources', 'resource'],
  activities: ['activities', 'activity'],
  partners: ['partners', 'partnerships'],
  costs: ['costs', 'cost', 'expenses'],
};

const tableOf = (names: Readonly<Record<Block, readonly string[]>>) =>
  new Map(
    Object.entries(names).flatMap(([block, list]) => list.map((name) => [name, block as Block])),
  );
const SURE_KEYS = tableOf(KEYS);
const LOOSE_KEYS = tableOf(LOOSE);

/** What a lean canvas has in place of the blocks that it has not. */
const LEAN = new Set([
  'problem',
  'problems',
  'solution',
  'solutions',
  'unfairadvantage',
  'keymetrics',
]);

/** A key as letters alone; longer ones are no names of blocks. */
const lettersOf = (key: string): string =>
  key.length > 60 ? '' : key.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The block that a key or a heading of a file names, in whatever way its words are joined. */
export function blockOfKey(key: string): Block | undefined {
  const letters = lettersOf(key);
  return SURE_KEYS.get(letters) ?? LOOSE_KEYS.get(letters);
}

/** Whether keys are those of a business model canvas: two that mean nothing else, or four that might. */
export function nameBlocks(keys: readonly string[]): boolean {
  const blocks = (some: readonly string[]) => new Set(some.flatMap((key) => blockOfKey(key) ?? []));
  const sure = keys.filter((key) => !LOOSE_KEYS.has(lettersOf(key)));
  return blocks(sure).size >= 2 || blocks(keys).size >= 4;
}

/** Whether keys are those of a lean canvas: what only it has is there, what it replaced is not. */
export function nameLean(keys: readonly string[]): boolean {
  const replaced: ReadonlySet<Block | undefined> = new Set<Block>([
    'partners',
    'activities',
    'resources',
    'relationships',
  ]);
  const lean = keys.filter((key) => LEAN.has(lettersOf(key)));
  return lean.length >= 2 && !keys.some((key) => replaced.has(blockOfKey(key)));
}
