import { describe, expect, test } from 'vitest';
import { total } from '../../../src/model/figures/compute';
import { constant, given, type Figure } from '../../../src/model/figures/figure';
import type { Quantity } from '../../../src/model/quantity';
import { AT, DOMAINS, FORMULAS, type Numbers } from './formulas';

/** Runs a formula on numbers such as `spend 500, newCustomers 0..10..20`; the latter is a range. */
function run(name: string, numbers: string): Figure {
  const formula = FORMULAS.find((each) => each.name === name)!;
  const quantities = numbers.split(', ').flatMap((part) => {
    const [key, number] = part.split(' ');
    const [first, value, high] = number?.split('..').map(Number) ?? [];
    const range = value === undefined ? { value: first } : { low: first, value, high };
    return number ? [[key!, { ...range, unit: 'number', status: 'measured' }]] : [];
  });
  return formula.of(Object.fromEntries(quantities) as Numbers);
}
const at = (paths: string) => paths.split(' ').map((path) => ({ id: AT, path }));
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string]);

/** What is the case, in which formula, with which numbers: why there is none, and where to look. */
const NONE = rows(`
half of a product is not zero      | F1 cost a month      | costPerContact 7, activeCustomers 60           | missing cost.contactsPerCustomerMonth
each customer costs something      | F1 cost a month      | contactsPerCustomerMonth 1, costPerContact 7   | missing economics.activeCustomers
nothing is recorded                | F1 cost a month      |                                                | missing cost
a negative cost                    | F1 cost a month      | fixedMonth -5                                  | invalid cost.fixedMonth
nobody to share what is fixed      | F2 per customer      | fixedMonth 60, activeCustomers 0               | undefined economics.activeCustomers
nobody uses it                     | F2 per user          | fixedMonth 60, activeCustomers 60, adoption 0  | undefined adoption
nobody is there to use it          | F2 per user          | fixedMonth 60, activeCustomers 0, adoption 0.5 | undefined economics.activeCustomers
more use it than there are         | F2 per customer      | variablePerCustomerMonth 1, adoption 1.5       | invalid adoption
they pay nothing                   | F4 cost share        | servingCost 1, arpaMonth 0                     | undefined arpaMonth
each costs what they leave         | F6 break-even        | fixedMonth 60, variablePerCustomerMonth 5.6, arpaMonth 8, grossMargin 0.7 | never cost
money is spent and nobody comes    | F7 acquisition cost  | spend 500, relationship 0, newCustomers 0      | unbounded newCustomers
so it is through a relationship    | F7 acquisition cost  | spend 0, relationship 500, newCustomers 0      | unbounded newCustomers
nothing is spent and nobody comes  | F7 acquisition cost  | spend 0, relationship 0, newCustomers 0        | undefined newCustomers
nobody was there                   | F8 churn             | lost 0, atStart 0                              | undefined atStart
more left than there were          | F8 churn             | lost 3, atStart 2                              | invalid lost
nobody leaves                      | F9 lifetime          | churnMonth 0                                   | unbounded churnMonth
more than all leave                | F9 lifetime          | churnMonth 1.2                                 | invalid churnMonth
fewer than none leave              | F9 capped lifetime   | churnMonth -0.1                                | invalid churnMonth
neither churn nor discount         | F12 discounted, first | contribution 5, churnMonth 0, discountMonth 0 | unbounded churnMonth
a purchase leaves nothing          | F13 payback          | acquisitionCost 40, marginPerPurchase 0        | never marginPerPurchase
nothing is spent on winning        | F14 ratio            | lifetimeValue 230, acquisitionCost 0           | undefined acquisitionCost
a customer leaves nothing          | F15 payback          | acquisitionCost 40, contribution 0             | never contribution
so it is with churn                | F15 with churn       | acquisitionCost 40, contribution 0, churnMonth 0.1 | never contribution
the group is gone before           | F15 with churn       | acquisitionCost 100, contribution 2, churnMonth 0.02 | never churnMonth
paying customers leave nothing     | F16 share            | costPerFreeUser 1, contribution 0              | never contribution
nobody looks after no accounts     | F18 people           | customers 60, accountsPerRep 0                 | invalid accountsPerRep
nor do three                       | F18 utilisation      | customers 60, accountsPerRep 0, people 3       | invalid accountsPerRep
nobody is there                    | F18 utilisation      | customers 60, accountsPerRep 20, people 0      | unbounded people
neither people nor customers       | F18 utilisation      | customers 0, accountsPerRep 20, people 0       | undefined people
no contacts                        | F19 blended          | phone 0, callCost 8, selfService 0, selfServiceCost 0.1 | undefined phone selfService
self-service is dearer             | F20 needed           | assistedCost 1, selfServiceCost 2              | never selfServiceCost
assistance costs nothing           | F20 needed           | assistedCost 0, selfServiceCost 2              | undefined assistedCost
rewards give back the margin       | F21 uplift           | reward 0.1, grossMargin 0.1                    | never reward grossMargin
rounding does not earn anything    | F21 uplift           | reward ${0.7 * 0.1}, grossMargin 0.07          | never reward grossMargin
no answers                         | F23 NPS              | promoters 0, passives 0, detractors 0          | undefined promoters passives detractors
no answers                         | F24 CSAT             | satisfied 0, answers 0                         | undefined answers
the fraction turned over           | F24 CSAT             | satisfied 9, answers 6                         | invalid satisfied
nothing at the start               | F26 NRR              | start 0, expansion 1, contraction 0, churned 0 | undefined start
more is lost than was there        | F26 NRR              | start 100, expansion 0, contraction 60, churned 60 | invalid contraction churned
nobody leaves                      | F27 ceiling          | newPerMonth 10, churnMonth 0                   | unbounded churnMonth
nobody comes or leaves             | F27 ceiling          | newPerMonth 0, churnMonth 0                    | undefined churnMonth
`);

