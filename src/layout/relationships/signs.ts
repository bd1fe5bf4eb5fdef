import { t, word } from '../../i18n/translate';
import { nameOf } from '../../i18n/name';
import type { Id } from '../../model/canvas';
import type { Relationship, Segment } from '../../model/elements';
import type { RelationshipType } from '../../model/enums';
import { RELATIONSHIP_TYPES, satisfies } from '../../model/relationship-types';
import type { CanvasView } from '../../model/view';
import type { Found } from '../picture';

/** What a relationship is placed by: who helps, or how deep the bond is. */
export type Axis = 'touch' | 'bond';

/** The stops of each axis. */
export const STOPS: Readonly<Record<Axis, readonly number[]>> = {
  touch: [0, 1, 2, 3, 4],
  bond: [0, 1, 2, 3, 4, 5],
};

/** At which stop a type stands. */
export const stopOf = (type: RelationshipType, axis: Axis): number =>
  RELATIONSHIP_TYPES[type][axis];

/** A relationship that a segment expects. */
export interface Ring {
  readonly type: RelationshipType;
  readonly must: boolean;
  /** Whether something that is offered meets it. */
  readonly met: boolean;
  /** Whether a finding says that it is missed. */
  readonly missed: boolean;
  readonly label: string;
}

/** A relationship that a segment is offered. */
export interface Dot {
  readonly id: Id;
  readonly type: RelationshipType;
  readonly planned: boolean;
  /** Whether a finding says that it is more than anyone asked for. */
  readonly excess: boolean;
  /** Whether a ring stands around it: it is just what is expected. */
  readonly ringed: boolean;
  readonly name: string;
  readonly label: string;
}

/** What stands on a segment's scale. */
export interface Signs {
  readonly rings: readonly Ring[];
  readonly dots: readonly Dot[];
  /** Offered relationships that have no place yet: nobody said of what type they are. */
  readonly untyped: readonly { readonly id: Id; readonly name: string }[];
}

/** Rings and dots of a segment. `found` are the findings that stand; without them nothing is missed. */
export function signsOf(segment: Segment, view: CanvasView, found: readonly Found[]): Signs {
  const fired = (rule: string, id: Id) => found.some((one) => one.rule === rule && one.on === id);
  const offered = offeredTo(segment, view);
  const types = offered.flatMap(({ type }) => type ?? []);
  const missing = fired('expected-relationship-not-offered', segment.id);
  const expected = segment.expectation?.types ?? [];
  const rings = expected.map(({ type, strength }): Ring => {
    const met = types.some((each) => satisfies(each, type));
    const must = strength === 'must';
    const label = t(must ? 'relationships.expects' : 'relationships.nice', {
      type: word('relationshipType', type),
    });
    return { type, must, met, missed: must && !met && missing, label };
  });
  const dots = offered.flatMap((relationship): Dot[] => {
    const { id, type, state } = relationship;
    if (!type) return [];
    const name = nameOf(view, id);
    const planned = state === 'planned';
    return [
      {
        id,
        type,
        planned,
        excess: fired('over-served-expectation', id),
        ringed: expected.some((each) => each.type === type),
        name,
        label: planned ? t('relationships.planned', { name }) : name,
      },
    ];
  });
  const untyped = offered.flatMap(({ id, type }) => (type ? [] : [{ id, name: nameOf(view, id) }]));
  return { rings, dots, untyped };
}

/** The relationships with a segment as they stand on the sheet. */
export function offeredTo(segment: Segment, view: CanvasView): Relationship[] {
  return [...view.linked(segment.id, 'relationships')].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}
