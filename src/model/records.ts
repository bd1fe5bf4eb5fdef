import * as z from 'zod/mini';
import type { Known } from './known';
import * as e from './enums';
import { Id, Name, Text } from './elements';
import { Quantity } from './quantity';

/** What a record is about: an element (or assumption), and which part of it, such as `expectation`. */
export const About = z.looseObject({ id: Id, path: z.optional(z.string()) });

/** A measure of a relationship, a segment or a channel. */
export const Kpi = z.looseObject({
  id: Id,
  kind: e.KpiKind,
  of: Id,
  name: z.optional(Name),
  target: z.optional(Quantity),
  direction: z.optional(e.KpiDirection),
  value: z.optional(Quantity),
  lastMeasured: z.optional(z.string()),
});

/** Something the model rests on that may turn out false. */
export const Assumption = z.looseObject({
  id: Id,
  about: About,
  statement: Text,
  importance: e.Importance,
  status: e.AssumptionStatus,
  resolution: z.optional(Text),
});

/** One thing that was learned from customers. It is attached to what it is `about`. */
export const Evidence = z.looseObject({
  id: Id,
  about: About,
  kind: e.EvidenceKind,
  /** How many people or cases it rests on. */
  n: z.optional(z.number()),
  supports: z.boolean(),
  /** Evidence against an expectation may say which relationship people wanted instead. */
  instead: z.optional(e.RelationshipType),
  date: z.optional(z.string()),
  note: z.optional(Text),
});

/** Something noted where a segment is on its way: what hurts there, or one of six aspects (seed S3). */
export const JourneyNote = z.looseObject({
  id: Id,
  segment: Id,
  phase: e.Phase,
  about: e.JourneyAspect,
  text: Text,
});

export type About = Known<z.infer<typeof About>>;
export type Kpi = Known<z.infer<typeof Kpi>>;
export type Assumption = Known<z.infer<typeof Assumption>>;
export type Evidence = Known<z.infer<typeof Evidence>>;
export type JourneyNote = Known<z.infer<typeof JourneyNote>>;