/** What is the case, in which formula, with which numbers: what it comes to. */
const SOME = rows(`
what is fixed needs no customers   | F1 cost a month      | fixedMonth 132                                 | 132
nor does what costs nothing        | F1 cost a month      | fixedMonth 132, contactsPerCustomerMonth 0, costPerContact 7 | 132
everything together                | F1 cost a month      | fixedMonth 100, setup 240, amortisationMonths 12, variablePerCustomerMonth 1, contactsPerCustomerMonth 0.5, costPerContact 8, adoption 0.5, activeCustomers 60 | 270
the same for each customer         | F2 per customer      | fixedMonth 100, setup 240, amortisationMonths 12, variablePerCustomerMonth 1, contactsPerCustomerMonth 0.5, costPerContact 8, adoption 0.5, activeCustomers 60 | 4.5
no customers: what is fixed        | F1 cost a month      | fixedMonth 132, variablePerCustomerMonth 4, activeCustomers 0 | 132
those who use it bear it           | F2 per user          | fixedMonth 60, variablePerCustomerMonth 4, adoption 0.5, activeCustomers 60 | 6
130 a month, 5.60 each less 0.40   | F6 break-even        | fixedMonth 130, variablePerCustomerMonth 0.4, arpaMonth 8, grossMargin 0.7 | 25
what half of them use costs half   | F6 break-even        | fixedMonth 130, variablePerCustomerMonth 0.8, adoption 0.5, arpaMonth 8, grossMargin 0.7 | 25
3% a month                         | F8 annual churn      | churnMonth 0.03                                | 0.30616
all of them                        | F8 annual churn      | churnMonth 1                                   | 1
nobody leaves: the cap             | F9 capped lifetime   | churnMonth 0                                   | 60
a loss every month                 | F10 lifetime value   | contribution -2, churnMonth 0.1                | -20
nobody leaves                      | F11 value over a horizon | contribution 5, churnMonth 0, months 12    | 60
all leave after the first month    | F11 value over a horizon | contribution 5, churnMonth 1, months 12    | 5
no months                          | F11 value over a horizon | contribution 5, churnMonth 1, months 0     | 0
without discount: F10              | F12 discounted, first | contribution 4.6, churnMonth 0.02, discountMonth 0 | 230
with the first payment, at once    | F12 discounted, first | contribution 3, churnMonth 0.02, discountMonth 0.01 | 101
without it                         | F12 discounted, renewals | contribution 3, churnMonth 0.02, discountMonth 0.01 | 98
each at the end of its month       | F12 discounted, end  | contribution 3, churnMonth 0.02, discountMonth 0.01 | 100
rounding is no purchase            | F13 payback          | acquisitionCost 2.1, marginPerPurchase 0.3 | 7
two and a half are three           | F13 payback          | acquisitionCost 40, marginPerPurchase 16       | 3
nothing to pay back                | F15 payback          | acquisitionCost 0, contribution 5              | 0
nobody leaves: simple              | F15 with churn       | acquisitionCost 40, contribution 5, churnMonth 0 | 8
none has left in the first month   | F15 with churn       | acquisitionCost 2, contribution 4, churnMonth 0.9 | 0.5
just covered                       | F16 balance          | freeCostMonth 90, paidUsers 10, contribution 9 | 0
one in ten                         | F16 share            | costPerFreeUser 1, contribution 9              | 0.1
free users cost nothing            | F16 share            | costPerFreeUser 0, contribution 9              | 0
out of reach                       | F17 affordable       | margin 1, acquisitionCost 100, churnMonth 0.1  | -29
one more than three can take       | F18 people           | customers 61, accountsPerRep 20                | 4
as many as three can take          | F18 people           | customers 60, accountsPerRep 20                | 3
too much for three                 | F18 utilisation      | customers 90, accountsPerRep 20, people 3      | 1.5
a moved contact: 0.62, not 7.91    | F20 saving           | contactsMonth 1, moved 1, resolved 0.09, assistedCost 8.01, selfServiceCost 0.1 | 0.6209
a bot that resolves nothing        | F20 saving           | contactsMonth 1000, moved 0.5, resolved 0, assistedCost 8, selfServiceCost 0.5 | -250
of those                           | F20 needed           | assistedCost 8, selfServiceCost 0.1            | 0.0125
the tenth coffee free              | F21 reward           | rewardRate 0.1, redemption 1                   | 0.1
a tenth, of a margin of 60%        | F21 uplift           | reward 0.1, grossMargin 0.6                    | 0.2
a fifth lapses                     | F21 liability        | points 10000, valuePerPoint 0.01, breakage 0.2 | 80
three of four                      | F24 CSAT             | satisfied 30, answers 40                       | 0.75
more than before                   | F26 NRR              | start 100, expansion 20, contraction 5, churned 10 | 1.05
`);

