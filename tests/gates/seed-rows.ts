/** The rows of one source: `S0-01` … */
const rows = (source: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${source}-${String(i + 1).padStart(2, '0')}`);

/** Every row of the five sources that the rules are to answer (sections 1.1 to 1.5 of the domain document). */
export const SEED_ROWS: readonly string[] = [
  ...rows('S0', 31),
  ...rows('S1', 25),
  ...rows('S2', 12),
  ...rows('S3', 26),
  ...rows('S4', 15),
];

/** Where a row is answered when no rule does, and why a rule would be the wrong answer. */
export interface Argument {
  readonly where: string;
  readonly why: string;
}

const argued = (where: string, why: string): Argument => ({ where, why });

const EXAMPLE =
  'An example is something to record; being another business is no fault that a check could find.';
const CONDUCT =
  'It is how a business behaves towards people, which no canvas shows; a check could only praise the word.';

/** Rows that no rule answers, and should not. An argument must be true of the product as it is. */
export const ARGUED: Readonly<Record<string, Argument>> = {
  'S0-07': argued('The type self_service; its definition stands where it is chosen.', EXAMPLE),
  'S0-19': argued('The template of Patagonia, with long_term_value_based.', EXAMPLE),
  'S0-25': argued(
    'The eleven types: each is offered to every business, and the model has no field for a trade.',
    'That different businesses keep up similar relationships forbids a check that ties a type to a trade.',
  ),
  'S0-26': argued(
    'The page of one-relationship-for-all says that no mix is right for all, and when to waive it.',
    'There is no best mix to compare with: a check for one would be made up.',
  ),
  'S0-31': argued(
    'The words of blocks, types, goals, kinds of lock-in, capabilities and measures.',
    'A list of words says nothing about a canvas; that each value has its word is kept by a gate of its own.',
  ),
  'S1-14': argued('The type self_service; its definition stands where it is chosen.', EXAMPLE),
  'S1-25': argued(
    'The six types are among the eleven that a relationship may have.',
    'The list is what the checks speak in; a relationship of any of its types is as good as another.',
  ),
  'S2-01': argued(
    'The block itself, the question in it while it is empty, and the definitions of the types.',
    'A definition holds on every canvas, so there is nothing to compare it with.',
  ),
  'S3-06': argued(
    'The drivers of an offer, and how it compares with others (value level).',
    'Each way to be worth the price is as good as another; which one is for the business to choose.',
  ),
  'S3-12': argued(
    'The measures that trust shows in, such as nps and repeat_purchase_rate.',
    CONDUCT,
  ),
  'S3-14': argued(
    'The types subscription_membership and loyalty_programme, which one segment may have side by side.',
    EXAMPLE,
  ),
  'S3-19': argued(
    'Why it matters, on the page of every check.',
    'It asks about relationships in general, not about those on a canvas.',
  ),
  'S3-26': argued(
    'The reason “differentiator”, with which a finding that stands is set aside.',
    'Whether relationships are what sets a business apart is its own choice, and cannot be a fault.',
  ),
};
