import { addRelationship } from './parts/add-relationship';
import { keptBy } from './parts/promise';
import { recurring } from './parts/recurring';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const recurringRevenueTransactionalRelationship: Rule<'segments'> = {
  id: 'recurring-revenue-transactional-relationship',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['S0', 'SZ-7Q'],
  seeds: ['S0-04', 'S0-05', 'S4-10', 'S4-15'],
  reads: ['relationships.type', 'revenues.recurrence', 'revenues.type', 'segments.expectation'],
  check(segment, view) {
    const relationships = view.linked(segment.id, 'relationships');
    const ongoing = keptBy(relationships, ({ type }) => !!type && type !== 'transactional');
    if (ongoing === 'nothing-offered') return notApplicable;
    const revenues = view.linked(segment.id, 'revenues');
    const repeated = revenues.filter((revenue) => recurring(revenue) === true);
    if (ongoing === 'kept') return repeated.length > 0 ? passed : notApplicable;
    const unsaid = revenues
      .filter((revenue) => recurring(revenue) === undefined)
      .map(({ id }) => ({ id, path: 'recurrence' }));
    const missing = repeated.length > 0 ? [] : unsaid;
    if (repeated.length === 0 && missing.length === 0) return notApplicable;
    if (ongoing !== 'broken') return cannotCheck(...missing, ...ongoing);
    if (repeated.length === 0) return cannotCheck(...missing);
    const { expectation } = segment;
    // Customers who asked to be left alone are no oversight.
    const wanted =
      (expectation?.status === 'researched' || expectation?.status === 'validated') &&
      expectation.types.some(({ type }) => type === 'transactional');
    return firedIf([
      {
        on: segment.id,
        also: [...repeated, ...relationships].map(({ id }) => id),
        ...(wanted ? { severity: 'info' as const } : {}),
        values: {
          segment: { element: segment.id },
          revenues: { elements: repeated.map(({ id }) => id) },
          relationships: { elements: relationships.map(({ id }) => id) },
        },
        because: [
          ...repeated.map(({ id, type, recurrence }) =>
            recurrence
              ? { id, path: 'recurrence', value: recurrence }
              : { id, path: 'type', value: type },
          ),
          ...relationships.map(({ id, type }) => ({ id, path: 'type', value: type })),
        ],
      },
    ]);
  },
  fixes: (hit, view) => [
    addRelationship(hit.on!, 'subscription_membership'),
    addRelationship(hit.on!, 'automated_service'),
    ...view
      .linked(hit.on!, 'revenues')
      .filter((revenue) => recurring(revenue) === true)
      .map(({ id }) => ({
        key: 'say-recurrence',
        values: { revenue: { element: id } },
        ask: { id, path: 'recurrence' },
      })),
  ],
};
