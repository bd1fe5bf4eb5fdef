import type { Block } from '../../../model/blocks';
import { ONTOLOGY } from './bmdesigner';
import { gather } from './gather';
import { blockOfKey } from './keys';
import { STATUS } from './lean-canvas';
import type { ShapeReader } from './nine-keys';
import { at, bagsIn, pick, textOf, type Bag } from './values';

/** Elements of bmlayers, or the sticky notes of a Strategyzer page that it reads (F5). */
export const bmlayers: ShapeReader = (data) => {
  const elements = bagsIn(Array.isArray(data) ? data : at(data, 'elements'));
  if (!elements.some(isElement)) return undefined;
  const out = gather('bmlayers', { name: at(data, 'name') });
  for (const element of elements) {
    const block = blockOf(element);
    const status = pick(STATUS, at(element, 'test', 'state'));
    const more = {
      id: at(element, 'id') ?? at(element, 'guid'),
      note: at(element, 'description'),
      fields: status && { status },
    };
    if (block) out.add(block, at(element, 'name'), more);
    else out.leave(at(element, 'name') ?? element, 'no-block');
  }
  return out.result();
};

const isElement = (element: Bag): boolean =>
  blockOf(element) !== undefined &&
  ['zone', 'bmo', 'guid', 'colour_class'].some((key) => at(element, key) !== undefined);

const blockOf = (element: Bag): Block | undefined =>
  pick(ONTOLOGY, at(element, 'bmo', 'type')) ??
  blockOfKey(textOf(at(element, 'zone') ?? at(element, 'block')) ?? '');
