import { list } from '../../i18n/basic-format';
import { locale, t, word } from '../../i18n/translate';
import { nameOf } from '../../i18n/name';
import type { Face } from '../../layout/face';
import type { CanvasView } from '../../model/view';

/** The last label of each face, and what else it was made of. */
const labels = new WeakMap<Face, { of: string; label: string }>();

/** What a screen reader says of a note: name, details, whom it serves, links and findings. */
export function noteLabel(face: Face, view: CanvasView, findings: number): string {
  const of = [locale(), findings, ...face.serves.map((id) => nameOf(view, id))].join('\n');
  const known = labels.get(face);
  if (known?.of === of) return known.label;
  const label = labelOf(face, view, findings);
  labels.set(face, { of, label });
  return label;
}

function labelOf(face: Face, view: CanvasView, findings: number): string {
  const parts = [
    face.title.trim() || t('note.unnamed'),
    ...face.rows.map((row) => row.map(({ text }) => text).join(' ')),
  ];
  if (face.block !== 'segments' && face.serves.length > 0) {
    parts.push(t('note.serves', { who: list(face.serves.map((id) => nameOf(view, id))) }));
  }
  if (findings > 0) parts.push(t('note.findings', { count: findings }));
  return `${parts.join(', ')}. ${word('block', face.block)}`;
}
