import { channelTrait } from '../model/channel-kinds';
import { stageOf } from '../model/evidence';
import { measureBy, kpisAround } from './parts/measures';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** The types in which customers manage without one of your people. */
const ON_THEIR_OWN = new Set(['self_service', 'automated_service']);
/** Measures that say whether customers got where they wanted, and with how much trouble. */
const SUCCESS = new Set<string>(['ces', 'self_service_success', 'fcr', 'csat']);

export const effortNotMeasuredForSelfService: Rule<'relationships'> = {
  id: 'effort-not-measured-for-self-service',
  about: 'relationships',
  category: 'evidence',
  kind: 'gap',
  decidable: 'attributes',
  severity: 'info',
  sources: ['S4', 'HBR-CES', 'Gartner-9', 'Rapport'],
  seeds: ['S0-06', 'S1-12', 'S4-04'],
  reads: [
    'channels.human',
    'channels.kind',
    'kpis.kind',
    'meta.stage',
    'relationships.state',
    'relationships.type',
  ],
  check(relationship, view) {
    const { id, type } = relationship;
    if (stageOf(view) !== 'operating' || relationship.state === 'planned') return notApplicable;
    if (type !== undefined && !ON_THEIR_OWN.has(type)) return notApplicable;
    const kpis = kpisAround(id, view);
    // Where nothing is measured at all, another rule asks for a first measure.
    if (kpis.length === 0) return notApplicable;
    const channels = view.linked(id, 'channels');
    const kinds = kpis.map(({ kind }) => kind);
    for (const channel of channels)
      for (const { kind } of view.kpisOf(channel.id)) kinds.push(kind);
    if (kinds.some((kind) => SUCCESS.has(kind))) return type === undefined ? notApplicable : passed;
    // A measure of one’s own making may well be the one.
    if (kinds.includes('other')) return notApplicable;
    // Who works there hears of it when customers do not manage.
    const human = channels.map((channel) => channelTrait(channel, 'human'));
    if (human.includes(true)) return notApplicable;
    const unknown = channels.filter((_, i) => human[i] === undefined);
    const missing = [
      ...(type === undefined ? [{ id, path: 'type' }] : []),
      ...(channels.length === 0 ? [{ id, path: 'links' }] : []),
      ...unknown.map((channel) => ({ id: channel.id, path: 'kind' })),
    ];
    if (missing.length > 0) return cannotCheck(...missing);
    return firedIf([
      {
        on: id,
        values: {
          relationship: { element: id },
          measured: {
            words: [...new Set(kpis.map(({ kind }) => kind))].map((kind) => ['kpiKind', kind]),
          },
        },
        because: [
          { id, path: 'type', value: type },
          ...kpis.map((kpi) => ({ id: kpi.id, path: 'kind', value: kpi.kind })),
        ],
      },
    ]);
  },
  fixes: (hit) => measureBy(hit.on!, ['ces', 'self_service_success']),
};
