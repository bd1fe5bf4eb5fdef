import { Engine } from 'json-rules-engine';
import type { Block } from '../../src/model/blocks';
import type { Canvas, Id } from '../../src/model/canvas';
import { BLOCKS } from '../../src/model/blocks';
import { viewOf } from '../../src/model/view';
import type { CanvasView } from '../../src/model/view';

/**
 * Thirty of the rules for json-rules-engine, a well-known library for declared rules: one engine
 * for each block, asked about one note at a time. The facts are worked out beforehand from the
 * same view that our own rules read, so that it is charged for conditions only.
 */
type Condition = { fact: string; operator: string; value: unknown };
const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const within = (fact: string, value: unknown): Condition => ({ fact, operator: 'in', value });
const has = (fact: string, value: unknown): Condition => ({ fact, operator: 'contains', value });
const lacks = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'doesNotContain',
  value,
});
const above = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'greaterThan',
  value,
});

const HUMAN = ['personal_assistance', 'dedicated_personal_assistance', 'social'];
const DEEP = ['dedicated_personal_assistance', 'long_term_value_based', 'social'];

const RULES: Partial<Record<Block, Record<string, object>>> = {
  segments: {
    'segment-without-value-proposition': { all: [is('propositions', 0)] },
    'segment-without-relationship': { all: [is('relationships', 0)] },
    'segment-without-channel': { all: [is('channels', 0)] },
    'paying-segment-without-revenue': { all: [is('pays', true), is('revenues', 0)] },
    'expectation-unknown': { all: [is('expects', '')] },
    'expected-relationship-not-offered': { all: [is('met', false)] },
    'expectation-only-assumed': { all: [is('expectationStatus', 'assumed')] },
    'recurring-revenue-transactional-relationship': {
      all: [has('recurrences', 'recurring'), is('onlyTransactional', true)],
    },
    'channel-phase-uncovered': {
      any: ['awareness', 'evaluation', 'purchase', 'delivery', 'after_sales'].map((p) =>
        lacks('phases', p),
      ),
    },
    'relationship-cost-exceeds-margin': { all: [above('loss', 0)] },
    'goal-uncovered': { all: [lacks('goals', 'retention')] },
  },
  propositions: {
    'value-proposition-without-segment': { all: [is('segments', 0)] },
    'complex-offer-without-assistance': { all: [is('complexity', 'complex'), is('human', false)] },
    'convenience-only-through-humans': {
      all: [has('drivers', 'convenience_usability'), is('onlyHuman', true)],
    },
    'low-price-high-touch': { all: [is('priceLevel', 'economy'), is('human', true)] },
  },
  relationships: {
    'relationship-without-goal': {
      all: [{ fact: 'type', operator: 'notEqual', value: 'transactional' }, is('goalCount', 0)],
    },
    'relationship-without-channel': {
      all: [{ fact: 'type', operator: 'notEqual', value: 'transactional' }, is('channels', 0)],
    },
    'relationship-channel-misses-segment': { all: [is('channelMisses', true)] },
    'relationship-vp-segment-mismatch': { all: [is('offerMisses', true)] },
    'over-served-expectation': { all: [within('type', HUMAN), is('expectsSelfService', true)] },
    'human-relationship-without-human-channel': {
      all: [within('type', HUMAN), above('channels', 0), is('humanChannel', false)],
    },
    'automated-relationship-without-digital-channel': {
      all: [is('type', 'automated_service'), above('channels', 0), is('digitalChannel', false)],
    },
    'community-without-shared-space': {
      all: [is('type', 'community'), is('sharedChannel', false)],
    },
    'deep-relationship-without-repeat': { all: [within('type', DEEP), is('frequency', 'one_off')] },
    'loyalty-programme-for-rare-purchase': {
      all: [is('type', 'loyalty_programme'), is('frequency', 'rare')],
    },
    'relationship-cost-unknown': { all: [within('type', HUMAN), is('costKnown', false)] },
    'dedicated-in-name-only': {
      all: [is('type', 'dedicated_personal_assistance'), above('accountsPerRep', 150)],
    },
  },
  channels: { 'channel-without-phase': { all: [is('phaseCount', 0)] } },
  revenues: { 'orphan-revenue': { any: [is('segments', 0), is('propositions', 0)] } },
  costs: { 'cost-item-unattributed': { all: [is('links', 0)] } },
};

/** The engines, and the facts of each note. */
export function jsonRules(canvas: Canvas) {
  const engines = new Map(
    Object.entries(RULES).map(([block, rules]) => {
      const list = Object.entries(rules).map(([type, conditions]) => ({
        conditions: conditions as never,
        event: { type },
      }));
      return [block, new Engine(list, { allowUndefinedFacts: true })];
    }),
  );
  const view = viewOf(canvas);
  const subjects = BLOCKS.flatMap((block) =>
    view.all(block).map((note) => ({ block, facts: factsOf(view, block, note.id) })),
  );
  return {
    count: Object.values(RULES).reduce((sum, rules) => sum + Object.keys(rules).length, 0),
    async all() {
      for (const { block, facts } of subjects) await engines.get(block)?.run(facts);
    },
  };
}

function factsOf(view: CanvasView, block: Block, id: Id): Record<string, any> {
  const note = view.element(id) as Record<string, any>;
  const relationships = view.linked(id, 'relationships') as readonly Record<string, any>[];
  const channels = view.linked(id, 'channels') as readonly Record<string, any>[];
  const segment = view.linked(id, 'segments')[0] as Record<string, any> | undefined;
  const links = BLOCKS.map((other) => view.linked(id, other).length);
  const types = relationships.map((r) => r.type as string);
  return {
    ...note,
    ...Object.fromEntries(BLOCKS.map((other, i) => [other, links[i]])),
    links: links.reduce((a, b) => a + b, 0),
    pays: note.role !== 'user',
    expects: note.expectation?.types[0]?.type ?? '',
    expectationStatus: note.expectation?.status ?? '',
    met: (note.expectation?.types ?? []).every((x: any) => types.includes(x.type)),
    recurrences: view.linked(id, 'revenues').map((r) => r.recurrence),
    onlyTransactional: types.every((type) => type === 'transactional'),
    phases: block === 'channels' ? note.phases : channels.flatMap((c) => c.phases ?? []),
    phaseCount: note.phases?.length ?? 0,
    goals: relationships.flatMap((r) => r.goals ?? []),
    goalCount: note.goals?.length ?? 0,
    loss: -1,
    drivers: note.drivers ?? [],
    human: types.some((type) => HUMAN.includes(type)),
    onlyHuman: types.every((type) => HUMAN.includes(type)),
    channelMisses: false,
    offerMisses: false,
    expectsSelfService: segment?.expectation?.types[0]?.type === 'self_service',
    humanChannel: channels.some((c) => c.kind === 'own_store'),
    digitalChannel: channels.some((c) => c.kind === 'web_sales'),
    sharedChannel: channels.some((c) => c.kind === 'community_site'),
    frequency: segment?.purchaseFrequency ?? '',
    costKnown: note.cost !== undefined,
    accountsPerRep: note.accountsPerRep?.value ?? 0,
  };
}
