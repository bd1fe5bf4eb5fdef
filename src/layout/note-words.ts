import { list } from '../i18n/basic-format';
import { text } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { linkableBlocks, meaningOf } from '../model/link-meanings';
import { viewOf } from '../model/view';
import type { Span } from './face';

/** A row of a face, whose chips have no edges here: “expects Self-service, Community, assumed”. */
export function lineOf(row: readonly Span[]): string {
  const leads = row[0]?.tone === 'plain' ? 1 : 0;
  const said = row.map((span) => span.text);
  return [...said.slice(0, leads), said.slice(leads).join(', ')].filter(Boolean).join(' ');
}

/** “serves Riders, Couriers”: the links that start at a note. */
export function linksFrom(canvas: Canvas, id: string): string[] {
  const view = viewOf(canvas);
  const block = view.blockOf(id)!;
  return linkableBlocks(block).flatMap((other) => {
    const meaning = meaningOf(block, other);
    const names = view.linked(id, other).map(({ name }) => name);
    return meaning && names.length > 0 ? [`${text(`link.${meaning.meaning}`)} ${list(names)}`] : [];
  });
}
