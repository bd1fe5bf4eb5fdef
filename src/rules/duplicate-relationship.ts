import type { Proposition, Relationship } from '../model/elements';
import { change } from '../model/edit-notes';
import { removeNotes } from '../model/edit-remove';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const duplicateRelationship: Rule<'relationships'> = {
  id: 'duplicate-relationship',
  about: 'relationships',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'info',
  sources: ['S1', 'BMG-28', 'Rapport'],
  seeds: ['S1-07'],
  reads: [
    'relationships.adoption',
    'relationships.goals',
    'relationships.personalisation',
    'relationships.state',
    'relationships.type',
  ],
  check(relationship, view) {
    const { id, type } = relationship;
    const others: Relationship[] = [];
    for (const segment of view.linked(id, 'segments')) {
      for (const other of view.linked(segment.id, 'relationships')) {
        if (other.id !== id && maySameType(relationship, other)) others.push(other);
      }
    }
    if (others.length === 0) return notApplicable;
    const alike = others.filter((other) => toldApartByNothing(relationship, other, view));
    if (alike.length === 0) return passed;
    // Where neither is met anywhere yet, they may still turn out to be two.
    const placed = view.linked(id, 'channels').length > 0;
    const twins = alike.filter((other) => placed && type !== undefined && other.type === type);
    if (twins.length === 0) {
      const untyped = [relationship, ...alike].filter((other) => other.type === undefined);
      return cannotCheck(
        ...untyped.map((other) => ({ id: other.id, path: 'type' })),
        ...(placed ? [] : [{ id, path: 'links' }]),
      );
    }
    const first = twins.find((other) => other.id < id);
    // A pair is told of once.
    if (!first) return notApplicable;
    const segments = view.linked(id, 'segments');
    return firedIf([
      {
        on: id,
        to: first.id,
        also: [first.id],
        values: {
          relationship: { element: id },
          other: { element: first.id },
          segment: { elements: segments.map((segment) => segment.id) },
          type: { word: ['relationshipType', type!] },
        },
        because: [relationship, first].flatMap((twin) => [
          { id: twin.id, path: 'type', value: twin.type },
          {
            id: twin.id,
            path: 'links.channels',
            value: view.linked(twin.id, 'channels').map((channel) => channel.id),
          },
        ]),
      },
    ]);
  },
  fixes(hit): Fix[] {
    const id = hit.on!;
    const relationship = { element: id };
    return [
      { key: 'remove-note', values: { note: relationship }, make: () => removeNotes([id]) },
      { key: 'say-what-for', values: { relationship }, ask: { id, path: 'goals' } },
      {
        key: 'plan-for-later',
        values: { relationship },
        make: () =>
          change('relationships', id, (note) => {
            note.state = 'planned';
          }),
      },
    ];
  },
};

/** Nothing on record, apart from what types may be missing, sets two relationships apart. */
function toldApartByNothing(a: Relationship, b: Relationship, view: CanvasView): boolean {
  return (
    (a.state ?? 'current') === (b.state ?? 'current') &&
    a.personalisation === b.personalisation &&
    sameSet(a.goals ?? [], b.goals ?? []) &&
    // Each may have a part of the customers.
    !servesPart(a) &&
    !servesPart(b) &&
    sameSet(ids(view.linked(a.id, 'segments')), ids(view.linked(b.id, 'segments'))) &&
    sameSet(ids(view.linked(a.id, 'channels')), ids(view.linked(b.id, 'channels'))) &&
    sameSet(ids(supported(a, view)), ids(supported(b, view)))
  );
}

const maySameType = (a: Relationship, b: Relationship) =>
  a.type === b.type || a.type === undefined || b.type === undefined;

const ids = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id);
const servesPart = ({ adoption }: Relationship) => adoption !== undefined && adoption.value < 1;

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** A relationship that names no offer supports all that its segments are offered. */
function supported(relationship: Relationship, view: CanvasView): readonly Proposition[] {
  const named = view.linked(relationship.id, 'propositions');
  if (named.length > 0) return named;
  const segments = view.linked(relationship.id, 'segments');
  return segments.flatMap(({ id }) => view.linked(id, 'propositions'));
}
