import { stageOf } from '../model/evidence';
import { MEASURES_OF_GOAL, MEASURES_OF_TYPE, measureBy } from './parts/measures';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const relationshipWithoutKpi: Rule<'relationships'> = {
  id: 'relationship-without-kpi',
  about: 'relationships',
  category: 'evidence',
  kind: 'gap',
  decidable: 'structure',
  severity: 'warning',
  sources: ['S4', 'S3'],
  seeds: ['S1-04', 'S2-02', 'S2-07', 'S3-02', 'S3-04', 'S3-09', 'S3-20', 'S4-04', 'S4-09'],
  reads: ['meta.stage', 'relationships.state', 'relationships.type'],
  check({ id, type, state }, view) {
    // While it is only an idea or a plan, there is nothing to measure.
    if (stageOf(view) === 'idea' || state === 'planned' || type === 'transactional') {
      return notApplicable;
    }
    const segments = view.linked(id, 'segments');
    const measured = (note: string) => view.kpisOf(note).length > 0;
    if (
      measured(id) ||
      segments.some(
        (segment) =>
          measured(segment.id) ||
          view.linked(segment.id, 'relationships').some((other) => measured(other.id)),
      )
    ) {
      return type === undefined ? notApplicable : passed;
    }
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    return firedIf([
      {
        on: id,
        values: { relationship: { element: id } },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'kpis', value: [] },
          ...segments.map((segment) => ({ id: segment.id, path: 'kpis', value: [] })),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const { type, goals = [] } = view.get('relationships', hit.on!)!;
    const kinds = [
      ...goals.flatMap((goal) => MEASURES_OF_GOAL[goal].slice(0, 1)),
      ...(type ? MEASURES_OF_TYPE[type] : []),
    ];
    return measureBy(hit.on!, [...new Set(kinds)].slice(0, 4));
  },
};
