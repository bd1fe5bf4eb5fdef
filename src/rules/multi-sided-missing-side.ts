import type { Id } from '../model/canvas';
import { addNotes, change } from '../model/edit-notes';
import type { Segment } from '../model/elements';
import type { CanvasView, Highest } from '../model/view';
import { firedIf, notApplicable, passed, type Hit, type Rule } from './rule';

export const multiSidedMissingSide: Rule<'canvas'> = {
  id: 'multi-sided-missing-side',
  about: 'canvas',
  category: 'portfolio',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['BMG-87'],
  seeds: ['S0-21'],
  reads: ['meta.patterns', 'segments.interdependentWith', 'segments.marketType'],
  check(canvas, view) {
    const platform = view.meta.patterns?.includes('multi_sided_platform');
    const most = view.highest(OPEN_SIDE);
    if (!platform && most === NO_SIDE) return notApplicable;
    const segments = view.all('segments');
    const [only] = segments;
    if (!only) return notApplicable;
    if (segments.length < 2) return firedIf([oneSide(only, canvas.id, platform)]);
    if (most < NAMES_NOBODY) return passed;
    const sides = segments.filter(isSide);
    const paired = sidesInPairs(sides, view);
    return firedIf(
      sides
        .filter(({ id, marketType }) => marketType === 'multi_sided' && !paired.has(id))
        .map(unlinked),
    );
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const others = view.all('segments').filter(({ id }) => id !== segment);
    if (others.length === 0) {
      return [
        {
          key: 'add-side',
          values: hit.values,
          make: ({ newId, placeholder }) =>
            addNotes('segments', [
              {
                id: newId(),
                name: placeholder('other-side'),
                interdependentWith: [segment],
                status: 'assumed',
              },
            ]),
        },
      ];
    }
    const markedFirst = [...others].sort((a, b) => marked(b) - marked(a));
    return [
      ...markedFirst.slice(0, 3).map(({ id }) => ({
        key: 'need-segment',
        values: { segment: { element: segment }, other: { element: id } },
        make: () =>
          change('segments', segment, (draft) => {
            draft.interdependentWith = [...new Set([...(draft.interdependentWith ?? []), id])];
          }),
      })),
      {
        key: 'say-whom-they-need',
        values: hit.values,
        ask: { id: segment, path: 'interdependentWith' },
      },
    ];
  },
};

const marked = ({ marketType }: Segment): number => Number(marketType === 'multi_sided');

const isSide = ({ marketType, interdependentWith }: Segment): boolean =>
  marketType === 'multi_sided' || !!interdependentWith?.length;

/** Another segment that this one needs, as far as it is there. */
const needed = (id: Id, other: Id, view: CanvasView): boolean =>
  other !== id && view.get('segments', other) !== undefined;

const NO_SIDE = 0;
const NAMES_SOMEONE = 1;
const NAMES_NOBODY = 2;

/**
 * How open the most open side is: it is kept from edit to edit, so that a large canvas in order
 * is not read through whenever a segment comes or goes.
 */
const OPEN_SIDE: Highest<'segments'> = {
  block: 'segments',
  reads: ['segments.interdependentWith', 'segments.marketType'],
  valueOf(segment, view) {
    if (!isSide(segment)) return NO_SIDE;
    const { id, marketType, interdependentWith = [] } = segment;
    if (marketType !== 'multi_sided') return NAMES_SOMEONE;
    return interdependentWith.some((other) => needed(id, other, view))
      ? NAMES_SOMEONE
      : NAMES_NOBODY;
  },
};

/** Segments that need another one, or are needed by one: naming it on one side is enough. */
function sidesInPairs(sides: readonly Segment[], view: CanvasView): Set<Id> {
  const paired = new Set<Id>();
  for (const { id, interdependentWith = [] } of sides) {
    for (const other of interdependentWith) {
      if (needed(id, other, view)) paired.add(id).add(other);
    }
  }
  return paired;
}

function oneSide(segment: Segment, canvas: Id, platform: boolean | undefined): Hit {
  const { id, marketType, interdependentWith } = segment;
  return {
    on: id,
    variant: 'one-side',
    values: { segment: { element: id } },
    because: [
      ...(platform ? [{ id: canvas, path: 'meta.patterns', value: 'multi_sided_platform' }] : []),
      { id, path: 'marketType', value: marketType },
      { id, path: 'interdependentWith', value: interdependentWith },
    ],
  };
}

function unlinked({ id, marketType, interdependentWith }: Segment): Hit {
  return {
    on: id,
    variant: 'unlinked',
    values: { segment: { element: id } },
    because: [
      { id, path: 'marketType', value: marketType },
      { id, path: 'interdependentWith', value: interdependentWith },
    ],
  };
}
