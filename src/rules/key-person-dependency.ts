import type { Id } from '../model/canvas';
import { stageOf } from '../model/evidence';
import { HUMAN_TYPES } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { addRelationship } from './parts/add-relationship';
import { changeType } from './parts/change-type';
import { untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** The types in which a customer knows one of your people. */
const BY_NAME = new Set(['dedicated_personal_assistance', 'social']);

export const keyPersonDependency: Rule<'relationships', 'share'> = {
  id: 'key-person-dependency',
  about: 'relationships',
  category: 'integration',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'info',
  sources: ['S4', 'BMG-28', 'Rapport'],
  seeds: ['S0-13', 'S1-08', 'S4-12'],
  reads: [
    'meta.stage',
    'relationships.adoption',
    'relationships.repCount',
    'relationships.state',
    'relationships.type',
  ],
  /** So large a part of a segment in the hands of one person is more than a rough patch when they leave. */
  options: { share: { default: 0.5, min: 0, max: 1, unit: 'share' } },
  check(relationship, view, { share }) {
    const { id, type, repCount, adoption } = relationship;
    // At first, one person is all there is.
    if (stageOf(view) === 'idea' || relationship.state === 'planned') return notApplicable;
    if (type !== undefined && !BY_NAME.has(type)) return notApplicable;
    const segments = view.linked(id, 'segments');
    if (segments.length === 0) return notApplicable;
    // Without a figure, all customers of the segment use the relationship.
    const part = adoption?.value ?? 1;
    if (repCount && repCount.value > 1) return type === undefined ? notApplicable : passed;
    if (part < share) return notApplicable;
    const alone = segments.filter((segment) => !others(segment.id, id, view).some(isHuman));
    if (alone.length === 0) return notApplicable;
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    if (!repCount || repCount.value <= 0) return cannotCheck({ id, path: 'repCount' });
    const unknown = alone.map((segment) => untyped(others(segment.id, id, view)));
    const sure = alone.filter((_, i) => unknown[i]!.length === 0);
    if (sure.length === 0) return cannotCheck(...unknown.flat());
    return firedIf(
      sure.map((segment) => ({
        on: id,
        to: segment.id,
        values: {
          relationship: { element: id },
          segment: { element: segment.id },
          share: { share: part },
        },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'repCount', value: repCount },
          { id, path: 'adoption', value: adoption },
        ],
      })),
    );
  },
  fixes(hit): Fix[] {
    const id = hit.on!;
    return [
      addRelationship(hit.to!, 'personal_assistance'),
      changeType(id, 'personal_assistance'),
      {
        key: 'correct-staff',
        values: { relationship: { element: id } },
        ask: { id, path: 'repCount' },
      },
    ];
  },
};

/** The other relationships that a segment has now. */
function others(segment: Id, relationship: Id, view: CanvasView) {
  return view
    .linked(segment, 'relationships')
    .filter(({ id, state }) => id !== relationship && state !== 'planned');
}

/** Someone else whom customers can turn to. */
const isHuman = ({ type }: { type?: string }) =>
  type !== undefined && (HUMAN_TYPES as ReadonlySet<string>).has(type);
