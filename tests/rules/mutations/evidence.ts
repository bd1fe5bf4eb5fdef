import { remove, type Mutations } from './mutation';

/** What is not measured, not known, or contradicted by what was learned. */
export const evidence: Mutations = {
  'relationship-without-kpi': {
    mutate: (draft) => remove(draft, 'kpi-repeat', 'kpi-new', 'kpi-basket'),
    // Without any measure there is none for a goal either.
    implies: ['goal-without-matching-kpi'],
  },
  'goal-without-matching-kpi': { mutate: (draft) => remove(draft, 'kpi-won') },
  'kpi-without-target': {
    mutate(draft) {
      delete draft.kpis['kpi-won']!.target;
    },
  },
  'expectation-only-assumed': {
    mutate(draft) {
      draft.segments.givers!.expectation!.status = 'assumed';
    },
  },
  'validated-without-evidence': { mutate: (draft) => remove(draft, 'ev-givers') },
  'evidence-weak': {
    mutate(draft) {
      draft.evidence['ev-givers']!.kind = 'survey';
    },
  },
  'evidence-contradicts-status': {
    mutate(draft) {
      draft.evidence['ev-givers']!.supports = false;
    },
  },
  'critical-assumption-untested': {
    mutate(draft) {
      draft.assumptions.winter!.status = 'untested';
    },
  },
  'invalidated-assumption-unresolved': {
    mutate(draft) {
      draft.assumptions.winter!.status = 'invalidated';
    },
  },
  'kpi-stale': {
    mutate(draft) {
      draft.kpis['kpi-won']!.lastMeasured = '2024-06-30';
    },
  },
  'effort-not-measured-for-self-service': { mutate: (draft) => remove(draft, 'kpi-balcony') },
};
