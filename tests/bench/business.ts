import type { Canvas, Id } from '../../src/model/canvas';
import { sketch, type Sketch } from '../../src/model/sketch';

/** A small business of ten notes and sixteen links, all attributes filled. */
function business(n: number): Required<Pick<Sketch, 'links'>> & Record<string, object> {
  const id = (name: string) => `${name}-${n}`;
  const s = id('segment');
  const [v, c, d] = [id('offer'), id('shop'), id('site')];
  const [r, q] = [id('service'), id('help')];
  const [income, crew, work, bill] = [id('income'), id('crew'), id('work'), id('bill')];
  return {
    segments: {
      [s]: {
        role: 'payer_and_user',
        purchaseFrequency: 'occasional',
        expectation: {
          types: [{ type: n % 3 ? 'self_service' : 'community', strength: 'must' }],
          status: 'researched',
        },
        economics: {
          setting: 'contractual',
          activeCustomers: 100 + n,
          arpaMonth: 20,
          grossMargin: 0.6,
          churnMonth: 0.02,
          newPerMonth: 5,
          acquisitionSpendMonth: 100,
        },
      },
    },
    propositions: {
      [v]: { drivers: ['convenience_usability'], priceLevel: 'market', complexity: 'moderate' },
    },
    channels: {
      [c]: { kind: n % 4 ? 'own_store' : 'partner_store', phases: ['purchase', 'delivery'] },
      [d]: { kind: 'web_sales', phases: ['awareness', 'evaluation', 'after_sales'] },
    },
    relationships: {
      [r]: { type: 'self_service', goals: ['acquisition', 'retention'], cost: { fixedMonth: 60 } },
      [q]: {
        type: n % 5 ? 'personal_assistance' : 'community',
        goals: ['retention'],
        cost: { contactsPerCustomerMonth: 0.2, costPerContact: 7 },
      },
    },
    revenues: { [income]: { type: 'asset_sale', recurrence: 'one_off', amountMonth: 2000 } },
    resources: { [crew]: { capability: n % 2 ? 'support_staff' : 'knowledge_base' } },
    activities: { [work]: { capability: n % 2 ? 'customer_support' : 'content_creation' } },
    costs: { [bill]: { kind: 'fixed', amountMonth: 400 } },
    links: [
      [v, s],
      [c, s],
      [d, s],
      [r, s],
      [q, s],
      [r, v],
      [r, d],
      [q, c],
      [income, s],
      [income, v],
      [crew, q],
      [work, r],
      [work, q],
      [work, crew],
      [bill, q],
      [bill, work],
    ],
  };
}

/** A canvas of `count` notes: small businesses, each with two links to the one before it. */
export function businesses(count: number): Canvas {
  const parts: Record<string, Record<Id, object>> = {};
  const links: (readonly [Id, Id])[] = [];
  for (let n = 0; n < count / 10; n++) {
    const { links: own, ...blocks } = business(n);
    for (const [block, notes] of Object.entries(blocks))
      Object.assign((parts[block] ??= {}), notes);
    links.push(...own);
    if (n > 0) links.push([`offer-${n}`, `segment-${n - 1}`], [`site-${n}`, `segment-${n - 1}`]);
  }
  return sketch({ meta: { stage: 'operating', costOrientation: 'balanced' }, ...parts, links });
}
