import { expect } from 'vitest';
import '../../src/i18n/terms';
import texts from '../../src/i18n/en/rules.json';
import { describe as words, fixLabel, placeholderText } from '../../src/i18n/describe';
import { addMessages } from '../../src/i18n/translate';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { viewOf } from '../../src/model/view';
import { check, subjectsOf, type Finding } from '../../src/rules/engine';
import { isEdit, type EditFix, type Fix } from '../../src/rules/fix';
import { RULES, ruleOf } from '../../src/rules/index';
import { after } from '../../src/model/edit';
import { jobsOf } from '../../src/rules/job';
import { fixesOf, ownPolicy } from '../../src/rules/policy';
import { preview } from '../../src/rules/preview';
import type { AnyRule } from '../../src/rules/rule';

addMessages(texts);

function named(id: string): AnyRule {
  const rule = ruleOf(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule found on a canvas, in the order of the report. */
export function found(id: string, canvas: Canvas): readonly Finding[] {
  return check(canvas, [named(id)]).findings;
}

/** One rule's verdict on one note, or on the canvas as a whole. */
export function verdict(id: string, canvas: Canvas, on?: string) {
  const view = viewOf(canvas);
  for (const job of jobsOf(ownPolicy(canvas, [named(id)]))) {
    const subjects = subjectsOf(job, canvas, view);
    const subject = on === undefined ? subjects[0] : subjects.find((item) => item.id === on);
    if (subject) return job.check(subject, view, job.options).verdict;
  }
  throw new Error(`no note or record ${on} that ${id} is about`);
}

/** The fields without which a rule could not tell, as `id.path`. */
export function missing(id: string, canvas: Canvas): string[] {
  return check(canvas, [named(id)]).unchecked.flatMap((item) =>
    item.missing.map((field) => `${field.id}.${field.path}`),
  );
}

/** The sentence a finding shows. */
export const title = (finding: Finding, canvas: Canvas) => words(finding, viewOf(canvas)).title;
/** The sentence below it. */
export const detail = (finding: Finding, canvas: Canvas) => words(finding, viewOf(canvas)).detail;

/** The fixes that a rule offers for its first finding. */
export function fixes(id: string, canvas: Canvas): readonly Fix[] {
  const finding = found(id, canvas)[0];
  if (!finding) throw new Error(`${id} did not fire`);
  return fixesOf(finding, canvas, ownPolicy(canvas, RULES));
}

/** The edit that a fix makes, with new ids `new-1`, `new-2` … */
export function editOf(fix: EditFix, canvas: Canvas) {
  let made = 0;
  return fix.make({
    newId: () => `new-${++made}`,
    placeholder: (key, values = {}) => placeholderText(key, values, viewOf(canvas)),
  });
}

/**
 * Tries each fix of a rule's first finding: an edit must close that finding, read as a whole
 * sentence on its button, mark what it adds as a guess, and change nothing more when it is made
 * again. Says for each key which rules' findings it opens, or `ask` for a fix that only leads to a field.
 */
export function outcomes(id: string, canvas: Canvas): Record<string, readonly string[] | 'ask'> {
  const finding = found(id, canvas)[0];
  const opens: Record<string, readonly string[] | 'ask'> = {};
  for (const fix of fixes(id, canvas)) {
    expect(fixLabel(fix, viewOf(canvas))).not.toMatch(/^fix\.|[{}]|undefined/);
    if (!isEdit(fix)) {
      opens[fix.key] = 'ask';
      continue;
    }
    const edit = editOf(fix, canvas);
    const tried = preview(canvas, edit, RULES);
    expect(
      tried.closes.map((closed) => closed.id),
      `${fix.key} closes its finding`,
    ).toContain(finding!.id);
    expect(unordered(after(tried.canvas, edit)), `${fix.key} made twice`).toEqual(
      unordered(tried.canvas),
    );
    for (const note of BLOCKS.flatMap((block) => Object.values(tried.canvas[block]))) {
      if (!note.id.startsWith('new-')) continue;
      expect(note.status, 'a placeholder is marked as a guess').toBe('assumed');
      expect(note.name).not.toMatch(/^$|^placeholder\.|[{}]|undefined/);
    }
    const before = opens[fix.key];
    const known = Array.isArray(before) ? (before as string[]) : [];
    opens[fix.key] = [...new Set([...known, ...tried.opens.map(({ rule }) => rule)])].sort();
  }
  return opens;
}

/** A canvas without the places of its notes. */
export function unordered(canvas: Canvas): unknown {
  return JSON.parse(JSON.stringify(canvas, (key, value) => (key === 'order' ? 0 : value)));
}
