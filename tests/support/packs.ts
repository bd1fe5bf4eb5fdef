type Bag = Record<string, unknown>;
/** As little as a pack can be. */
export const bare = { format: 'rapport-pack', version: 1, id: 'mine', name: 'Mine', start: 'all' };
/** A pack with one check of its own. */
export const asking = (must: unknown, about = 'segments', more: Bag = {}): Bag => ({
  ...bare,
  own: [{ id: 'one', about, severity: 'info', name: 'One', title: 'One.', must, ...more }],
});
/** A pack that says something about a check of Rapport. */
export const setting = (id: string, value: Bag): Bag => ({ ...bare, rules: { [id]: value } });
/** A condition that always holds. */
export const yes = { field: 'name', known: true };
/** A condition with so many levels. */
export const nested = (levels: number): unknown =>
  levels === 1 ? yes : { all: [nested(levels - 1)] };
