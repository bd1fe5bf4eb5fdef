import { AssumptionStatus, Importance } from '../../model/enums';
import type { Belief } from '../../model/figures/beliefs';
import type { Card, Cards } from './cards';

export type Status = Belief['status'];
export type ImportanceOf = Belief['importance'];

/** The columns of the board, from not tested to settled. */
export const STATUSES: readonly Status[] = AssumptionStatus.options;
/** The rows of the board, what would hurt most on top. */
export const IMPORTANCES: readonly ImportanceOf[] = Importance.options.toReversed();

/** Where a card stands, or could stand. */
export interface Place {
  readonly importance: ImportanceOf;
  readonly status: Status;
}

/** The cards of one place, in the order of their risk. */
export function cardsAt({ open, settled }: Cards, { importance, status }: Place): Card[] {
  return [...open, ...settled].filter(
    ({ belief }) => belief.importance === importance && belief.status === status,
  );
}

/** Whether a card may move there: how important an expectation is, follows from what rests on it. */
export function mayMove({ belief }: Card, { importance }: Place): boolean {
  return belief.kind === 'assumption' || belief.importance === importance;
}

/** The place one step to the side or up and down; nothing at the edge of the board. */
export function neighbour(
  { importance, status }: Place,
  dx: number,
  dy: number,
): Place | undefined {
  const column = STATUSES[STATUSES.indexOf(status) + dx];
  const row = IMPORTANCES[IMPORTANCES.indexOf(importance) + dy];
  return column && row ? { importance: row, status: column } : undefined;
}
