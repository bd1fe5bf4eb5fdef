import { markOverhead } from './parts/mark-overhead';
import { firedIf, notApplicable, passed, type Rule } from './rule';

const CAUSES = ['resources', 'activities', 'channels', 'relationships', 'partners'] as const;

export const costItemUnattributed: Rule<'costs'> = {
  id: 'cost-item-unattributed',
  about: 'costs',
  category: 'structure',
  kind: 'gap',
  decidable: 'structure',
  severity: 'info',
  sources: ['BMG-40'],
  seeds: ['S1-22'],
  reads: ['costs.overhead'],
  check(cost, view) {
    if (CAUSES.some((block) => view.linked(cost.id, block).length > 0)) return passed;
    if (cost.overhead) return notApplicable;
    return firedIf([
      {
        on: cost.id,
        values: { cost: { element: cost.id } },
        because: CAUSES.map((block) => ({ id: cost.id, path: `links.${block}`, value: [] })),
      },
    ]);
  },
  fixes: (hit) => [
    { key: 'say-what-causes', values: hit.values, ask: { id: hit.on!, path: 'links' } },
    markOverhead('costs', hit.on!),
  ],
};
