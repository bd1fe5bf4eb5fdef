import type { Relationship, Segment } from '../model/elements';
import { change } from '../model/edit-notes';
import { touchOf } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { addGoal } from './parts/add-goal';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const freemiumNoUpgradePath: Rule<'canvas'> = {
  id: 'freemium-no-upgrade-path',
  about: 'canvas',
  category: 'portfolio',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['Freemium', 'S1'],
  seeds: ['S1-06'],
  reads: ['meta.patterns', 'relationships.goals', 'relationships.type', 'segments.upgradesTo'],
  check(canvas, view) {
    if (!isFreemium(view)) return notApplicable;
    const segments = view.all('segments');
    if (segments.length === 0) return notApplicable;
    if (segments.some((segment) => growsInto(segment, view))) return passed;
    return firedIf([
      {
        variant: 'no-path',
        values: {},
        because: [
          { id: canvas.id, path: 'meta.patterns', value: 'freemium' },
          ...segments.map(({ id, upgradesTo }) => ({ id, path: 'upgradesTo', value: upgradesTo })),
        ],
      },
    ]);
  },
  beside: {
    segments(segment, view) {
      const paying = isFreemium(view) && growsInto(segment, view);
      if (!paying) return notApplicable;
      const relationships = view.linked(segment.id, 'relationships');
      if (relationships.some(({ goals }) => goals?.includes('upselling'))) return passed;
      const silent = relationships.filter(
        ({ type, goals }) => type !== 'transactional' && !goals?.length,
      );
      if (silent.length > 0) return cannotCheck(...silent.map(({ id }) => ({ id, path: 'goals' })));
      return firedIf([
        {
          on: segment.id,
          variant: 'no-invitation',
          values: { segment: { element: segment.id }, other: { element: paying.id } },
          because: [
            { id: segment.id, path: 'upgradesTo', value: paying.id },
            ...relationships.map(({ id, goals }) => ({ id, path: 'goals', value: goals })),
          ],
        },
      ]);
    },
  },
  fixes: (hit, view) => (hit.on === undefined ? findPath(view) : invite(hit.on, view)),
};

const isFreemium = ({ meta }: CanvasView): boolean => meta.patterns?.includes('freemium') ?? false;

/** The segment that a free one grows into, when it is there. */
function growsInto({ id, upgradesTo }: Segment, view: CanvasView): Segment | undefined {
  if (upgradesTo === undefined || upgradesTo === id) return undefined;
  return view.get('segments', upgradesTo);
}

/** Joins segments that look free with those that bring in money. */
function findPath(view: CanvasView): Fix[] {
  const segments = view.all('segments');
  const pays = ({ id }: Segment) => view.linked(id, 'revenues').length > 0;
  const free = segments.filter((segment) => segment.role === 'user' || !pays(segment));
  const paths = free.flatMap(({ id }) =>
    segments
      .filter((other) => other.id !== id && pays(other))
      .map((other) => ({
        key: 'grow-into',
        values: { segment: { element: id }, other: { element: other.id } },
        make: () =>
          change('segments', id, (draft) => {
            draft.upgradesTo = other.id;
          }),
      })),
  );
  const id = (free[0] ?? segments[0]!).id;
  const values = { segment: { element: id } };
  return [
    ...paths.slice(0, 3),
    { key: 'say-who-upgrades', values, ask: { id, path: 'upgradesTo' } },
  ];
}

/** Makes upselling a goal of what there is, first where it costs nobody's time. */
function invite(segment: string, view: CanvasView): Fix[] {
  const touch = ({ type }: Relationship) => (type ? touchOf(type) : 0);
  const values = { segment: { element: segment } };
  return [
    ...view
      .linked(segment, 'relationships')
      .filter(({ type }) => type !== 'transactional')
      .sort((a, b) => touch(a) - touch(b))
      .slice(0, 3)
      .map(({ id }) => addGoal(id, 'upselling')),
    { key: 'say-how-you-relate', values, ask: { id: segment, path: 'links' } },
  ];
}
