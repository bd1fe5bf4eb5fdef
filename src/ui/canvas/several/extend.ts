import type { Id } from '../../../model/canvas';

/**
 * The selection after a step with Shift from one note to another. A step forward adds what lies
 * between in `order`; a step back onto what was selected before takes the note out that is left.
 * The last of the selection is where the step leads.
 */
export function extended(
  order: readonly Id[],
  selection: readonly Id[],
  from: Id | undefined,
  to: Id,
): Id[] {
  if (from === to) return [...selection];
  const start = from ?? to;
  if (selection.includes(start) && selection.at(-2) === to) {
    return selection.filter((id) => id !== start);
  }
  const [a, b] = [order.indexOf(start), order.indexOf(to)];
  const path = a <= b ? order.slice(a, b + 1) : order.slice(b, a + 1).reverse();
  return [...selection.filter((id) => !path.includes(id)), ...path];
}

/** The note before which a group goes that is moved up or down by a key; none is the end. */
export function stepOfGroup(
  order: readonly Id[],
  group: ReadonlySet<Id>,
  key: string,
): Id | undefined {
  const rest = order.filter((id) => !group.has(id));
  const first = order.findIndex((id) => group.has(id));
  const last = order.findLastIndex((id) => group.has(id));
  switch (key) {
    case 'ArrowUp':
      // A group stands together from now on, over the note that was above its first.
      return rest[Math.max(0, first - 1)];
    case 'ArrowDown':
      return rest[last - group.size + 2];
    default:
      return key === 'Home' ? rest[0] : undefined;
  }
}
