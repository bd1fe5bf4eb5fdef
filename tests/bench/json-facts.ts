import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Element } from '../../src/model/canvas';
import type { CanvasView } from '../../src/model/canvas-view';
import { DEEP_TYPES, DIGITAL_KINDS, HUMAN_KINDS, HUMAN_TYPES } from './plain';

export const HUMAN = [...HUMAN_TYPES];
export const DEEP = [...DEEP_TYPES];

type Loose = Record<string, any> & { readonly id: string };

/** What the rules for json-rules-engine ask about a note: only what rules on its block name. */
export function factsOf(view: CanvasView, block: Block, element: Element): Record<string, any> {
  const note = element as Loose;
  const linked = (other: Block) => view.linked(note.id, other) as readonly Loose[];
  switch (block) {
    case 'segments':
      return { block, ...ofSegment(note, linked) };
    case 'propositions':
      return { block, ...ofProposition(note, linked) };
    case 'relationships':
      return { block, ...ofRelationship(note, linked, view) };
    case 'channels':
      return { block, phaseCount: note.phases?.length ?? 0 };
    case 'revenues':
      return {
        block,
        segments: linked('segments').length,
        propositions: linked('propositions').length,
      };
    case 'costs':
      return { block, links: BLOCKS.reduce((sum, other) => sum + linked(other).length, 0) };
    default:
      return { block };
  }
}

type Linked = (block: Block) => readonly Loose[];

function ofSegment(note: Loose, linked: Linked) {
  const relationships = linked('relationships');
  const expected: Loose[] = note.expectation?.types ?? [];
  return {
    propositions: linked('propositions').length,
    relationships: relationships.length,
    channels: linked('channels').length,
    revenues: linked('revenues').length,
    pays: note.role !== 'user',
    expects: expected[0]?.type ?? '',
    expectationStatus: note.expectation?.status ?? '',
    met: expected.every(
      ({ strength, type }) => strength !== 'must' || relationships.some((r) => r.type === type),
    ),
    recurrences: linked('revenues').map((r) => r.recurrence),
    onlyTransactional: relationships.every((r) => r.type === 'transactional'),
    phases: linked('channels').flatMap((c) => c.phases ?? []),
    goals: relationships.flatMap((r) => r.goals ?? []),
    loss: lossOf(note, relationships),
  };
}

/** What relationships cost more than a customer leaves a month; not a number where it is unknown. */
function lossOf({ economics }: Loose, relationships: readonly Loose[]): number {
  let cost = 0;
  for (const { cost: of, state } of relationships) {
    if (state === 'planned') continue;
    cost += of?.fixedMonth?.value / economics?.activeCustomers?.value || 0;
    cost += of?.contactsPerCustomerMonth?.value * of?.costPerContact?.value || 0;
  }
  return cost - economics?.arpaMonth?.value * economics?.grossMargin?.value;
}

function ofProposition(note: Loose, linked: Linked) {
  const relationships = linked('relationships');
  return {
    segments: linked('segments').length,
    relationships: relationships.length,
    complexity: note.complexity,
    priceLevel: note.priceLevel,
    drivers: note.drivers ?? [],
    human: relationships.some((r) => HUMAN_TYPES.has(r.type)),
    onlyHuman: relationships.every((r) => HUMAN_TYPES.has(r.type)),
  };
}

function ofRelationship(note: Loose, linked: Linked, view: CanvasView) {
  const [segments, channels] = [linked('segments'), linked('channels')];
  const misses = (ends: readonly Loose[]) =>
    ends.some(({ id }) => {
      const reached = view.linked(id, 'segments') as readonly Loose[];
      return segments.some((segment) => !reached.includes(segment));
    });
  return {
    type: note.type,
    goalCount: note.goals?.length ?? 0,
    channels: channels.length,
    channelMisses: misses(channels),
    offerMisses: misses(linked('propositions')),
    expectsSelfService: segments.some((s) =>
      s.expectation?.types.every((x: Loose) => x.type === 'self_service'),
    ),
    humanChannel: channels.some((c) => HUMAN_KINDS.has(c.kind)),
    digitalChannel: channels.some((c) => DIGITAL_KINDS.has(c.kind)),
    sharedChannel: channels.some((c) => c.kind === 'community_site'),
    frequencies: segments.map((s) => s.purchaseFrequency),
    costKnown: note.cost !== undefined,
    accountsPerRep: note.accountsPerRep?.value ?? 0,
  };
}
