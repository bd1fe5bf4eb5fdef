import { together } from '../model/edit';
import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import type { Segment } from '../model/elements';
import { Phase } from '../model/enums';
import type { CanvasView } from '../model/view';
import { pays } from './parts/pays';
import { FEW } from './parts/run-through';
import { tickPhase } from './parts/tick-phase';
import { phasesOf, unphased } from './parts/unphased';
import { cannotCheck, firedIf, notApplicable, type Rule, type Severity } from './rule';

/** Without a purchase or a delivery there is no business; without the rest it is harder. */
const SEVERITY: Readonly<Record<Phase, Severity>> = {
  awareness: 'warning',
  evaluation: 'info',
  purchase: 'error',
  delivery: 'error',
  after_sales: 'warning',
};

export const channelPhaseUncovered: Rule<'segments'> = {
  id: 'channel-phase-uncovered',
  about: 'segments',
  category: 'coverage',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMGQ', 'S4'],
  seeds: ['S3-01', 'S4-01', 'S4-03', 'S4-05'],
  reads: ['channels.phases', 'propositions.offerKind', 'segments.economics', 'segments.role'],
  check(segment, view) {
    const channels = view.linked(segment.id, 'channels');
    if (channels.length === 0) return notApplicable;
    const covered = phasesOf(channels);
    const buying = covered.has('purchase') || buys(segment, view);
    const open = Phase.options.filter(
      (phase) => !covered.has(phase) && (phase !== 'purchase' || buying === true),
    );
    const unknown = unphased(channels);
    if (open.length > 0 && unknown.length > 0) return cannotCheck(...unknown);
    if (open.length === 0 && typeof buying === 'object') return cannotCheck(...buying, ...unknown);
    return firedIf(
      open.map((phase) => ({
        on: segment.id,
        to: phase,
        severity: SEVERITY[phase],
        values: {
          segment: { element: segment.id },
          phase: { word: ['phase', phase] },
          step: { text: phase },
          channels: { elements: channels.map(({ id }) => id) },
        },
        because: channels.map(({ id, phases }) => ({ id, path: 'phases', value: phases })),
      })),
    );
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const phase = hit.to as Phase;
    const values = { segment: { element: segment }, phase: { word: ['phase', phase] } } as const;
    return [
      ...view
        .linked(segment, 'channels')
        .slice(0, FEW)
        .map(({ id }) => tickPhase(id, phase)),
      {
        key: 'add-channel-phase',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('channel-phase', values);
          return together('fix', [
            addNotes('channels', [{ id, name, phases: [phase], status: 'assumed' }]),
            link(id, segment),
          ]);
        },
      },
    ];
  },
};

/** Whether there is something to buy, or to sign up for where it costs nothing; or what would tell. */
function buys(segment: Segment, view: CanvasView) {
  const access = view
    .linked(segment.id, 'propositions')
    .some(({ offerKind }) => offerKind === 'platform_access');
  return access || pays(segment, view);
}
