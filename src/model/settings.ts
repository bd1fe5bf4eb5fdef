import * as z from 'zod/mini';
import type { Known } from './known';
import * as e from './enums';
import { Id, Text } from './elements';
import { ID_LIMIT } from './limits';

/** A finding's id: rule, element and other end, joined by slashes. */
export const FindingId = z.string().check(z.minLength(1), z.maxLength(4 * ID_LIMIT));

/** Why a finding is set aside although it stands. It is named after the finding it is about. */
export const Waiver = z.looseObject({
  id: FindingId,
  rule: z.string(),
  on: z.optional(Id),
  to: z.optional(z.string()),
  reason: e.WaiverReason,
  note: z.optional(Text),
  /** The day it was set aside (ISO 8601). */
  date: z.optional(z.string()),
});

/** What a canvas or a pack says about one rule, over the rule's own defaults. */
export const RuleSetting = z.looseObject({
  off: z.optional(z.boolean()),
  severity: z.optional(e.Severity),
  /** Thresholds by name. */
  options: z.optional(z.record(z.string(), z.number())),
});

/** How a canvas is checked. Packs are kept whole: their shape is read by `rules/packs`, when they are needed. */
export const Settings = z.looseObject({
  rules: z.optional(z.record(z.string(), RuleSetting)),
  packs: z.optional(z.array(z.looseObject({ id: Id }))),
});

export type Waiver = Known<z.infer<typeof Waiver>>;
export type RuleSetting = Known<z.infer<typeof RuleSetting>>;
export type Settings = Known<z.infer<typeof Settings>>;
