import type { Block } from '../../../model/blocks';
import { entriesOf, readEntries } from './bag';
import { gather } from './gather';
import { blockOfKey } from './keys';
import type { ShapeReader } from './nine-keys';
import { at, bagsIn, listOf, pick, textOf } from './values';

/** Sections of the business model canvas for an API that have other names than elsewhere. */
const SECTIONS: Readonly<Record<string, Block>> = {
  apiValueProposition: 'propositions',
  developerRelations: 'relationships',
  apiConsumerSegments: 'segments',
  benefits: 'revenues',
};

/** An export of the APIOps CanvasCreator (F10); its canvases of other kinds are not for us. */
export const canvasCreator: ShapeReader = (data) => {
  const sections = bagsIn(at(data, 'sections'));
  const nameBlock = (key: string) => pick(SECTIONS, key) ?? blockOfKey(key);
  const named = sections.filter((one) => nameBlock(textOf(at(one, 'sectionId')) ?? ''));
  if (typeof at(data, 'templateId') !== 'string' || named.length < 4) return undefined;
  const metadata = at(data, 'metadata');
  const out = gather('canvas-creator', {
    name: at(metadata, 'title') ?? at(data, 'name'),
    author: listOf(at(metadata, 'authors'))
      .flatMap((one) => textOf(one) ?? [])
      .join(', '),
  });
  readEntries(entriesOf(sections, nameBlock), out, nameBlock);
  return out.result();
};
