import '../../i18n/journey';
import { list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import type { Phase } from '../../model/enums';
import { alsoReached } from '../../model/journey';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import type { Named } from './touch-words';

/** A channel that could meet a segment in a phase, with what choosing it changes elsewhere. */
export interface Candidate extends Named {
  readonly hint: string;
}

/** The channels that do not meet a segment in a phase yet; those that reach it already come first. */
export function candidates(canvas: Canvas, segment: Id, phase: Phase): Candidate[] {
  const view = viewOf(canvas);
  const reaching = new Set(view.linked(segment, 'channels').map(({ id }) => id));
  const there = inOrder(canvas, 'channels').filter(
    ({ id, phases }) => !(reaching.has(id) && phases?.includes(phase)),
  );
  return [
    ...there.filter(({ id }) => reaching.has(id)),
    ...there.filter(({ id }) => !reaching.has(id)),
  ].map(({ id, phases }) => {
    const others = phases?.includes(phase) ? [] : alsoReached(view, id, segment);
    const hints = [
      ...(reaching.has(id) ? [] : [t('journey.hint.reaches')]),
      ...(others.length > 0
        ? [t('journey.hint.others', { who: list(others.map((one) => nameOf(view, one.id))) })]
        : []),
    ];
    return { id, name: nameOf(view, id), hint: hints.join(' · ') };
  });
}
