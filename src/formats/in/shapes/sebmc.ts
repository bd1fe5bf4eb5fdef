import type { Block } from '../../../model/blocks';
import { entriesOf, readEntries } from './bag';
import { gather } from './gather';
import type { ShapeReader } from './nine-keys';
import { at, bagOf, pick } from './values';

/** Its own sections that mean one of the nine; problem, services and impact have no block. */
const SECTIONS: Readonly<Record<string, Block>> = {
  'core-value': 'propositions',
  beneficiaries: 'segments',
  'network-partners': 'partners',
  channels: 'channels',
  costs: 'costs',
  'revenue-stream': 'revenues',
};

/** A backup of the canvas for social enterprises (F9). */
export const sebmc: ShapeReader = (data) => {
  const sections = bagOf(at(data, 'sections'));
  if (!sections || !(at(sections, 'core-value') ?? at(sections, 'beneficiaries'))) return undefined;
  const nameBlock = (key: string) => pick(SECTIONS, key);
  const out = gather('sebmc', { name: at(data, 'headerTitle') });
  readEntries(entriesOf(sections, nameBlock), out, nameBlock);
  return out.result();
};
