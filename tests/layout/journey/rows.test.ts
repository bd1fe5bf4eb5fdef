import { describe, expect, it } from 'vitest';
import { candidates } from '../../../src/layout/journey/candidates';
import { lanesOf } from '../../../src/layout/journey/lanes';
import { mindedIn } from '../../../src/layout/journey/places';
import { journeyRows, phaseColumns } from '../../../src/layout/journey/rows';
import type { Found } from '../../../src/layout/picture';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';

const canvas = sketch({
  segments: { riders: {}, couriers: {}, schools: {} },
  channels: {
    site: { kind: 'web_sales', phases: ['awareness', 'purchase'] },
    shop: { kind: 'partner_store', phases: ['purchase'], state: 'planned' },
    phone: {},
  },
  relationships: { booking: {}, calls: {}, club: {} },
  journey: {
    wait: { segment: 'riders', phase: 'purchase', about: 'pain', text: 'Too long' },
    photo: { segment: 'riders', phase: 'delivery', about: 'trust', text: 'A photo' },
  },
  links: [
    ['site', 'riders'],
    ['site', 'couriers'],
    ['shop', 'riders'],
    ['phone', 'riders'],
    ['booking', 'riders'],
    ['booking', 'site'],
    ['calls', 'couriers'],
    ['calls', 'phone'],
    ['club', 'couriers'],
  ],
});
const found = (rule: string, on: string, more: Partial<Found> = {}): Found => ({
  rule,
  on,
  severity: 'warning',
  kind: 'conflict',
  title: `${rule} on ${on}`,
  ...more,
});
const row = (id: string, findings: readonly Found[] = []) =>
  journeyRows(canvas, findings).find((one) => one.id === id)!;
const step = (id: string, phase: string, findings: readonly Found[] = []) =>
  row(id, findings).steps.find((one) => one.phase === phase)!;

describe('a cell of the journey', () => {
  it('says of each touchpoint who is there, whose it is, and for whom else', () => {
    const [site, shop] = step('riders', 'purchase').touchpoints;
    expect(site).toMatchObject({ who: 'software', facts: ['software', 'own'], others: 'couriers' });
    expect(site!.through).toEqual([{ id: 'booking', name: 'booking' }]);
    expect(shop).toMatchObject({ facts: ['person', 'partner’s', 'planned'], others: '' });
    expect(site!.unsaid || shop!.unsaid).toBe(false);
  });

  it('has the pains of this segment in this phase, nothing else that is noted', () => {
    expect(step('riders', 'purchase').pains.map(({ text }) => text)).toEqual(['Too long']);
    expect(step('riders', 'delivery').pains).toEqual([]);
  });

  it('takes no unknown for an answer', () => {
    const [phone] = row('riders').unphased;
    expect(step('riders', 'delivery').empty).toBe('Nobody recorded here');
    expect(step('couriers', 'delivery').empty).toBe('Nobody meets them here');
    expect(phone).toMatchObject({ id: 'phone', who: undefined, facts: [], unsaid: true });
  });
});

describe('the row of a segment', () => {
  it('counts the phases in which it is met', () => {
    expect(row('riders').met).toBe('Met in at least 2 of 5 phases');
    expect(row('couriers').met).toBe('Met in 2 of 5 phases');
    expect(row('schools').met).toBe('No channel reaches them yet');
  });

  it('keeps relationships that stand in no cell, and says why', () => {
    expect(row('couriers').unplaced.map(({ id, why }) => [id, why])).toEqual([
      ['calls', 'through phone, not linked with them'],
      ['club', 'through no recorded channel'],
    ]);
  });
});

describe('findings stand where they are about', () => {
  const uncovered = found('channel-phase-uncovered', 'riders', { to: 'delivery' });
  const goal = found('goal-phase-mismatch', 'calls', { to: 'retention' });
  const fallback = found('no-human-fallback', 'couriers');
  const all = [uncovered, goal, fallback, found('vague-wording', 'riders', { kind: 'gap' })];

  it('in the cell of the phase that they name', () => {
    expect(step('riders', 'delivery', all).minded).toEqual([uncovered]);
    expect(step('couriers', 'after_sales', all).minded).toEqual([goal, fallback]);
    const cells = journeyRows(canvas, all).flatMap(({ steps }) => steps);
    expect(cells.flatMap(({ minded }) => minded)).toHaveLength(3);
  });

  it('nowhere when they name no phase that there is', () => {
    const odd = [found('channel-phase-uncovered', 'riders', { to: 'lunch' })];
    const view = viewOf(canvas);
    for (const { phase } of phaseColumns())
      expect(mindedIn(odd, view, 'riders', phase)).toEqual([]);
  });
});

describe('channels that may be added to a cell', () => {
  it('are those that are not in it; those that reach the segment come first', () => {
    expect(candidates(canvas, 'couriers', 'purchase').map(({ id }) => id)).toEqual([
      'shop',
      'phone',
    ]);
    expect(candidates(canvas, 'couriers', 'delivery').map(({ id }) => id)).toEqual([
      'site',
      'shop',
      'phone',
    ]);
  });

  it('say what choosing them changes for others', () => {
    const hints = (segment: string, phase: 'purchase' | 'delivery') =>
      Object.fromEntries(candidates(canvas, segment, phase).map(({ id, hint }) => [id, hint]));
    expect(hints('riders', 'delivery')).toEqual({
      site: 'then also for couriers',
      shop: '',
      phone: '',
    });
    expect(hints('couriers', 'purchase')).toEqual({
      shop: 'will reach them',
      phone: 'will reach them · then also for riders',
    });
  });
});

it('a journey map has a lane for pain and one for each of the six aspects, with what they mean', () => {
  const lanes = lanesOf(canvas, 'riders');
  expect(lanes.map(({ title }) => title)).toEqual([
    'Pain',
    'Value',
    'Communication',
    'Experience',
    'Trust',
    'Loyalty',
    'Advocacy',
  ]);
  expect(lanes.every(({ means }) => means.endsWith('.'))).toBe(true);
  const noted = lanes.flatMap(({ about, cells }) =>
    cells.flatMap(({ phase, notes }) => notes.map(({ id }) => [about, phase, id])),
  );
  expect(noted).toEqual([
    ['pain', 'purchase', 'wait'],
    ['trust', 'delivery', 'photo'],
  ]);
});
