import type { Block } from '../../model/blocks';
import { distinct } from '../../model/economics';
import type { Condition, OwnRule } from '../../model/pack';
import type { CanvasView } from '../../model/view';
import {
  cannotCheck,
  firedIf,
  notApplicable,
  passed,
  type AnyRule,
  type Read,
  type Verdict,
} from '../rule';
import { answer, type Asked } from './condition';

/** A rule that a pack declares, as a rule like any other. It has no fixes and no page of its own. */
export function ruleFrom(pack: string, own: OwnRule): AnyRule {
  const rule = {
    id: `${pack}:${own.id}`,
    about: own.about,
    category: 'portfolio',
    kind: 'conflict',
    decidable: 'attributes',
    severity: own.severity,
    sources: [],
    seeds: [],
    reads: [...readsOf(own)].sort(),
    texts: {
      name: own.name,
      title: own.title,
      detail: own.detail ?? '',
      page: [own.why, own.source].filter(Boolean).join('\n\n'),
    },
    check(subject: Asked, view: CanvasView): Verdict {
      if (own.when) {
        const applies = answer(own.when, subject, view);
        if (applies === false) return notApplicable;
        if (applies !== true) return cannotCheck(...distinct(applies));
      }
      const holds = answer(own.must, subject, view);
      if (holds === true) return passed;
      if (holds !== false) return cannotCheck(...distinct(holds));
      return firedIf([
        own.about === 'canvas'
          ? { values: {}, because: [] }
          : { on: subject.id, values: { note: { element: subject.id } }, because: [] },
      ]);
    },
  } satisfies Omit<AnyRule, 'check'> & { check: unknown };
  return rule as unknown as AnyRule;
}

/** The fields that a declared rule reads, so that it is asked again only when one of them changes. */
function readsOf({ about, when, must }: OwnRule): Set<Read> {
  const reads = new Set<Read>();
  const part = about === 'canvas' ? 'meta' : about;
  if (when) collect(when, part, reads);
  collect(must, part, reads);
  return reads;
}

function collect(condition: Condition, part: Block | 'meta', reads: Set<Read>): void {
  if ('all' in condition) for (const inner of condition.all) collect(inner, part, reads);
  else if ('any' in condition) for (const inner of condition.any) collect(inner, part, reads);
  else if ('not' in condition) collect(condition.not, part, reads);
  else if ('measured' in condition) reads.add('kpis.kind');
  else if ('field' in condition) {
    reads.add(`${part}.${condition.field.split('.')[0]!}`);
    // What is usual for a channel follows from its kind.
    if (part === 'channels') reads.add('channels.kind');
  } else {
    const next = 'linked' in condition ? condition.linked : condition.notes;
    if (condition.where) collect(condition.where, next, reads);
    if ('every' in condition && condition.every) collect(condition.every, next, reads);
  }
}
