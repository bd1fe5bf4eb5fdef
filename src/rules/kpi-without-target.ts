import { firedIf, passed, type Rule } from './rule';

export const kpiWithoutTarget: Rule<'kpis'> = {
  id: 'kpi-without-target',
  about: 'kpis',
  category: 'evidence',
  kind: 'gap',
  decidable: 'structure',
  severity: 'info',
  sources: ['CW'],
  seeds: ['S3-20', 'S4-04'],
  reads: ['kpis.kind', 'kpis.name', 'kpis.of', 'kpis.target'],
  check(kpi, view) {
    if (kpi.target !== undefined) return passed;
    const named = view.element(kpi.of) !== undefined;
    return firedIf([
      {
        ...(named ? { on: kpi.of } : {}),
        to: kpi.id,
        variant: named ? 'of' : 'alone',
        values: {
          kpi: kpi.name?.trim() ? { text: kpi.name } : { word: ['kpiKind', kpi.kind] },
          note: { element: kpi.of },
        },
        because: [{ id: kpi.id, path: 'target', value: undefined }],
      },
    ]);
  },
  fixes: (hit) =>
    hit.on === undefined
      ? []
      : [{ key: 'set-target', values: hit.values, ask: { id: hit.on, path: 'kpis' } }],
};
