import { t, word } from '../../i18n/translate';
import type { JourneyRow } from '../../layout/journey/rows';
import type { TouchWords } from '../../layout/journey/touch-words';
import { addTouchpoint, leavePhase, movePhase } from '../../model/edit-journey';
import { unlink } from '../../model/edit-links';
import { Phase } from '../../model/enums';
import { apply } from '../../store/document';
import type { MenuItem } from '../controls/menu';
import { show } from '../note/show';

/**
 * What one can do with a touchpoint. Phases belong to the channel: what changes for other
 * segments as well says so.
 */
export function touchMenu(
  touch: TouchWords,
  row: JourneyRow,
  phase: Phase | undefined,
): MenuItem[] {
  const { id, others, phases } = touch;
  const also = others ? { keys: t('journey.hint.others', { who: others }) } : {};
  const rest = Phase.options.filter((other) => !phases.includes(other));
  return [
    { id: 'details', label: t('journey.details'), run: () => show(id) },
    ...rest.map((other, i) => ({
      id: other,
      label: t(phase ? 'journey.moveTo' : 'journey.placeIn', { phase: word('phase', other) }),
      ...also,
      apart: i === 0,
      run: () => apply(phase ? movePhase(id, phase, other) : addTouchpoint(id, row.id, other)),
    })),
    ...(phase
      ? [
          {
            id: 'leave',
            label: t('journey.leave', { phase: word('phase', phase) }),
            ...also,
            apart: true,
            run: () => apply(leavePhase(id, phase)),
          },
        ]
      : []),
    {
      id: 'unlink',
      label: t('journey.unlink', { segment: row.name }),
      apart: phase === undefined,
      run: () => apply(unlink(id, row.id)),
    },
  ];
}
