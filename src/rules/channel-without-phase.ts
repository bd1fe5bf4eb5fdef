import { firedIf, type Rule } from './rule';

export const channelWithoutPhase: Rule<'channels'> = {
  id: 'channel-without-phase',
  about: 'channels',
  category: 'coverage',
  kind: 'gap',
  decidable: 'structure',
  severity: 'info',
  sources: ['BMGQ'],
  seeds: ['S3-01', 'S4-03', 'S4-05'],
  reads: ['channels.phases'],
  check({ id, phases }) {
    if (phases?.length) return firedIf([]);
    return firedIf([
      {
        on: id,
        values: { channel: { element: id } },
        because: [{ id, path: 'phases', value: phases }],
      },
    ]);
  },
  fixes: (hit) => [
    { key: 'pick-phases', values: hit.values, ask: { id: hit.on!, path: 'phases' } },
  ],
};
