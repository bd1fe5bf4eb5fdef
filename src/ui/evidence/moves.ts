import { t, word } from '../../i18n/translate';
import { IMPORTANCES, mayMove, STATUSES, type Place } from '../../layout/evidence/board';
import type { Card } from '../../layout/evidence/cards';
import type { Canvas } from '../../model/canvas';
import type { Edit } from '../../model/edit';
import { change, putRecord } from '../../model/edit-notes';
import { validationOf } from '../../model/figures/beliefs';
import { apply } from '../../store/document';
import { announce } from '../../store/notices';

/** What moving a card to a place changes; nothing when it may not stand there, or stands there. */
export function moveOf(card: Card, place: Place, canvas: Canvas): Edit | undefined {
  const { kind, id, importance, status } = card.belief;
  if (!mayMove(card, place)) return undefined;
  if (importance === place.importance && status === place.status) return undefined;
  if (kind === 'assumption') {
    const assumption = canvas.assumptions[id];
    return assumption && putRecord('assumptions', { ...assumption, ...place });
  }
  return change('segments', id, (segment) => {
    if (segment.expectation) segment.expectation.status = validationOf(place.status);
  });
}

/** Moves a card and says so; tells whether it moved. */
export function move(card: Card, place: Place, canvas: Canvas): boolean {
  const edit = moveOf(card, place, canvas);
  if (!edit) return false;
  apply(edit);
  announce(
    t('evidence.moved', {
      statement: card.statement,
      status: word('assumptionStatus', place.status),
      importance: word('importance', place.importance),
    }),
  );
  return true;
}

/** The other places of a card along each side of the board: what a menu offers. */
export function placesFor(card: Card): { readonly place: Place; readonly label: string }[] {
  const here = card.belief;
  const statuses = STATUSES.filter((status) => status !== here.status).map((status) => ({
    place: { importance: here.importance, status },
    label: t('evidence.menu.status', { status: word('assumptionStatus', status) }),
  }));
  const rows = IMPORTANCES.filter((importance) => importance !== here.importance).map(
    (importance) => ({
      place: { importance, status: here.status },
      label: t('evidence.menu.importance', { importance: word('importance', importance) }),
    }),
  );
  return [...statuses, ...(here.kind === 'assumption' ? rows : [])];
}
