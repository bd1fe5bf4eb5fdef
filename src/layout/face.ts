import { list, money } from '../i18n/basic-format';
import { t, word, within } from '../i18n/translate';
import { BLOCKS, type Block } from '../model/blocks';
import type { Canvas, ElementOf, Id } from '../model/canvas';
import type { Relationship, Segment } from '../model/elements';
import type { Figure } from '../model/figures/figure';
import { expectationEvidence } from '../model/evidence';
import { RELATIONSHIP_TYPES } from '../model/relationship-types';
import { inOrder } from '../model/order';
import type { Quantity } from '../model/quantity';
import { segmentsServed } from '../model/served';
import { viewOf, type CanvasView } from '../model/view';

export type Tone = 'plain' | 'chip' | 'assistance' | 'participation' | 'bond' | 'good' | 'caution';

/** A run of small text under a note's title. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** What a note shows, in words: the same on screen, on paper and in pictures. */
export interface Face {
  readonly id: Id;
  readonly block: Block;
  readonly title: string;
  /** Rows of spans; each row wraps where it must. */
  readonly rows: readonly (readonly Span[])[];
  /** The segments it serves: its stripes. */
  readonly serves: readonly Id[];
}

/**
 * Figures that faces show. They are handed in, because the page stands before it can compute; until
 * then a figure's row is there with dots in its place, so that nothing moves when it comes.
 */
export interface FaceFigures {
  costPerCustomer(relationship: Relationship, segment: Segment): Figure;
}

/** The faces of a block's notes, in their order. */
export function facesOf(canvas: Canvas, block: Block, figures?: FaceFigures): Face[] {
  const view = viewOf(canvas);
  return inOrder(canvas, block).map((note) => ({
    id: note.id,
    block,
    title: note.name,
    rows: [...(ROWS[block] as RowsOf<Block>)(note, view, figures), ...common(note)].filter(
      (row) => row.length > 0,
    ),
    serves: segmentsServed(view, note.id),
  }));
}

/** The faces of all notes, by block. */
export function allFaces(canvas: Canvas, figures?: FaceFigures): Record<Block, Face[]> {
  return Object.fromEntries(
    BLOCKS.map((block) => [block, facesOf(canvas, block, figures)]),
  ) as Record<Block, Face[]>;
}

type RowsOf<B extends Block> = (
  note: ElementOf<B>,
  view: CanvasView,
  figures: FaceFigures | undefined,
) => Span[][];

const plain = (text: string): Span => ({ text, tone: 'plain' });
const chip = (text: string): Span => ({ text, tone: 'chip' });

const ROWS: { [B in Block]: RowsOf<B> } = {
  segments: (segment, view) => {
    const { expectation } = segment;
    if (!expectation || expectation.types.length === 0) return [];
    const count = expectationEvidence(segment, view)
      .filter(({ stance }) => stance === 'for')
      .reduce((sum, { evidence }) => sum + (evidence.n ?? 1), 0);
    const status = word('validation', expectation.status).toLocaleLowerCase();
    const proven = expectation.status === 'validated' || expectation.status === 'researched';
    return [
      [
        plain(t('face.expects')),
        ...expectation.types.map(({ type }) => chip(word('relationshipType', type))),
        {
          text: proven && count > 0 ? `${status} · ${count}` : status,
          tone: expectation.status === 'validated' ? 'good' : 'caution',
        },
      ],
    ];
  },
  propositions: (proposition) => [
    [
      ...(proposition.drivers ?? []).map((driver) => chip(word('valueDriver', driver))),
      ...(proposition.complexity ? [chip(word('complexity', proposition.complexity))] : []),
    ],
  ],
  channels: (channel) => [
    channel.phases?.length
      ? [plain(channel.phases.map((phase) => within(word('phase', phase))).join(' · '))]
      : [],
  ],
  relationships: (relationship, view, figures) => {
    const { type } = relationship;
    const [segment] = view.linked(relationship.id, 'segments');
    const amount = (text: string) => [plain(t('face.costPerCustomer', { amount: text }))];
    const cost = segment && figures?.costPerCustomer(relationship, segment);
    const awaited = segment && relationship.cost && !figures;
    return [
      type ? [{ text: word('relationshipType', type), tone: RELATIONSHIP_TYPES[type].family }] : [],
      cost?.known ? amount(money(cost.value, view.meta.currency)) : awaited ? amount('…') : [],
    ];
  },
  revenues: (revenue, view) => [
    amount(revenue.amountMonth, view, revenue.type && word('revenueType', revenue.type)),
  ],
  costs: (cost, view) => [amount(cost.amountMonth, view)],
  partners: (partner, view) => {
    const provides = [
      ...view.linked(partner.id, 'resources'),
      ...view.linked(partner.id, 'activities'),
      ...view.linked(partner.id, 'channels'),
    ].map(({ name }) => name);
    return [provides.length > 0 ? [plain(t('face.provides', { what: list(provides) }))] : []];
  },
  resources: () => [],
  activities: () => [],
};

function amount(value: Quantity | undefined, view: CanvasView, kind?: string): Span[] {
  const parts = [
    ...(value ? [t('face.perMonth', { amount: money(value.value, view.meta.currency) })] : []),
    ...(kind ? [within(kind)] : []),
  ];
  return parts.length > 0 ? [plain(parts.join(' · '))] : [];
}

/** What costs or revenues come to in a month, as far as they are known. */
export function totalOf(canvas: Canvas, block: Block): string | undefined {
  if (block !== 'costs' && block !== 'revenues') return undefined;
  const notes: { amountMonth?: Quantity | undefined }[] = Object.values(canvas[block]);
  const amounts = notes.flatMap(({ amountMonth }) => amountMonth?.value ?? []);
  if (amounts.length === 0) return undefined;
  const sum = amounts.reduce((total, each) => total + each, 0);
  return t('face.perMonth', { amount: money(sum, canvas.meta.currency) });
}

/** Rows that every note may have: not there yet, or a placeholder nobody has confirmed. */
function common(note: { state?: string | undefined; status?: string | undefined }): Span[][] {
  const spans: Span[] = [];
  if (note.state === 'planned') spans.push(chip(word('state', 'planned')));
  if (note.status === 'assumed') {
    spans.push({ text: word('validation', 'assumed').toLocaleLowerCase(), tone: 'caution' });
  }
  return [spans];
}
