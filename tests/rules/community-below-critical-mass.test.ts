import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'community-below-critical-mass';
const customers = (activeCustomers?: number) =>
  activeCustomers === undefined ? {} : { economics: { activeCustomers } };
const canvas = (count: number | undefined, talk: object = {}, parts: Sketch = {}) =>
  sketch({
    segments: { growers: customers(count) },
    relationships: { talk: { type: 'community', ...talk } },
    links: [['talk', 'growers']],
    ...parts,
  });

test('fires below a hundred members and says how many there are', () => {
  const small = canvas(99);
  const [finding] = found(RULE, small);
  expect(finding).toMatchObject({ on: 'talk', also: ['growers'], severity: 'info' });
  expect(title(finding!, small)).toBe('With about 99 members, few will speak up in talk.');
  expect(detail(finding!, small)).toContain('below 100');
  expect(verdict(RULE, canvas(100), 'talk')).toBe('passed');
});

test('only those who take part count', () => {
  expect(verdict(RULE, canvas(400, { adoption: 0.2 }), 'talk')).toBe('fired');
  expect(verdict(RULE, canvas(400, { adoption: 0.25 }), 'talk')).toBe('passed');
});

test('where enough lies can be set', () => {
  const settings = { rules: { [RULE]: { options: { members: 30 } } } };
  expect(verdict(RULE, { ...canvas(40), settings }, 'talk')).toBe('passed');
});

/** A second segment with a community of its own, both through one channel. */
const shared = (kind: string, second: object = {}, schools: object = customers(60)) =>
  sketch({
    segments: { growers: customers(60), schools },
    channels: { place: { kind } },
    relationships: { talk: { type: 'community' }, class: { type: 'community', ...second } },
    links: [
      ['talk', 'growers'],
      ['class', 'schools'],
      ['talk', 'place'],
      ['class', 'place'],
    ],
  });

test('communities that meet in one place are one, in a shop they are not', () => {
  expect(verdict(RULE, shared('community_site'), 'talk')).toBe('passed');
  expect(verdict(RULE, shared('own_store'), 'talk')).toBe('fired');
  expect(verdict(RULE, shared('event', { type: 'self_service' }), 'talk')).toBe('fired');
  expect(verdict(RULE, shared('event', { state: 'planned' }), 'talk')).toBe('fired');
});

test('who comes for two reasons is one member', () => {
  const twice = sketch({
    segments: { growers: customers(60) },
    channels: { forum: { kind: 'community_site' } },
    relationships: { talk: { type: 'community' }, fair: { type: 'community', adoption: 0.5 } },
    links: [
      ['talk', 'growers'],
      ['fair', 'growers'],
      ['talk', 'forum'],
      ['fair', 'forum'],
    ],
  });
  expect(found(RULE, twice)).toMatchObject([
    { on: 'fair', values: { n: { count: 60 } } },
    { on: 'talk', values: { n: { count: 60 } } },
  ]);
});

test('does not apply to what is planned or no community', () => {
  expect(verdict(RULE, canvas(5, { state: 'planned' }), 'talk')).toBe('not-applicable');
  expect(verdict(RULE, canvas(5, { type: 'social' }), 'talk')).toBe('not-applicable');
});

test('cannot tell without a type, a segment or a number, unless there are enough anyway', () => {
  expect(missing(RULE, canvas(5, { type: undefined }))).toEqual(['talk.type']);
  expect(verdict(RULE, canvas(500, { type: undefined }), 'talk')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined))).toEqual(['growers.economics.activeCustomers']);
  expect(missing(RULE, canvas(5, {}, { links: [] }))).toEqual(['talk.links']);
  const other = shared('event', {}, {});
  expect(missing(RULE, other)).toContain('schools.economics.activeCustomers');
  expect(verdict(RULE, other, 'talk')).toBe('cannot-check');
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas(40))).toEqual({ 'correct-figures': 'ask', 'plan-for-later': [] });
});
