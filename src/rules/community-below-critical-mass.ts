import type { Id } from '../model/canvas';
import { channelTrait } from '../model/channel-kinds';
import { change } from '../model/edit-notes';
import type { Relationship } from '../model/elements';
import type { Missing } from '../model/economics';
import type { CanvasView } from '../model/view';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const communityBelowCriticalMass: Rule<'relationships', 'members'> = {
  id: 'community-below-critical-mass',
  about: 'relationships',
  category: 'integration',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'info',
  sources: ['NNg', 'Deloitte08', 'Rapport'],
  seeds: ['S0-22', 'S0-23', 'S1-17', 'S3-18'],
  reads: [
    'channels.kind',
    'channels.manyToMany',
    'relationships.adoption',
    'relationships.state',
    'relationships.type',
    'segments.economics',
  ],
  /** With fewer members than this, hardly anybody is left to answer. */
  options: { members: { default: 100, min: 1, max: 100_000, unit: 'customers' } },
  check(relationship, view, { members }) {
    const { id, type, state } = relationship;
    // How many there will be once it starts is not on record.
    if (state === 'planned' || (type && type !== 'community')) return notApplicable;
    const { segments, sum, missing } = membersOf(relationship, members, view);
    if (sum >= members) return type ? passed : notApplicable;
    if (!type) return cannotCheck({ id, path: 'type' });
    if (missing.length > 0) return cannotCheck(...missing);
    return firedIf([
      {
        on: id,
        also: segments,
        values: {
          relationship: { element: id },
          segment: { elements: segments },
          n: { count: Math.round(sum) },
          members: { count: members },
        },
        because: [
          { id, path: 'type', value: type },
          ...segments.map((segment) => ({
            id: segment,
            path: 'economics.activeCustomers',
            value: view.get('segments', segment)?.economics?.activeCustomers,
          })),
          { id, path: 'adoption', value: relationship.adoption },
        ],
      },
    ]);
  },
  fixes(hit, view) {
    return [
      ...view.linked(hit.on!, 'segments').map(({ id }) => ({
        key: 'correct-figures',
        values: { segment: { element: id } },
        ask: { id, path: 'economics' },
      })),
      {
        key: 'plan-for-later',
        values: { relationship: { element: hit.on! } },
        make: () =>
          change('relationships', hit.on!, (relationship) => {
            relationship.state = 'planned';
          }),
      },
    ];
  },
};

/**
 * Who takes part in a community, counted no further than `enough`. Where several segments meet
 * in one place, all of them are there; a segment that comes for two reasons is counted once.
 */
function membersOf(relationship: Relationship, enough: number, view: CanvasView) {
  const members = new Map<Id, number>();
  const missing: Missing[] = [];
  let sum = 0;
  for (const { id, adoption } of meeting(relationship, view)) {
    const segments = view.linked(id, 'segments');
    if (segments.length === 0) missing.push({ id, path: 'links' });
    for (const segment of segments) {
      const customers = segment.economics?.activeCustomers;
      if (!customers) {
        missing.push({ id: segment.id, path: 'economics.activeCustomers' });
        continue;
      }
      const before = members.get(segment.id) ?? 0;
      const now = Math.max(before, customers.value * (adoption?.value ?? 1));
      members.set(segment.id, now);
      sum += now - before;
    }
    if (sum >= enough) break;
  }
  return { segments: [...members.keys()].sort(), sum, missing };
}

/** A community and the others that meet in the same shared space, itself first. */
function* meeting(relationship: Relationship, view: CanvasView): Generator<Relationship> {
  const seen = new Set([relationship.id]);
  yield relationship;
  for (const channel of view.linked(relationship.id, 'channels')) {
    if (!channelTrait(channel, 'manyToMany')) continue;
    for (const other of view.linked(channel.id, 'relationships')) {
      if (other.type !== 'community' || other.state === 'planned' || seen.has(other.id)) continue;
      seen.add(other.id);
      yield other;
    }
  }
}
