import { ruleOf } from '../rules/index';
import { LEVELS } from './sarif-levels';
import type { Told } from './result';

const PAGES = import.meta.glob<string>('../rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The rules of a run that found something, each with its page, in the order in which they did. */
export class RuleList {
  private readonly places = new Map<string, number>();
  private readonly rules: object[] = [];

  /** The place of a finding's rule in the list. */
  indexOf(told: Told): number {
    const { rule } = told.finding;
    const known = this.places.get(rule);
    if (known !== undefined) return known;
    const place = this.rules.push(describeRule(told)) - 1;
    this.places.set(rule, place);
    return place;
  }

  all(): readonly object[] {
    return this.rules;
  }
}

function describeRule({ finding, name }: Told): object {
  const { rule: id, severity, kind, texts } = finding;
  const rule = ruleOf(id);
  // What a pack has to say stands before the page; of a pack's own rule it is all there is.
  const page = [texts?.page, readable(PAGES[`../rules/${id}.md`] ?? '')]
    .filter(Boolean)
    .join('\n\n');
  return {
    id,
    // An identifier by the standard, so not the name in words.
    name: id.replace(/(^|[^a-z\d]+)([a-z\d])/gi, (_all, _gap, letter: string) =>
      letter.toUpperCase(),
    ),
    shortDescription: { text: name },
    fullDescription: { text: name },
    ...(page ? { help: { text: page, markdown: page } } : {}),
    defaultConfiguration: { level: LEVELS[rule?.severity ?? severity] },
    properties: { kind, ...(rule ? { category: rule.category, tags: [rule.category] } : {}) },
  };
}

/** A page without its examples' canvases, which only Rapport can draw. */
function readable(page: string): string {
  return page.replace(/```canvas\n[^]*?\n```\n+/g, '');
}
