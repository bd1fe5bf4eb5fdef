import * as z from 'zod/mini';
import { BLOCKS } from './blocks';
import { Id, Name, Text } from './elements';
import { Severity } from './enums';
import { RuleSetting } from './settings';

/** Version of the pack format. */
export const PACK_VERSION = 1;
/** Most rules of its own that a pack may have. */
export const OWN_RULES_LIMIT = 100;
/** Deepest nesting of a condition, and most parts that one may have. */
export const CONDITION_DEPTH = 8;
export const CONDITION_PARTS = 60;

const Field = z.string().check(z.minLength(1), z.maxLength(100));
const Words = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50));
const Answer = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]);
const Count = z.strictObject({
  atLeast: z.optional(z.number().check(z.nonnegative())),
  atMost: z.optional(z.number().check(z.nonnegative())),
});
const Part = z.enum(BLOCKS);

/**
 * A question that a note answers with yes, no or unknown. Data only: no code and no patterns, so
 * that a pack can be taken from anyone. A field is a path in the note, such as `cost.fixedMonth`.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | {
      field: string;
      is?: string | number | boolean | undefined;
      oneOf?: (string | number | boolean)[] | undefined;
      has?: string | undefined;
      words?: string[] | undefined;
      known?: boolean | undefined;
      atLeast?: number | undefined;
      atMost?: number | undefined;
      above?: number | undefined;
      below?: number | undefined;
    }
  | {
      linked: Part;
      where?: Condition | undefined;
      every?: Condition | undefined;
      count?: Count | undefined;
    }
  | { notes: Part; where?: Condition | undefined; count?: Count | undefined }
  | { measured: string[] };

type Part = z.infer<typeof Part>;
/** How many there must be. */
export type Count = z.infer<typeof Count>;

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: Conditions }),
    z.strictObject({ any: Conditions }),
    z.strictObject({ not: Condition }),
    z.strictObject({
      field: Field,
      is: z.optional(Answer),
      oneOf: z.optional(z.array(Answer).check(z.maxLength(50))),
      has: z.optional(z.string().check(z.maxLength(200))),
      words: z.optional(Words),
      known: z.optional(z.boolean()),
      atLeast: z.optional(z.number()),
      atMost: z.optional(z.number()),
      above: z.optional(z.number()),
      below: z.optional(z.number()),
    }),
    z.strictObject({
      linked: Part,
      where: z.optional(Condition),
      every: z.optional(Condition),
      count: z.optional(Count),
    }),
    z.strictObject({ notes: Part, where: z.optional(Condition), count: z.optional(Count) }),
    z.strictObject({ measured: Words }),
  ]),
);
const Conditions = z.array(Condition).check(z.minLength(1), z.maxLength(20));

const Line = z.string().check(z.minLength(1), z.maxLength(300));
const Texts = { title: z.optional(Line), detail: z.optional(Text), why: z.optional(Text) };

/** A rule that a pack brings along: it finds every note for which `must` does not hold. */
export const OwnRule = z.strictObject({
  id: Id.check(z.regex(/^[a-z0-9-]+$/)),
  about: z.enum([...BLOCKS, 'canvas']),
  severity: Severity,
  name: Line,
  title: Line,
  detail: z.optional(Text),
  why: z.optional(Text),
  source: z.optional(Line),
  when: z.optional(Condition),
  must: Condition,
});

/** A pack: which rules are checked, how, in whose words, and rules of one's own. */
export const Pack = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('rapport-pack'),
  version: z.literal(PACK_VERSION),
  id: Id.check(z.regex(/^[a-z0-9-]+$/)),
  name: Name.check(z.minLength(1)),
  summary: z.optional(Text),
  author: z.optional(Name),
  /** `all` begins with every rule of Rapport; `none` with those only that `rules` names. */
  start: z.enum(['all', 'none']),
  rules: z.optional(z.record(z.string(), z.strictObject({ ...RuleSetting.shape, ...Texts }))),
  own: z.optional(z.array(OwnRule).check(z.maxLength(OWN_RULES_LIMIT))),
});

export type OwnRule = z.infer<typeof OwnRule>;
export type Pack = z.infer<typeof Pack>;
