import * as fc from 'fast-check';
import { BLOCKS, type Block } from '../../src/model/blocks';
import { Canvas, type Canvas as CanvasType } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';
import * as e from '../../src/model/enums';
import { UNITS } from '../../src/model/fields';
import { LINK_MEANINGS } from '../../src/model/link-meanings';

/** The ids a note of a block may have in a random canvas. */
export const IDS = Object.fromEntries(
  BLOCKS.map((block) => [block, [1, 2, 3].map((n) => `${block}-${n}`)]),
) as Record<Block, string[]>;
/** Ids of all notes, and one that no note ever has. */
export const ANY_ID = fc.constantFrom(...Object.values(IDS).flat(), 'gone');

const one = <T extends string>(list: { readonly options: readonly T[] }) =>
  fc.constantFrom(...list.options);
const some = <T extends string>(list: { readonly options: readonly T[] }) =>
  fc.array(one(list), { maxLength: 3 });
const flag = fc.boolean();
const figure = (field: keyof typeof UNITS) =>
  fc.record({
    value: fc.oneof(fc.constantFrom(0, 0.5, 1, 7, 60), fc.integer({ min: -5, max: 500 })),
    unit: fc.constant(UNITS[field]),
    status: one(e.NumStatus),
  });
const figures = (...fields: (keyof typeof UNITS)[]) =>
  Object.fromEntries(fields.map((field) => [field, figure(field)]));
/** A record in which each field may be missing. */
const partial = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        fc.option(value, { nil: undefined, freq: 4 }),
      ]),
    ),
  );

const expectation = fc.record({
  types: fc.array(fc.record({ type: one(e.RelationshipType), strength: one(e.Strength) }), {
    maxLength: 3,
  }),
  status: one(e.Validation),
});

/** The attributes that rules and figures read, by block. */
const ATTRIBUTES: Record<Block, Record<string, fc.Arbitrary<unknown>>> = {
  segments: {
    role: one(e.Role),
    expectation,
    purchaseFrequency: one(e.Frequency),
    economics: partial({
      setting: one(e.Setting),
      ...figures(
        'activeCustomers',
        'arpaMonth',
        'grossMargin',
        'churnMonth',
        'newPerMonth',
        'acquisitionSpendMonth',
        'marginPerPurchase',
        'purchasesPerYear',
        'serveCostMonth',
      ),
    }),
    marketType: one(e.MarketType),
    digitalAccess: one(e.DigitalAccess),
    preferredChannels: some(e.ChannelKind),
    interdependentWith: fc.array(ANY_ID, { maxLength: 2 }),
    upgradesTo: ANY_ID,
  },
  propositions: {
    drivers: some(e.ValueDriver),
    priceLevel: one(e.PriceLevel),
    complexity: one(e.Complexity),
    offerKind: one(e.OfferKind),
    valueLevel: one(e.ValueLevel),
  },
  channels: {
    kind: one(e.ChannelKind),
    phases: some(e.Phase),
    ownership: one(e.Ownership),
    directness: one(e.Directness),
    human: flag,
    digital: flag,
    manyToMany: flag,
    dataAccess: one(e.DataAccess),
    costPerContact: figure('costPerContact'),
  },
  relationships: {
    type: one(e.RelationshipType),
    goals: some(e.Goal),
    personalisation: one(e.Personalisation),
    lockIn: fc.record({ level: one(e.LockInLevel), kinds: some(e.LockInKind) }),
    contributorReward: one(e.ContributorReward),
    ipTerms: fc.constantFrom('', 'shared'),
    ...figures('adoption', 'accountsPerRep', 'repCount', 'rewardRate', 'redemptionRate'),
    cost: partial(
      figures(
        'fixedMonth',
        'contactsPerCustomerMonth',
        'costPerContact',
        'variablePerCustomerMonth',
        'setup',
        'amortisationMonths',
      ),
    ),
  },
  revenues: {
    type: one(e.RevenueType),
    recurrence: one(e.Recurrence),
    pricing: one(e.Pricing),
    ...figures('amountMonth'),
  },
  resources: { capability: one(e.ResourceCapability), kind: one(e.ResourceKind), overhead: flag },
  activities: { capability: one(e.ActivityCapability), kind: one(e.ActivityKind), overhead: flag },
  partners: { kind: one(e.PartnerKind), motivation: one(e.PartnerMotivation) },
  costs: { kind: one(e.CostKind), overhead: flag, ...figures('amountMonth') },
};

