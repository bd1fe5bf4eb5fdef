import '../../../src/i18n/evidence';
import { describe, expect, test } from 'vitest';
import { logOf, topicsIn, topicsOf } from '../../../src/layout/evidence/log';
import { topicFor } from '../../../src/layout/evidence/topic-for';
import { linkId } from '../../../src/model/edit-links';
import { sketch } from '../../../src/model/sketch';

const canvas = sketch({
  segments: {
    riders: {
      name: 'Riders',
      expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'validated' },
    },
    couriers: { name: 'Couriers' },
  },
  relationships: { clinic: { name: 'Clinic', type: 'self_service' } },
  links: [['clinic', 'couriers']],
  assumptions: {
    pay: {
      about: { id: 'clinic' },
      statement: 'They pay.',
      importance: 'high',
      status: 'untested',
    },
  },
  evidence: {
    old: {
      about: { id: 'riders', path: 'expectation' },
      kind: 'observation',
      n: 12,
      supports: false,
      instead: 'self_service',
      date: '2026-03-15',
    },
    undated: { about: { id: 'clinic' }, kind: 'opinion', supports: true },
    recent: { about: { id: 'pay' }, kind: 'payment', n: 1, supports: false, date: '2026-05-31' },
  },
});

describe('the log', () => {
  test('stands newest first, what has no date last', () => {
    expect(logOf(canvas).map(({ evidence }) => evidence.id)).toEqual(['recent', 'old', 'undated']);
  });

  test('says what each piece is about and what it says about what is believed now', () => {
    const [recent, old, undated] = logOf(canvas);
    expect(recent).toMatchObject({
      when: 'May 31, 2026',
      note: 'clinic',
      about: 'They pay.',
      part: 'assumption',
      stripes: [1],
      kind: 'Payment',
      weight: 'staked',
      n: '1',
      stance: 'against',
    });
    expect(old).toMatchObject({
      about: 'Riders',
      part: 'what they expect',
      stripes: [0],
      stance: 'for',
      instead: 'wants Self-service',
      // What was said then stays on record, with what it says now beside it.
      stanceWord: 'speaks against it',
      turned: 'Against what was expected before; for what is expected now.',
    });
    expect(recent!.turned).toBe('');
    expect(undated).toMatchObject({ when: 'Undated', about: 'Clinic', part: '', n: '—' });
  });

  test('shows what a filter asks for', () => {
    const ids = (filter: object) => logOf(canvas, filter).map(({ evidence }) => evidence.id);
    expect(ids({ about: 'riders|expectation' })).toEqual(['old']);
    expect(ids({ stance: 'against' })).toEqual(['recent']);
    expect(ids({ kind: 'opinion' })).toEqual(['undated']);
    expect(ids({ kind: 'opinion', stance: 'against' })).toEqual([]);
  });

  test('can be filtered by what is in it', () => {
    expect(topicsIn(canvas).map(({ label }) => label)).toEqual([
      'They pay.',
      'Riders: what they expect',
      'Clinic',
    ]);
  });
});

test('feedback is about what segments expect, assumptions, and what is selected', () => {
  expect(topicsOf(canvas, ['clinic', 'riders']).map(({ key }) => key)).toEqual([
    'riders|expectation',
    'couriers|expectation',
    'pay',
    'clinic',
  ]);
});

test('feedback is about the segment that the selected note serves, where it serves one', () => {
  const topic = (...selection: string[]) =>
    topicFor(shared, topicsOf(shared, selection), selection)?.key;
  const id = linkId('clinic', 'riders');
  const link = { id, from: 'clinic', to: 'riders' };
  const shared = { ...canvas, links: { ...canvas.links, [id]: link } };
  expect(topic()).toBe('riders|expectation');
  expect(topic('couriers')).toBe('couriers|expectation');
  expect(topicFor(canvas, topicsOf(canvas, ['clinic']), ['clinic'])?.key).toBe(
    'couriers|expectation',
  );
  // One that serves both is itself what people speak of.
  expect(topic('clinic')).toBe('clinic');
  expect(topic('gone')).toBe('riders|expectation');
});
