import '../../i18n/panel';
import { t, word } from '../../i18n/translate';
import { facesOf } from '../../layout/face';
import { linksFrom, lineOf } from '../../layout/note-words';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas, Element } from '../../model/canvas';
import { relationshipCostPerCustomer } from '../../model/figures/cost-per-customer';
import { plain } from '../markdown-text';
import { namedNotes } from './named';

/**
 * A canvas as an outline in Markdown: its title, a heading for each block, a bullet for each note, and
 * under it what its face shows, what it is linked with, and its own text. What is lost is in
 * docs/formats.md.
 */
export function canvasMarkdown(canvas: Canvas): string {
  const { name, note } = canvas.meta;
  const lines = [`# ${plain(name) || t('canvas.untitled')}`];
  if (note?.trim()) lines.push('', plain(note));
  const named = new Map(namedNotes(canvas).map(({ block, notes }) => [block, notes]));
  for (const block of BLOCKS) {
    const notes = named.get(block) ?? [];
    lines.push('', `## ${word('block', block)}`);
    if (notes.length > 0) lines.push('');
    const said = sayings(canvas, block);
    for (const one of notes) lines.push(`- ${plain(one.name)}`, ...under(one, said));
  }
  return `${lines.join('\n')}\n`;
}

/** What is said of each note of a block, by its id. What a partner provides is on its face already. */
function sayings(canvas: Canvas, block: Block): ReadonlyMap<string, readonly string[]> {
  const faces = facesOf(canvas, block, { costPerCustomer: relationshipCostPerCustomer });
  return new Map(
    faces.map(({ id, rows }) => [
      id,
      [...rows.map(lineOf), ...(block === 'partners' ? [] : linksFrom(canvas, id))],
    ]),
  );
}

function under({ id, note }: Element, said: ReadonlyMap<string, readonly string[]>): string[] {
  const own = (note ?? '').split('\n').filter((line) => line.trim() !== '');
  return [...(said.get(id) ?? []), ...own].map((line) => `  - ${plain(line)}`);
}
