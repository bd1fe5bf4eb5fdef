import type { CanvasView } from '../model/view';
import type { Finding } from '../rules/engine';
import type { Fix } from '../rules/fix';
import type { Value, Values } from '../rules/value';
import { list, money, months, percent, ratio } from './format';
import { nameOf } from './name';
import { text, word } from './translate';

function phrase(value: Value, view: CanvasView): string | number {
  if ('element' in value) return nameOf(view, value.element);
  if ('elements' in value) return list(value.elements.map((id) => nameOf(view, id)));
  if ('word' in value) return word(...value.word);
  if ('words' in value)
    return list(
      value.words.map((pair) => word(...pair)),
      'disjunction',
    );
  if ('money' in value) return money(value.money, view.meta.currency);
  if ('share' in value) return percent(value.share);
  if ('ratio' in value) return ratio(value.ratio);
  if ('months' in value) return months(value.months);
  if ('count' in value) return value.count;
  if ('rule' in value) return text(`rule.${value.rule}.name`, undefined, value.rule);
  return value.text;
}

/** The values of a message as words; a count stays a number so that plurals work. */
export function phrases(values: Values, view: CanvasView): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, phrase(value, view)]),
  );
}

/**
 * A finding in words: what does not fit, and why on the recorded values. Each is made when it is
 * asked for: many places show the title only.
 */
export function describe(finding: Finding, view: CanvasView): { title: string; detail: string } {
  const variant = finding.variant ? `.${finding.variant}` : '';
  const values = phrases(finding.values, view);
  const { title, detail } = finding.texts ?? {};
  return {
    get title() {
      return oneStop(
        title ? filled(title, values) : text(`rule.${finding.rule}.title${variant}`, values),
      );
    },
    get detail() {
      return oneStop(
        detail === undefined
          ? text(`rule.${finding.rule}.detail${variant}`, values, '')
          : filled(detail, values),
      );
    },
  };
}

/** A sentence that ends with a name that ends with a full stop has one; an ellipsis stays. */
const oneStop = (sentence: string): string => sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.');

/** The words of a pack with its `{names}` replaced. They are anyone's: braces are no code in them. */
function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (braces, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : braces,
  );
}

/** The label of a fix. */
export function fixLabel(fix: Fix, view: CanvasView): string {
  return text(`fix.${fix.key}`, phrases(fix.values, view));
}

/** The name a fix gives to what it inserts, to be replaced by the reader. */
export function placeholderText(key: string, values: Values, view: CanvasView): string {
  return text(`placeholder.${key}`, phrases(values, view));
}
