import type { Id } from '../model/canvas';
import { together } from '../model/edit';
import { link } from '../model/edit-links';
import { addNotes, change } from '../model/edit-notes';
import type { Segment } from '../model/elements';
import type { RelationshipType } from '../model/enums';
import { touchOf } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
import type { EditFix } from './fix';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const expectationConflictWithinSegment: Rule<'segments', 'touchGap'> = {
  id: 'expectation-conflict-within-segment',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['BMG-20', 'Rapport'],
  seeds: ['S3-21', 'S3-23'],
  reads: ['segments.expectation'],
  /** Musts so many steps of touch apart are hardly wanted by the same people. */
  options: { touchGap: { default: 3, min: 1, max: 4, unit: 'steps' } },
  check(segment, _view, { touchGap }) {
    const { expectation } = segment;
    if (!expectation || expectation.types.length === 0) {
      return cannotCheck({ id: segment.id, path: 'expectation' });
    }
    if (expectation.status === 'invalidated') return notApplicable;
    const { musts, low, high } = extremes(segment, touchGap);
    if (musts.length < 2) return notApplicable;
    if (low.length === 0) return firedIf([]);
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id }, low: words(low), high: words(high) },
        because: [{ id: segment.id, path: 'expectation', value: expectation.types }],
      },
    ]);
  },
  fixes(hit, view, { touchGap }) {
    const segment = view.get('segments', hit.on!);
    if (!segment) return [];
    const { low, high } = extremes(segment, touchGap);
    return [
      splitOff(segment, high, view),
      ...[high, low].map((types) => ({
        key: 'expect-less',
        values: { expected: words(types) },
        make: () =>
          change('segments', segment.id, (draft) => {
            for (const item of draft.expectation?.types ?? []) {
              if (types.includes(item.type)) item.strength = 'nice';
            }
          }),
      })),
    ];
  },
};

/** What a segment must have, and the ends of it that are too far from the other end. */
function extremes(segment: Segment, gap: number) {
  const musts: RelationshipType[] = [];
  for (const { type, strength } of segment.expectation?.types ?? []) {
    if (strength === 'must' && !musts.includes(type)) musts.push(type);
  }
  const touches = musts.map(touchOf);
  const [least, most] = [Math.min(...touches), Math.max(...touches)];
  return {
    musts,
    low: musts.filter((type) => touchOf(type) <= most - gap),
    high: musts.filter((type) => touchOf(type) >= least + gap),
  };
}

const words = (types: readonly RelationshipType[]) => ({
  words: types.map((type) => ['relationshipType', type] as const),
});

/** Moves some musts to a segment of their own, which gets the same offers through the same channels. */
function splitOff(segment: Segment, types: readonly RelationshipType[], view: CanvasView): EditFix {
  const values = { segment: { element: segment.id }, expected: words(types) };
  const moved = segment.expectation!.types.filter(
    (item) => item.strength === 'must' && types.includes(item.type),
  );
  const joined: Id[] = [
    ...view.linked(segment.id, 'propositions'),
    ...view.linked(segment.id, 'channels'),
  ].map(({ id }) => id);
  return {
    key: 'split-segment',
    values,
    make: ({ newId, placeholder }) => {
      const id = newId();
      const name = placeholder('split-off', values);
      return together('fix', [
        // Who these people are is not known yet: what they expect is a guess again.
        addNotes('segments', [
          { id, name, status: 'assumed', expectation: { types: moved, status: 'assumed' } },
        ]),
        ...joined.map((other) => link(other, id)),
        change('segments', segment.id, (draft) => {
          if (!draft.expectation) return;
          draft.expectation.types = draft.expectation.types.filter(
            (item) => item.strength !== 'must' || !types.includes(item.type),
          );
        }),
      ]);
    },
  };
}
