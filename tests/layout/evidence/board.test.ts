import '../../../src/i18n/evidence';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardsAt,
  IMPORTANCES,
  mayMove,
  neighbour,
  STATUSES,
} from '../../../src/layout/evidence/board';
import { cardsOf } from '../../../src/layout/evidence/cards';
import { sortedBy, SORTS } from '../../../src/layout/evidence/sorted';
import { sketch } from '../../../src/model/sketch';
import { anyCanvas } from '../../support/arbitrary-canvas';

const places = IMPORTANCES.flatMap((importance) =>
  STATUSES.map((status) => ({ importance, status })),
);

const canvas = sketch({
  segments: {
    riders: {
      name: 'Riders',
      expectation: {
        types: [
          { type: 'social', strength: 'must' },
          { type: 'community', strength: 'nice' },
        ],
        status: 'researched',
      },
      economics: { activeCustomers: 60, arpaMonth: 8 },
    },
  },
  relationships: { visits: { type: 'personal_assistance' } },
  links: [['visits', 'riders']],
  assumptions: {
    pay: {
      about: { id: 'riders' },
      statement: ' They pay. ',
      importance: 'low',
      status: 'invalidated',
      resolution: 'It is free now.',
    },
  },
  evidence: {
    a: { about: { id: 'riders', path: 'expectation' }, kind: 'click', supports: true },
    b: { about: { id: 'riders', path: 'expectation' }, kind: 'survey', n: 4, supports: false },
    c: { about: { id: 'pay' }, kind: 'payment', n: 3, supports: false },
    d: { about: { id: 'pay' }, kind: 'payment', supports: false },
  },
});

describe('the board', () => {
  test('shows every belief once', () => {
    fc.assert(
      fc.property(anyCanvas, (any) => {
        const cards = cardsOf(any);
        const keys = places.flatMap((place) => cardsAt(cards, place).map(({ key }) => key));
        const expected = [
          ...Object.values(any.segments)
            .filter(({ expectation }) => expectation && expectation.types.length > 0)
            .map(({ id }) => `expectation ${id}`),
          ...Object.keys(any.assumptions).map((id) => `assumption ${id}`),
        ];
        expect(keys.sort()).toEqual(expected.sort());
      }),
      { numRuns: 50 },
    );
  });

  test('says what is believed, what is on record and what rests on it', () => {
    const { open, settled } = cardsOf(canvas);
    expect(open[0]).toMatchObject({
      statement: 'Riders expect Social and Community',
      stripes: [0],
      tally: 'for, not counted, 4 against',
      doubt: '4 cases speak against it and only one for it.',
      rests: '1 relationship and $480 a month rest on it.',
    });
    expect(settled[0]).toMatchObject({
      statement: 'They pay.',
      about: 'Riders',
      tally: 'more than 3 against',
      resolution: 'It is free now.',
    });
  });

  test('lets an assumption move anywhere and an expectation along its row', () => {
    const { open, settled } = cardsOf(canvas);
    expect(places.filter((place) => mayMove(settled[0]!, place))).toEqual(places);
    expect(places.filter((place) => mayMove(open[0]!, place))).toEqual(
      places.filter(({ importance }) => importance === 'critical'),
    );
  });

  test('ends at its edges', () => {
    const corner = { importance: 'critical', status: 'untested' } as const;
    expect(neighbour(corner, -1, 0)).toBeUndefined();
    expect(neighbour(corner, 0, -1)).toBeUndefined();
    expect(neighbour(corner, 1, 0)).toEqual({ importance: 'critical', status: 'testing' });
    expect(neighbour(corner, 0, 1)).toEqual({ importance: 'high', status: 'untested' });
  });
});

describe('the list', () => {
  test('has the riskiest on top, and the same rows whatever it is sorted by', () => {
    fc.assert(
      fc.property(anyCanvas, fc.constantFrom(...SORTS), fc.boolean(), (any, sort, down) => {
        const cards = cardsOf(any);
        const ranked = sortedBy(cards, 'rank', false).map(({ card }) => card.key);
        expect(ranked).toEqual([...cards.open, ...cards.settled].map(({ key }) => key));
        const other = sortedBy(cards, sort, down).map(({ card }) => card.key);
        expect(other.sort()).toEqual([...ranked].sort());
      }),
      { numRuns: 50 },
    );
  });

  test('sorts both ways by importance', () => {
    const order = (down: boolean) =>
      sortedBy(cardsOf(canvas), 'importance', down).map(({ card }) => card.belief.importance);
    expect(order(false)).toEqual(['critical', 'low']);
    expect(order(true)).toEqual(['low', 'critical']);
  });
});
