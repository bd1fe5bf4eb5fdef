import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../../src/model/blocks';
import { check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { SOURCES } from '../../src/rules/sources';
import { pageIds, readPage } from '../support/rule-page';

const HEADINGS = [
  'Why it matters',
  'An example that does not fit',
  'An example that fits',
  'What to do',
  'When it is fine',
  'Sources',
];
const RECORDS: readonly string[] = ['kpis', 'assumptions', 'evidence'];
const texts = JSON.parse(
  readFileSync(new URL('../../src/i18n/en/rules.json', import.meta.url), 'utf8'),
) as Record<string, string>;

test('every rule has a page and every page a rule', () => {
  expect(pageIds().sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES)('page of $id', (rule) => {
  const page = readPage(rule.id);

  test('has the name of the check, and the six headings in order', () => {
    expect(page.title).toBe(texts[`rule.${rule.id}.name`]);
    expect(page.headings).toEqual(HEADINGS);
    for (const heading of HEADINGS) expect(page.sections[heading]).not.toBe('');
    expect(page.sections['What to do']).toMatch(/^- /);
  });

  test('lists the sources of the rule, and cites each of them and no other', () => {
    const lines = rule.sources.map(
      (key) => `- ${key} (${SOURCES[key].grade}): ${SOURCES[key].title}`,
    );
    expect(page.sections.Sources?.split('\n')).toEqual(lines);
    const cited = [...page.sections['Why it matters']!.matchAll(/\[([^\]]+)\]/g)].map(([, k]) => k);
    expect([...new Set(cited)].sort()).toEqual([...rule.sources].sort());
  });

  test('its examples are small, readable, and do what the page says', () => {
    const [bad, good] = page.examples;
    expect(page.examples).toHaveLength(2);
    for (const canvas of page.examples) {
      const notes = BLOCKS.flatMap((block) => Object.values(canvas[block]));
      // A canvas with every block filled takes one note for each.
      expect(notes.length).toBeLessThanOrEqual(rule.id === 'block-empty' ? 8 : 6);
      for (const note of notes) expect(note.name).not.toBe(note.id);
    }
    // A rule about records is listed at a note, and names the record as its other end.
    const about = RECORDS.includes(rule.about) ? 'to' : 'on';
    const subjects = check(bad!, [rule]).findings.map((finding) => finding[about]);
    expect(subjects, 'the bad example fires').not.toHaveLength(0);
    const held = check(good!, [rule]).passed.map(({ on }) => on);
    for (const on of subjects) {
      expect(held, 'the good example passes').toContain(rule.about === 'canvas' ? undefined : on);
    }
    expect(check(good!, [rule]).findings).toEqual([]);
  });
});
