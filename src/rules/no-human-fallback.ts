import { channelTrait } from '../model/channel-kinds';
import type { Missing } from '../model/economics';
import type { Channel } from '../model/elements';
import { touchOf } from '../model/relationship-types';
import { addChannelTo } from './parts/add-channel';
import { addRelationship } from './parts/add-relationship';
import { untyped } from './parts/offers';
import { FEW } from './parts/run-through';
import { tickPhase } from './parts/tick-phase';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const noHumanFallback: Rule<'segments', 'touch'> = {
  id: 'no-human-fallback',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['Gartner-9', 'Gartner-AI', 'S1', 'Rapport'],
  seeds: ['S1-12', 'S1-16', 'S3-22'],
  reads: [
    'channels.human',
    'channels.kind',
    'channels.phases',
    'propositions.complexity',
    'relationships.type',
  ],
  /** From this touch on, a relationship has someone to turn to. */
  options: { touch: { default: 3, min: 1, max: 4, unit: 'steps' } },
  check(segment, view, { touch }) {
    const offers = view.linked(segment.id, 'propositions');
    const relationships = view.linked(segment.id, 'relationships');
    const channels = view.linked(segment.id, 'channels');
    const hard = offers.filter(({ complexity }) => complexity && complexity !== 'simple');
    const unsaid = offers.filter(({ complexity }) => complexity === undefined);
    // Without a relationship or a channel, other checks ask for more than a person.
    if (hard.length + unsaid.length === 0 || relationships.length * channels.length === 0) {
      return notApplicable;
    }
    const helps = channels.map(helpsAfter);
    if (helps.includes(true) || relationships.some(({ type }) => type && touchOf(type) >= touch)) {
      return hard.length > 0 ? passed : notApplicable;
    }
    const missing: Missing[] = [
      ...(hard.length > 0 ? [] : unsaid.map(({ id }) => ({ id, path: 'complexity' }))),
      ...untyped(relationships),
      ...helps.flatMap((help) => (typeof help === 'object' ? help : [])),
    ];
    if (missing.length > 0) return cannotCheck(...missing);
    return firedIf([
      {
        on: segment.id,
        values: {
          segment: { element: segment.id },
          propositions: { elements: hard.map(({ id }) => id) },
        },
        because: [
          ...hard.map(({ id, complexity }) => ({ id, path: 'complexity', value: complexity })),
          ...relationships.map(({ id, type }) => ({ id, path: 'type', value: type })),
          ...channels.map(({ id, phases }) => ({ id, path: 'phases', value: phases })),
        ],
      },
    ]);
  },
  fixes(hit, view, { touch }) {
    const segment = hit.on!;
    const people = view
      .linked(segment, 'channels')
      .filter((channel) => channelTrait(channel, 'human') === true);
    const [hard] = view
      .linked(segment, 'propositions')
      .filter(({ complexity }) => complexity && complexity !== 'simple');
    return [
      ...people.slice(0, FEW - 1).map(({ id }) => tickPhase(id, 'after_sales')),
      addChannelTo(segment, 'email', 'after_sales'),
      addRelationship(
        segment,
        touchOf('personal_assistance') >= touch
          ? 'personal_assistance'
          : 'dedicated_personal_assistance',
      ),
      ...(hard
        ? [
            {
              key: 'check-complexity',
              values: { proposition: { element: hard.id } },
              ask: { id: hard.id, path: 'complexity' },
            },
          ]
        : []),
    ];
  },
};

/** Whether customers reach a person there after the purchase, or the fields that would tell. */
function helpsAfter(channel: Channel): boolean | Missing[] {
  const human = channelTrait(channel, 'human');
  const after = channel.phases?.length ? channel.phases.includes('after_sales') : undefined;
  if (human === false || after === false) return false;
  if (human && after) return true;
  return [
    ...(human === undefined ? [{ id: channel.id, path: 'kind' }] : []),
    ...(after === undefined ? [{ id: channel.id, path: 'phases' }] : []),
  ];
}
