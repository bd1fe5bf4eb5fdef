import type { Element } from '../../../model/canvas';
import { entriesOf, readEntries } from './bag';
import { gather } from './gather';
import { blockOfKey } from './keys';
import type { ShapeReader } from './nine-keys';
import { at, bagOf, listOf, pick, textOf } from './values';

/** Words in which tools say how sure a note is, as far as they mean one of ours. */
export const STATUS: Readonly<Record<string, NonNullable<Element['status']>>> = {
  assumed: 'assumed',
  assumption: 'assumed',
  untested: 'assumed',
  unvalidated: 'assumed',
  testing: 'assumed',
  researched: 'researched',
  validated: 'validated',
  invalidated: 'invalidated',
};

/** A `.leancanvas` file (F2): five of its nine sections are blocks of ours. */
export const leanCanvas: ShapeReader = (data) => {
  const canvas = at(data, 'canvas');
  const sections = bagOf(at(canvas, 'sections'));
  const schema = textOf(at(data, 'schema')) ?? '';
  if (!sections || !(schema.startsWith('totally-lean/') || at(sections, 'unfairAdvantage'))) {
    return undefined;
  }
  const out = gather('lean-canvas', { name: at(canvas, 'name') });
  readEntries(entriesOf(sections), out, blockOfKey, (item) => {
    const status = pick(STATUS, at(item, 'validation'));
    return { fields: status && { status } };
  });
  for (const link of listOf(at(canvas, 'links'))) out.leave(link, 'no-link');
  return out.result();
};
