import * as z from 'zod/mini';

/** What BMML 2.0 allows, after its schema in SchemaStore (src/schemas/json/bmml.json). */
const id = (prefix: string) => z.string().check(z.regex(new RegExp(`^${prefix}-[a-z0-9-]+$`)));
const ids = (prefix: string) => z.optional(z.array(id(prefix)));
const vp = { value_propositions: ids('vp') };
const cs = { customer_segments: ids('cs') };
const infrastructure = { key_resources: ids('kr'), key_activities: ids('ka') };
const entry = (prefix: string, fields: Record<string, z.ZodMiniType> = {}) =>
  z.optional(z.array(z.strictObject({ id: id(prefix), name: z.string(), ...fields })));
const relation = (fields: Record<string, z.ZodMiniType>) => z.optional(z.strictObject(fields));
const text = z.optional(z.string());

const meta = { name: z.string(), tagline: text };
const Meta = z.union([
  z.strictObject({
    ...meta,
    portfolio: z.literal('explore'),
    stage: z.enum(['ideation', 'discovery', 'validation', 'acceleration', 'transfer']),
  }),
  z.strictObject({
    ...meta,
    portfolio: z.literal('exploit'),
    stage: z.enum(['improve', 'grow', 'sustain', 'retire', 'transfer']),
  }),
]);

const Bmml = z.strictObject({
  version: z.literal('2.0'),
  meta: Meta,
  customer_segments: entry('cs', { description: text }),
  value_propositions: entry('vp', { description: text }),
  fits: z.optional(
    z.array(
      z.strictObject({
        id: id('fit'),
        for: z.strictObject({
          value_propositions: z.array(id('vp')).check(z.minLength(1)),
          customer_segments: z.array(id('cs')).check(z.minLength(1)),
        }),
      }),
    ),
  ),
  channels: entry('ch', { for: relation({ ...vp, ...cs }) }),
  customer_relationships: entry('cr', { for: relation(cs) }),
  revenue_streams: entry('rs', { from: relation(cs), for: relation(vp) }),
  key_resources: entry('kr', { for: relation(vp) }),
  key_activities: entry('ka', { for: relation(vp) }),
  key_partnerships: entry('kp', { for: relation(infrastructure) }),
  costs: entry('cost', { for: relation(infrastructure) }),
});

/** What is wrong with a document as BMML 2.0; nothing where it is valid. */
export const bmmlFaults = (data: unknown): string[] =>
  (Bmml.safeParse(data).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
