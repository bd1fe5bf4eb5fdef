import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import { together } from '../model/edit';
import type { Revenue, Segment } from '../model/elements';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { addGoal } from './parts/add-goal';
import { recurring } from './parts/recurring';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Rule } from './rule';

/** What a hook is there for once the bait is taken. */
const FOLLOW_UP = new Set(['retention', 'upselling']);

export const baitAndHookNoFollowUp: Rule<'canvas'> = {
  id: 'bait-and-hook-no-follow-up',
  about: 'canvas',
  category: 'portfolio',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  atStage: { idea: 'info' },
  sources: ['BMG-107', 'SZ-7Q'],
  seeds: ['S1-06', 'S4-15'],
  reads: ['meta.patterns', 'relationships.goals', 'revenues.recurrence', 'revenues.type'],
  check(canvas, view) {
    const revenues = view.meta.patterns?.includes('bait_and_hook') ? view.all('revenues') : [];
    if (revenues.length === 0) return notApplicable;
    const pattern = { id: canvas.id, path: 'meta.patterns', value: view.meta.patterns };
    const returning = revenues.filter((revenue) => recurring(revenue) === true);
    if (returning.length === 0) {
      const unsaid = revenues.filter((revenue) => recurring(revenue) === undefined);
      if (unsaid.length > 0) {
        return cannotCheck(...unsaid.map(({ id }) => ({ id, path: 'recurrence' })));
      }
      return firedIf([
        {
          to: 'recurring',
          variant: 'no-revenue',
          values: {},
          because: [
            pattern,
            ...revenues.map(({ id, recurrence }) => ({
              id,
              path: 'recurrence',
              value: recurrence,
            })),
          ],
        },
      ]);
    }
    const hooked = payersOf(returning, view);
    if (hooked.length === 0) return notApplicable;
    const relationships = relationshipsOf(hooked, view);
    if (relationships.some(({ goals }) => goals?.some((goal) => FOLLOW_UP.has(goal)))) {
      return passed;
    }
    const aimless = relationships.filter(({ goals }) => !goals?.length);
    if (aimless.length > 0) return cannotCheck(...aimless.map(({ id }) => ({ id, path: 'goals' })));
    return firedIf([
      {
        to: 'retention|upselling',
        also: hooked.map(({ id }) => id),
        variant: 'no-goal',
        values: { segments: { elements: hooked.map(({ id }) => id) } },
        because: [
          pattern,
          ...relationships.map(({ id, goals }) => ({ id, path: 'goals', value: goals })),
        ],
      },
    ]);
  },
  fixes: (hit, view) => (hit.to === 'recurring' ? forRevenue(view) : forGoal(hit, view)),
};

const payersOf = (revenues: readonly Revenue[], view: CanvasView) => [
  ...new Set(revenues.flatMap(({ id }) => view.linked(id, 'segments'))),
];

const relationshipsOf = (segments: readonly Segment[], view: CanvasView) => [
  ...new Set(segments.flatMap(({ id }) => view.linked(id, 'relationships'))),
];

function forRevenue(view: CanvasView): Fix[] {
  const revenues = view.all('revenues');
  return [
    ...payersOf(revenues, view)
      .slice(0, 2)
      .map((segment): Fix => {
        const values = { segment: { element: segment.id } };
        const offers = view.linked(segment.id, 'propositions').slice(0, 1);
        return {
          key: 'add-recurring-revenue',
          values,
          make: ({ newId, placeholder }) => {
            const id = newId();
            const name = placeholder('recurring-revenue-from', values);
            return together('fix', [
              addNotes('revenues', [{ id, name, recurrence: 'recurring', status: 'assumed' }]),
              link(id, segment.id),
              ...offers.map((offer) => link(id, offer.id)),
            ]);
          },
        };
      }),
    ...revenues.slice(0, 2).map(({ id }) => ({
      key: 'say-recurrence',
      values: { revenue: { element: id } },
      ask: { id, path: 'recurrence' },
    })),
  ];
}

function forGoal(hit: Hit, view: CanvasView): Fix[] {
  const hooked = (hit.also ?? []).flatMap((id) => view.get('segments', id) ?? []);
  const fixes = relationshipsOf(hooked, view)
    .slice(0, 3)
    .map(({ id }) => addGoal(id, 'retention'));
  if (fixes.length > 0) return fixes;
  const values = { block: { word: ['block', 'relationships'] as const } };
  return [{ key: 'write-in-block', values, ask: { block: 'relationships' } }];
}
