import type { Block } from '../../../model/blocks';
import { gather } from './gather';
import { blockOfKey, nameLean } from './keys';
import { linesOf } from './lines';
import type { ShapeReader } from './nine-keys';
import { at, bagsIn, textOf, type Bag } from './values';

/** A part of the surface that stands for a block. */
interface Area {
  readonly block: Block;
  readonly node: Bag;
  readonly size: number;
}

/**
 * JSON Canvas 1.0 (F15): a group, or a text node that begins with the name of a block, is a block; what
 * lies in it are notes; edges between notes are links.
 */
export const jsonCanvas: ShapeReader = (data) => {
  const nodes = bagsIn(at(data, 'nodes')).filter((node) => Number.isFinite(at(node, 'x')));
  const groups = areasOf(nodes.filter((node) => at(node, 'type') === 'group'));
  const texts = areasOf(
    nodes.filter((node) => at(node, 'type') !== 'group' && !areaOf(node, groups)),
  );
  // A note that is called like a block, within a block, is a note.
  const areas = [...groups, ...texts.filter(({ node }) => !areaOf(node, texts))].sort(
    (a, b) => a.size - b.size,
  );
  if (areas.length > 0 && nameLean(nodes.map(headOf))) {
    return { ok: false, source: 'json-canvas', why: 'lean-canvas' };
  }
  if (new Set(areas.map(({ block }) => block)).size < 2) return undefined;

  const frame = nodes.find((node) => isFrame(node, areas));
  const out = gather('json-canvas', { name: frame && textIn(frame) });
  const blocks = new Map(areas.map(({ node, block }) => [node, block]));
  for (const node of [...nodes].sort(inReadingOrder)) {
    const own = blocks.get(node);
    if (own) {
      for (const { name, note } of linesOf(belowHead(node))) out.add(own, name, { note });
    } else if (at(node, 'type') !== 'group') {
      const [name, ...rest] = textIn(node).split(/\n\s*\n/);
      const block = areaOf(node, areas)?.block;
      const more = { id: at(node, 'id'), note: rest.join('\n\n') };
      if (block) out.add(block, name, more);
      else out.leave(name, 'no-block');
    } else if (node !== frame && textIn(node).trim()) {
      out.leave(textIn(node), 'no-block');
    }
  }
  for (const edge of bagsIn(at(data, 'edges'))) out.join(at(edge, 'fromNode'), at(edge, 'toNode'));
  return out.result();
};

/** A group around all blocks bears the name of the canvas. */
const isFrame = (node: Bag, areas: readonly Area[]): boolean =>
  at(node, 'type') === 'group' &&
  areas.every(({ node: area, block }) => areaOf(area, [{ node, block, size: 0 }]));

/** Each node is compared with all areas: a sheet has nine, and this many are enough for several. */
const AREA_LIMIT = 100;

function areasOf(nodes: readonly Bag[]): Area[] {
  const areas = nodes.flatMap((node) => {
    const block = blockOfKey(headOf(node));
    return block ? [{ block, node, size: numberAt(node, 'width') * numberAt(node, 'height') }] : [];
  });
  return areas.slice(0, AREA_LIMIT);
}

/** The smallest of the areas in which the middle of a node lies. */
function areaOf(node: Bag, areas: readonly Area[]): Area | undefined {
  const middle = (from: string, size: string) => numberAt(node, from) + numberAt(node, size) / 2;
  const [x, y] = [middle('x', 'width'), middle('y', 'height')];
  const within = (value: number, around: Bag, from: string, size: string) =>
    value >= numberAt(around, from) && value <= numberAt(around, from) + numberAt(around, size);
  return areas.find(
    ({ node: around }) =>
      around !== node && within(x, around, 'x', 'width') && within(y, around, 'y', 'height'),
  );
}

/** From top to bottom, and in a row from left to right. */
const inReadingOrder = (a: Bag, b: Bag): number =>
  numberAt(a, 'y') - numberAt(b, 'y') || numberAt(a, 'x') - numberAt(b, 'x');

const numberAt = (node: Bag, key: string): number => {
  const value = at(node, key);
  return typeof value === 'number' ? value : 0;
};

/** What a node says: its text, its label, its address, or the name of its file. */
function textIn(node: Bag): string {
  const said = ['text', 'label', 'url'].map((key) => textOf(at(node, key)));
  const file = textOf(at(node, 'file'));
  return said.find(Boolean) ?? file?.replace(/^.*\//, '').replace(/\.\w{1,8}$/, '') ?? '';
}

/** The first line of a node, without the marks of a heading. */
const headOf = (node: Bag): string =>
  textIn(node)
    .slice(0, 200)
    .split('\n', 1)[0]!
    .replace(/^[#*\s]+|[*:\s]+$/g, '');

const belowHead = (node: Bag): string => textIn(node).split('\n').slice(1).join('\n');
