import { expect, it } from 'vitest';
import { after } from '../../src/model/edit';
import { keepingEarlier } from '../../src/model/edit-expectation';
import { change } from '../../src/model/edit-notes';
import type { RelationshipType } from '../../src/model/enums';
import { sketch } from '../../src/model/sketch';

const canvas = sketch({ segments: { riders: { expectation: { types: [], status: 'assumed' } } } });
const expecting = (...types: RelationshipType[]) =>
  change('segments', 'riders', (draft) => {
    draft.expectation = {
      ...draft.expectation,
      types: types.map((type) => ({ type, strength: 'must' as const })),
      status: draft.expectation?.status ?? 'assumed',
    };
  });
const earlierAfter = (...steps: readonly (readonly [RelationshipType, string])[]) => {
  const start = after(canvas, expecting('social'));
  const end = steps.reduce(
    (now, [type, day]) => after(now, keepingEarlier(expecting(type), day)),
    start,
  );
  return end.segments['riders']!.expectation!.earlier?.map(({ types, until }) => [
    types.map(({ type }) => type).join(),
    until,
  ]);
};

it('keeps what was expected before, with the day of the change', () => {
  expect(earlierAfter(['self_service', '2026-03-01'], ['community', '2026-04-01'])).toEqual([
    ['social', '2026-03-01'],
    ['self_service', '2026-04-01'],
  ]);
});

it('keeps of one day only what was expected that morning', () => {
  expect(earlierAfter(['self_service', '2026-03-01'], ['community', '2026-03-01'])).toEqual([
    ['social', '2026-03-01'],
  ]);
});

it('forgets a change that is taken back on the same day', () => {
  expect(earlierAfter(['self_service', '2026-03-01'], ['social', '2026-03-01'])).toBeUndefined();
});

it('takes no note of a strength or a status', () => {
  const start = after(canvas, expecting('social'));
  const edit = change('segments', 'riders', (draft) => {
    draft.expectation!.types[0]!.strength = 'nice';
    draft.expectation!.status = 'validated';
  });
  const end = after(start, keepingEarlier(edit, '2026-03-01'));
  expect(end.segments['riders']!.expectation!.earlier).toBeUndefined();
});
