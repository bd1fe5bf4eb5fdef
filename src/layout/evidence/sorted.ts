import { IMPORTANCES, STATUSES } from './board';
import type { Card, Cards } from './cards';

/** The columns of the list that sort; `rank` is the order of risk. */
export const SORTS = ['rank', 'statement', 'about', 'importance', 'status', 'tally'] as const;
export type Sort = (typeof SORTS)[number];

/** A row of the list: a card and its rank by risk, from 1; none where it is settled. */
export interface Ranked {
  readonly card: Card;
  readonly rank: number | undefined;
}

/** The cards sorted by a column, downwards where asked; of those alike, the riskier one first. */
export function sortedBy({ open, settled }: Cards, sort: Sort, down: boolean): Ranked[] {
  const rows: Ranked[] = [
    ...open.map((card, i) => ({ card, rank: i + 1 })),
    ...settled.map((card) => ({ card, rank: undefined })),
  ];
  const by = COMPARE[sort];
  // Sorting keeps the order of what is alike, also downwards.
  return by
    ? rows.sort((a, b) => (down ? by(b.card, a.card) : by(a.card, b.card)))
    : down
      ? rows.toReversed()
      : rows;
}

type Compare = (a: Card, b: Card) => number;

const pieces = ({ belief }: Card) => belief.evidence.length;

const COMPARE: Readonly<Record<Sort, Compare | undefined>> = {
  rank: undefined,
  statement: (a, b) => a.statement.localeCompare(b.statement),
  about: (a, b) => a.about.localeCompare(b.about),
  importance: (a, b) =>
    IMPORTANCES.indexOf(a.belief.importance) - IMPORTANCES.indexOf(b.belief.importance),
  status: (a, b) => STATUSES.indexOf(a.belief.status) - STATUSES.indexOf(b.belief.status),
  tally: (a, b) => pieces(a) - pieces(b),
};
