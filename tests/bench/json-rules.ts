import { Engine } from 'json-rules-engine';
import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { CanvasIndex } from '../../src/model/canvas-index';
import { DEEP, factsOf, HUMAN } from './json-facts';

/** Thirty of the rules for json-rules-engine, a well-known library for declared rules. */
type Condition = { fact: string; operator: string; value: unknown };
const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const within = (fact: string, value: unknown): Condition => ({ fact, operator: 'in', value });
const has = (fact: string, value: unknown): Condition => ({ fact, operator: 'contains', value });
const lacks = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'doesNotContain',
  value,
});
const atLeast = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
const above = (fact: string, value: unknown): Condition => ({
  fact,
  operator: 'greaterThan',
  value,
});

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
    'relationship-cost-exceeds-margin': { all: [atLeast('loss', 0)] },
    'goal-uncovered': { all: [lacks('goals', 'retention')] },
  },
  propositions: {
    'value-proposition-without-segment': { all: [is('segments', 0)] },
    'complex-offer-without-assistance': { all: [is('complexity', 'complex'), is('human', false)] },
    'convenience-only-through-humans': {
      all: [
        has('drivers', 'convenience_usability'),
        above('relationships', 0),
        is('onlyHuman', true),
      ],
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
    'deep-relationship-without-repeat': {
      all: [within('type', DEEP), has('frequencies', 'one_off')],
    },
    'loyalty-programme-for-rare-purchase': {
      all: [is('type', 'loyalty_programme'), has('frequencies', 'rare')],
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

type Found = Promise<string[]>;

/** Two ways to ask them; each answers with what fired, as rule and note. */
export function jsonRules(canvas: Canvas) {
  const all = Object.entries(RULES).flatMap(([block, rules]) =>
    Object.entries(rules).map(([type, conditions]) => ({ block, conditions, event: { type } })),
  );
  const one = engineOf(
    all.map(({ block, conditions, event }) => ({
      // Asked first, as the guide advises: the rest is left out for notes of other blocks.
      conditions: { all: [{ ...is('block', block), priority: 2 }, conditions] },
      event,
    })),
  );
  const byBlock = new Map(
    BLOCKS.map((block) => [block, engineOf(all.filter((rule) => rule.block === block))]),
  );
  const known = subjectsOf(canvas).map((subject) => ({ ...subject, facts: subject.facts() }));
  const run = async (engine: Engine, id: string, facts: Record<string, any>): Found =>
    (await engine.run(facts)).events.map(({ type }) => `${type}/${id}`);
  return {
    ids: new Set(all.map(({ event }) => event.type)),
    /** As its guide has it: one engine with all rules, run for each note; facts are charged. */
    async byGuide(): Found {
      const found: string[] = [];
      for (const { id, facts } of subjectsOf(canvas)) found.push(...(await run(one, id, facts())));
      return found;
    },
    /** As quick as it can be had: an engine for each block, facts known beforehand and for free. */
    async tuned(): Found {
      const found: string[] = [];
      for (const { id, block, facts } of known)
        found.push(...(await run(byBlock.get(block)!, id, facts)));
      return found;
    },
  };
}

const engineOf = (rules: readonly object[]) =>
  new Engine([...rules] as never, { allowUndefinedFacts: true });

/** All notes, each with how to work out its facts. */
function subjectsOf(canvas: Canvas) {
  const view = new CanvasIndex(canvas);
  return BLOCKS.flatMap((block) =>
    view.all(block).map((note) => ({
      id: note.id,
      block,
      facts: () => factsOf(view, block, note),
    })),
  );
}
