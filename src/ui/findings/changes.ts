import { nameOf } from '../../i18n/name';
import { t, text, word } from '../../i18n/translate';
import { BLOCKS, RECORDS } from '../../model/blocks';
import type { Canvas, Element } from '../../model/canvas';
import type { Segment } from '../../model/elements';
import { viewOf } from '../../model/view';
import { meaningOf } from '../../model/link-meanings';

/** What an edit adds, changes and removes, as short lines. */
export function changesBetween(before: Canvas, after: Canvas): string[] {
  const lines: string[] = [];
  const views = { before: viewOf(before), after: viewOf(after) };
  for (const block of BLOCKS) {
    for (const note of Object.values(after[block])) {
      const former = before[block][note.id];
      const values = { name: nameOf(views.after, note.id), block: word('block', block) };
      if (!former) lines.push(t('change.adds', values));
      else if (former !== note) lines.push(...fieldsChanged(former, note, values.name));
    }
    for (const id of Object.keys(before[block])) {
      if (!after[block][id]) lines.push(t('change.removes', { name: nameOf(views.before, id) }));
    }
  }
  for (const part of RECORDS) {
    for (const id of Object.keys(after[part])) {
      if (after[part][id] !== before[part][id]) lines.push(t(`change.record.${part}`));
    }
  }
  for (const { id, from, to } of Object.values(after.links)) {
    if (before.links[id]) continue;
    const [a, b] = [views.after.blockOf(from), views.after.blockOf(to)];
    const meaning = a && b && meaningOf(a, b);
    if (!meaning) continue;
    const values = { from: nameOf(views.after, from), to: nameOf(views.after, to) };
    lines.push(text(`link.made.${meaning.meaning}`, values));
  }
  const unlinked = Object.values(before.links).filter(
    ({ id, from, to }) => !after.links[id] && views.after.element(from) && views.after.element(to),
  );
  for (const { from, to } of unlinked) {
    lines.push(
      t('change.unlinks', { from: nameOf(views.after, from), to: nameOf(views.after, to) }),
    );
  }
  return lines;
}

/** What changes in a note, field by field: its new value where that is a word or two. */
function fieldsChanged(before: Element, after: Element, name: string): string[] {
  const [was, is] = [before as Bag, after as Bag];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys]
    .filter((key) => was[key] !== is[key])
    .map((key) => {
      const field = text(`field.${key}`, undefined, key);
      const value = inWords(key, is[key]);
      return value
        ? t('change.field', { name, field, value })
        : t('change.fieldOnly', { name, field });
    });
}

type Bag = Record<string, unknown>;

/** A value in words, where the catalogue has them: a type, a state, an expectation. */
function inWords(key: string, value: unknown): string | undefined {
  if (key === 'type' && typeof value === 'string') return word('relationshipType', value);
  if (key === 'state' && typeof value === 'string') return word('state', value);
  if (key !== 'expectation' || !value) return undefined;
  const { types, status } = value as NonNullable<Segment['expectation']>;
  const wanted = types.map(
    ({ type, strength }) => `${word('relationshipType', type)} (${word('strength', strength)})`,
  );
  return [...wanted, word('validation', status)].join(', ');
}