/** Some attributes of a note of a block, with `undefined` for those that are missing. */
export const attributesOf = (block: Block) =>
  partial({ ...ATTRIBUTES[block], state: one(e.State), status: one(e.Validation) });

/** Up to three notes of a block. */
const notes = (block: Block) =>
  fc
    .oneof(
      { weight: 5, arbitrary: fc.subarray(IDS[block], { minLength: 2 }) },
      { weight: 1, arbitrary: fc.subarray(IDS[block]) },
    )
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .tuple(
              fc.record({ id: fc.constant(id), name: fc.string(), order: fc.integer() }),
              attributesOf(block),
            )
            .map(([base, more]) => [id, { ...more, ...base }] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

/** Up to `max` records, `name-0` …, each with its id. */
const records = <T extends object>(name: string, fields: fc.Arbitrary<T>, max: number) =>
  fc
    .array(fields, { maxLength: max, size: 'max' })
    .map((items) =>
      Object.fromEntries(items.map((item, i) => [`${name}-${i}`, { id: `${name}-${i}`, ...item }])),
    );

const about = fc.record(
  {
    id: fc.oneof(fc.constantFrom(...IDS.segments, 'assumption-0'), ANY_ID),
    path: fc.constant('expectation'),
  },
  { requiredKeys: ['id'] },
);
export const evidence = fc.record(
  {
    about,
    kind: one(e.EvidenceKind),
    supports: flag,
    n: fc.integer({ min: 0, max: 20 }),
    instead: one(e.RelationshipType),
  },
  { requiredKeys: ['about', 'kind', 'supports'] },
);
export const assumption = fc.record(
  {
    about,
    statement: fc.string(),
    importance: one(e.Importance),
    status: one(e.AssumptionStatus),
    resolution: fc.constantFrom('', 'We changed it.'),
  },
  { requiredKeys: ['about', 'statement', 'importance', 'status'] },
);
export const kpi = fc.record(
  {
    kind: one(e.KpiKind),
    of: ANY_ID,
    target: figure('adoption'),
    value: figure('adoption'),
    direction: one(e.KpiDirection),
    lastMeasured: fc.constantFrom('2025-01-31', '2026-10-01'),
  },
  { requiredKeys: ['kind', 'of'] },
);
export const journeyNote = fc.record({
  segment: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...IDS.segments) }, ANY_ID),
  phase: one(e.Phase),
  about: one(e.JourneyAspect),
  text: fc.string({ minLength: 1 }),
});
export const settings = partial({
  stage: one(e.Stage),
  costOrientation: one(e.CostOrientation),
  patterns: some(e.Pattern),
  funding: one(e.Funding),
  asOf: fc.constant('2026-11-01'),
});

/** Mostly links that mean something, else between whatever there is. */
const link = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(...LINK_MEANINGS)
      .chain(({ from, to }) =>
        fc.record({ from: fc.constantFrom(...IDS[from]), to: fc.constantFrom(...IDS[to]) }),
      ),
  },
  { weight: 1, arbitrary: fc.record({ from: ANY_ID, to: ANY_ID }) },
);

/** Any canvas: notes in all blocks, attributes missing here and there, links also to nothing. */
export const anyCanvas: fc.Arbitrary<CanvasType> = fc
  .record({
    settings,
    blocks: fc.tuple(...BLOCKS.map(notes)),
    links: records('link', link, 90),
    kpis: records('kpi', kpi, 4),
    assumptions: records('assumption', assumption, 3),
    evidence: records('evidence', evidence, 5),
    journey: fc.option(records('journey', journeyNote, 4), { nil: undefined }),
  })
  .map(({ settings: meta, blocks, ...rest }) => {
    const empty = emptyCanvas('random', 'Random');
    const byBlock = Object.fromEntries(BLOCKS.map((block, i) => [block, blocks[i]]));
    const there = new Set(blocks.flatMap((notes) => Object.keys(notes)));
    let broken = 0;
    // A few links to nothing are enough.
    const links = Object.entries(rest.links).filter(
      ([, { from, to }]) => (there.has(from) && there.has(to)) || ++broken <= 3,
    );
    const whole = {
      ...empty,
      meta: { ...empty.meta, ...meta },
      ...byBlock,
      ...rest,
      links: Object.fromEntries(links),
    };
    // As from a file: what is missing is not there at all.
    return Canvas.parse(JSON.parse(JSON.stringify(whole))) as CanvasType;
  });
