import * as z from 'zod/mini';
import type { Known } from './known';
import * as e from './enums';
import type { Block } from './blocks';
import * as el from './elements';
import { Assumption, Evidence, JourneyNote, Kpi } from './records';
import { ID_LIMIT } from './limits';
import { FindingId, Settings, Waiver } from './settings';
import { SCHEMA_VERSION } from './version';

export const Meta = z.looseObject({
  name: el.Name,
  stage: z.optional(e.Stage),
  costOrientation: z.optional(e.CostOrientation),
  patterns: z.optional(z.array(e.Pattern)),
  /** ISO 4217 code, such as USD. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** The date the figures stand for (ISO 8601); the engine has no clock of its own. */
  asOf: z.optional(z.string()),
  funding: z.optional(e.Funding),
  region: z.optional(el.Name),
  author: z.optional(el.Name),
  client: z.optional(el.Name),
  note: z.optional(el.Text),
});

/** A link is named after both its ends. */
const LinkId = z.string().check(z.minLength(1), z.maxLength(2 * ID_LIMIT + 1));

/** A directed pair of elements; what it means follows from their blocks (see link-meanings). */
export const Link = z.looseObject({ id: LinkId, from: el.Id, to: el.Id });

/** What a finding is expected to be in a template: rule, element and, where there is one, the other end. */
export const ExpectedFinding = z.looseObject({
  rule: z.string(),
  on: z.optional(z.string()),
  to: z.optional(z.string()),
});

/** Header of a canvas that ships as a template; taken off when someone starts from it. */
export const Template = z.looseObject({
  order: z.number(),
  summary: el.Text,
  findings: z.array(ExpectedFinding),
  /** Rules that a careless engine would fire here and must not. */
  mustNotFire: z.optional(z.array(z.string())),
});

const byId = <T extends z.ZodMiniType>(item: T) => z.record(el.Id, item);

/** One business model canvas, whole: what a `.bmc.json` file holds. */
export const Canvas = z.looseObject({
  $schema: z.optional(z.string()),
  format: z.literal('rapport-canvas'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: el.Id,
  meta: Meta,
  segments: byId(el.Segment),
  propositions: byId(el.Proposition),
  channels: byId(el.Channel),
  relationships: byId(el.Relationship),
  revenues: byId(el.Revenue),
  resources: byId(el.Resource),
  activities: byId(el.Activity),
  partners: byId(el.Partner),
  costs: byId(el.Cost),
  links: z.record(LinkId, Link),
  kpis: byId(Kpi),
  assumptions: byId(Assumption),
  evidence: byId(Evidence),
  journey: z.optional(byId(JourneyNote)),
  waivers: z.optional(z.record(FindingId, Waiver)),
  settings: z.optional(Settings),
  template: z.optional(Template),
});

export type Canvas = Known<z.infer<typeof Canvas>>;
export type Meta = Known<z.infer<typeof Meta>>;
export type Link = Known<z.infer<typeof Link>>;
export type ExpectedFinding = Known<z.infer<typeof ExpectedFinding>>;
export type Id = string;

/** The type of the notes of one block. */
export type ElementOf<B extends Block> = Canvas[B][string];
/** Any note. */
export type Element = ElementOf<Block>;