describe('section 6 says that there is no number', () => {
  test.each(NONE)('%s (%s)', (_, name, numbers, answer) => {
    const [, why, paths] = /^(\w+) (.*)$/.exec(answer)!;
    expect(run(name, numbers)).toMatchObject({ known: false, why, missing: at(paths!) });
  });
});

describe('section 6 has a number', () => {
  test.each(SOME)('%s (%s)', (_, name, numbers, answer) => {
    const figure = run(name, numbers);
    expect(figure.known && figure.value).toBeCloseTo(Number(answer), 5);
  });

  test('a set-up without months, or over none, is left out and said so', () => {
    const left = [{ is: 'left-out', at: { id: AT, path: 'cost.amortisationMonths' } }];
    const numbers = 'fixedMonth 60, setup 720, activeCustomers 60';
    for (const rest of ['', ', amortisationMonths 0']) {
      expect(run('F1 cost a month', numbers + rest)).toMatchObject({ value: 60, remarks: left });
    }
    const spread = run('F1 cost a month', `${numbers}, amortisationMonths 12`);
    expect(spread).not.toHaveProperty('remarks');
  });

  test('shares of contacts that do not add up to one are made to', () => {
    const blended = (share: number) =>
      run('F19 blended', `phone ${share}, callCost 8, selfService ${share}, selfServiceCost 2`);
    expect(blended(0.5)).toMatchObject({ value: 5 });
    expect(blended(0.5)).not.toHaveProperty('remarks');
    expect(blended(0.25)).toMatchObject({ value: 5, remarks: [{ is: 'normalised' }] });
  });
});

test('nothing adds up to nothing, and more than a number holds to none', () => {
  expect(total('money', [])).toMatchObject({ known: true, value: 0 });
  const most = constant(Number.MAX_VALUE, 'money');
  expect(total('money', [most, most])).toMatchObject({ known: false, why: 'invalid' });
});

describe('ranges', () => {
  test('come from the worst and the best corner', () => {
    const figure = run('F15 payback', 'acquisitionCost 30..40..60, contribution 3..4..5');
    expect(figure).toMatchObject({ value: 10, low: 6, high: 20 });
  });

  test('are open where a corner has no number', () => {
    const figure = run('F15 payback', 'acquisitionCost 40, contribution -1..4..5');
    expect(figure).toMatchObject({ value: 10, low: 8, high: 10, beyond: ['never'] });
    const won = run('F7 acquisition cost', 'spend 100, relationship 0, newCustomers 0..10..20');
    expect(won).toMatchObject({ low: 5, beyond: ['unbounded'] });
  });

  test('of an input are put in order, and cut to what may be', () => {
    const number = (low: number | undefined, value: number, high?: number) => {
      const range = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
      const quantity: Quantity = { value, ...range, unit: 'share', status: 'measured' };
      return given(quantity, { id: AT, path: 'x' }, DOMAINS.share);
    };
    expect(number(0.3, 0.2, 0.1)).toMatchObject({ low: 0.1, value: 0.2, high: 0.3 });
    expect(number(-1, 0.2, 7)).toMatchObject({ low: 0, high: 1 });
    expect(number(0.1, 0.2)).toMatchObject({ low: 0.1, high: 0.2 });
    expect(number(undefined, 0.2)).not.toHaveProperty('low');
    expect(number(0.1, 2, 3)).toMatchObject({ known: false, why: 'invalid', missing: at('x') });
  });
});
