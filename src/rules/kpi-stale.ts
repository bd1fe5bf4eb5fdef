import { monthsBetween } from './parts/months-between';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const kpiStale: Rule<'kpis', 'months'> = {
  id: 'kpi-stale',
  about: 'kpis',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['S3', 'S4', 'Rapport'],
  seeds: ['S3-20', 'S3-25', 'S4-04'],
  reads: ['kpis.kind', 'kpis.lastMeasured', 'kpis.name', 'kpis.of', 'kpis.value', 'meta.asOf'],
  /** Measured longer ago than this, it no longer speaks for the day that the figures stand for. */
  options: { months: { default: 12, min: 1, max: 60, unit: 'months' } },
  check(kpi, view, { months: most }) {
    if (!view.element(kpi.of)) return notApplicable;
    const { lastMeasured } = kpi;
    if (lastMeasured === undefined) {
      // A value without a date is of any age; without a value nothing was measured yet.
      return kpi.value ? cannotCheck({ id: kpi.id, path: 'lastMeasured' }) : notApplicable;
    }
    const { asOf } = view.meta;
    if (asOf === undefined) return cannotCheck({ id: kpi.id, path: 'meta.asOf' });
    const months = monthsBetween(lastMeasured, asOf);
    if (months === undefined) {
      const readable = monthsBetween(lastMeasured, lastMeasured) !== undefined;
      return cannotCheck({ id: kpi.id, path: readable ? 'meta.asOf' : 'lastMeasured' });
    }
    if (months <= most) return passed;
    return firedIf([
      {
        on: kpi.of,
        to: kpi.id,
        values: {
          kpi: kpi.name?.trim() ? { text: kpi.name } : { word: ['kpiKind', kpi.kind] },
          note: { element: kpi.of },
          months: { count: Math.floor(months) },
        },
        because: [
          { id: kpi.id, path: 'lastMeasured', value: lastMeasured },
          { id: kpi.id, path: 'meta.asOf', value: asOf },
        ],
      },
    ]);
  },
  fixes(hit) {
    return [{ key: 'measure-again', values: hit.values, ask: { id: hit.on!, path: 'kpis' } }];
  },
};
