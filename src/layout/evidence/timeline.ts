import { day, list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import type { Expectation } from '../../model/elements';
import { expectationHistory, type Step } from '../../model/figures/expectation-history';
import { weightOf } from '../../model/figures/evidence-strength';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import { segmentPlaces } from '../palette';
import type { StepLook } from './marks';

/** One step of a story in words. */
export interface StoryStep {
  readonly look: StepLook;
  /** When it was: a day, `Undated`, `At first`, `Now`. */
  readonly when: string;
  /** What happened. */
  readonly what: string;
  /** What was noted, in the words of whoever noted it. */
  readonly note: string;
}

/** How one segment's expectation came about. */
export interface Story {
  readonly segment: Id;
  readonly name: string;
  /** The place of the segment in the palette. */
  readonly stripe: number;
  /** Nothing where nobody has said what the segment expects. */
  readonly steps: readonly StoryStep[];
}

/** How each segment's expectation came about, in the order of the segments. */
export function storiesOf(canvas: Canvas): Story[] {
  const view = viewOf(canvas);
  const places = segmentPlaces(canvas);
  return inOrder(canvas, 'segments').map((segment) => {
    const history = expectationHistory(segment, view);
    const changed = history.some(({ is }) => is === 'change');
    return {
      segment: segment.id,
      name: nameOf(view, segment.id),
      stripe: places.get(segment.id)!,
      steps: history.map((step) => stepWords(step, changed)),
    };
  });
}

function stepWords(step: Step, changed: boolean): StoryStep {
  switch (step.is) {
    case 'first':
      return {
        look: changed && step.held.status !== 'assumed' ? 'held' : 'guess',
        when: t('evidence.story.first'),
        // How it was known at first, is only known where it was given up later.
        what: changed
          ? t('evidence.story.known', heldWords(step.held))
          : t('evidence.story.believed', heldWords(step.held)),
        note: '',
      };
    case 'evidence': {
      const { kind, n, date, instead, note, supports } = step.evidence;
      const values = {
        kind: word('evidenceKind', kind),
        weight: t(`evidence.weight.${weightOf(kind)}`),
        n: n ?? 0,
        type: instead && !supports ? word('relationshipType', instead) : '',
      };
      const wish = instead && !supports ? 'instead.' : '';
      return {
        look: step.stance,
        when: date ? day(date) : t('evidence.undated'),
        what: t(`evidence.story.${wish}${step.stance}`, values),
        note: note?.trim() ?? '',
      };
    }
    case 'change':
      return {
        look: 'change',
        when: day(step.on),
        what: t('evidence.story.change', {
          from: heldWords(step.from).types,
          to: heldWords(step.to).types,
        }),
        note: '',
      };
    case 'now':
      return {
        look: step.held.status === 'assumed' ? 'guess' : 'held',
        when: t('evidence.story.now'),
        what: t('evidence.story.known', heldWords(step.held)),
        note: '',
      };
  }
}

function heldWords({ types, status }: Pick<Expectation, 'types' | 'status'>) {
  return {
    types: list(types.map(({ type }) => word('relationshipType', type))),
    status: word('validation', status).toLocaleLowerCase(),
  };
}
