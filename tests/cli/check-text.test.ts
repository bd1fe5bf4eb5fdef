import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textChecker } from '../../src/cli/check-text';
import { exitCodeOf, NOTHING, onlyErrors, plus } from '../../src/cli/result';
import { readCanvas } from '../../src/formats/json';
import { acceptPack } from '../../src/formats/pack';
import { check } from '../../src/store/checker';
import { TEMPLATES } from './program';

const files = readdirSync(TEMPLATES).filter((file) => file.endsWith('.bmc.json'));
const read = (file: string) => readFileSync(join(TEMPLATES, file), 'utf8');

test.each(files)('%s has the findings that it has in the app', (file) => {
  const text = read(file);
  const result = readCanvas(text);
  if (!result.ok) throw new Error('a template is a canvas');
  const told = textChecker({ packs: [] })(file, text).findings.map(({ finding }) => finding.id);
  const shown = check(result.canvas).findings.map(({ id }) => id);
  expect(told.sort()).toEqual([...shown].sort());
});

describe('a pack that turns severities around', () => {
  const result = acceptPack({
    format: 'rapport-pack',
    version: 1,
    id: 'turned',
    name: 'Turned',
    start: 'all',
    rules: {
      'evidence-contradicts-status': { severity: 'info' },
      'expectation-only-assumed': { severity: 'error' },
    },
  });
  if (!result.ok) throw new Error('this is a pack');
  const file = 'bike-repair-1a.bmc.json';
  const told = textChecker({ packs: [result.pack] })(file, read(file));
  const rules = told.findings.map(({ finding }) => finding.rule);

  test('hides no error inside a hint', () => {
    expect(rules).toContain('expectation-only-assumed');
    expect(rules).toContain('evidence-contradicts-status');
    const folded = told.findings.flatMap((one) => one.folded.map(({ finding }) => finding.rule));
    expect(folded).not.toContain('expectation-only-assumed');
    expect(onlyErrors(told).findings.map(({ finding }) => finding.rule)).toContain(
      'expectation-only-assumed',
    );
  });
});

test('text that is no canvas is a problem, never an exception', () => {
  const checkIt = textChecker({ packs: [] });
  const texts = ['', 'null', '[]', '{}', '"', '\uFEFF', '{"format":"rapport-canvas"}'];
  for (const text of [...texts, read(files[0]!).slice(0, 3000)]) {
    const { problems, canvas } = checkIt('x', text);
    expect(problems).toHaveLength(1);
    expect(canvas).toBe(undefined);
  }
});

test('what was not read weighs more than what was found', () => {
  const one = { ...NOTHING, files: 1 };
  expect(exitCodeOf(one, 0)).toBe(0);
  expect(exitCodeOf({ ...one, info: 9, waived: 9 }, 0)).toBe(0);
  expect(exitCodeOf({ ...one, warning: 3 }, 3)).toBe(0);
  expect(exitCodeOf({ ...one, warning: 4 }, 3)).toBe(1);
  expect(exitCodeOf({ ...one, error: 1 }, 3)).toBe(1);
  expect(exitCodeOf({ ...one, error: 1, problems: 1 }, 3)).toBe(2);
  const torn = textChecker({ packs: [] })('x', '');
  expect(plus(one, torn)).toMatchObject({ files: 2, unread: 1, problems: 1 });
});
