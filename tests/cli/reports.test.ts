// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { csvReport } from '../../src/cli/report-csv';
import { jsonReport } from '../../src/cli/report-json';
import { junitReport } from '../../src/cli/report-junit';
import { textReport } from '../../src/cli/report-text';
import type { FileResult } from '../../src/cli/result';
import { unread } from '../../src/cli/check-text';
import { ABOUT, checked, HOSTILE, lonely, waived, whole } from './canvases';
import { readCsv } from './read-csv';

const hostile: FileResult[] = HOSTILE.map((name) =>
  checked(waived(lonely(name, name), name), { packs: [] }, `${name}.bmc.json`),
);
const NOTHING = checked({ ...lonely(), segments: {}, settings: { rules: {} } });
const torn = unread('torn <&">.bmc.json', 'It is not JSON: "\u0001".');
const results = [...hostile, NOTHING, torn];
const plain = checked(waived(lonely()));

describe('text', () => {
  test('groups by file, gravest first, with the numbers at the end', () => {
    const lines = whole(textReport(ABOUT), [plain]).split('\n');
    expect(lines[0]).toBe('a.bmc.json — A shop');
    expect(lines[1]).toMatch(/^ {2}Warning {3}.*\. {2}[a-z-]+$/);
    expect(lines.join()).toMatch(/Warning {3}[^,]*Riders/);
    expect(lines.find((line) => line.includes('Set aside'))).toContain(
      '(A risk we take: as we like it)',
    );
    expect(lines.at(-2)).toMatch(/^1 file: \d+ warnings?.* and 1 set aside$/);
  });

  test('is coloured only where it is asked to be', () => {
    expect(whole(textReport(ABOUT), [plain])).not.toContain('\u001B');
    expect(whole(textReport({ ...ABOUT, colours: true }), [plain])).toContain('\u001B[33mWarning');
  });

  test('keeps each finding on its line, whatever the names are', () => {
    const text = whole(textReport(ABOUT), results);
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    const count = hostile.flatMap(({ findings, waived: aside }) => [...findings, ...aside]).length;
    expect(text.match(/^ {2}(Error|Warning|Hint|Set aside) /gm)).toHaveLength(
      count + NOTHING.findings.length,
    );
    expect(text).toContain('راكبو الدراجات في المدينة');
    expect(text).toContain('🚲');
    expect(text).toContain('and 1 file not read');
  });
});

describe('json', () => {
  test('is JSON in one line a file, with all that is known', () => {
    const text = whole(jsonReport(ABOUT), results);
    const report = JSON.parse(text) as { files: { canvas: { name: string } | null }[] };
    expect(text.trim().split('\n')).toHaveLength(results.length + 2);
    expect(report).toMatchObject({ format: 'rapport-report', version: 1, rapport: '1.2.3' });
    HOSTILE.forEach((name, i) => expect(report.files[i]!.canvas!.name).toBe(name));
    expect(report.files.at(-1)).toMatchObject({ canvas: null, findings: [], waived: [] });
    // A terminal would obey these, and some readers take them for the end of a line.
    expect(text).not.toMatch(/[\u0080-\u009F\u007F\u2028\u2029]/);
  });

  test('says what is set aside, and why', () => {
    const report = JSON.parse(whole(jsonReport(ABOUT), [plain])) as {
      files: { waived: unknown[]; findings: { line: number; note?: string }[] }[];
      summary: object;
    };
    expect(report.files[0]!.waived).toMatchObject([
      { waiver: { reason: 'accepted_risk', note: 'as we like it' } },
    ]);
    expect(report.summary).toMatchObject({ files: 1, waived: 1, unread: 0, errors: 0 });
    const about = report.files[0]!.findings.find(({ note }) => note === 'Riders');
    expect(about!.line).toBeGreaterThan(1);
  });
});

describe('csv', () => {
  const rows = readCsv(whole(csvReport(ABOUT), results));

  test('reads back as it was, but for formulas and orders', () => {
    const [head, ...body] = rows;
    const names = new Set(body.map((row) => row[head!.indexOf('canvas')]!));
    const plainly = (name: string) => name.replace(/[^\t\n\r\P{Cc}]/gu, '');
    for (const name of HOSTILE) {
      const written = [plainly(name), `'${plainly(name)}`].filter((one) => names.has(one));
      expect(written, JSON.stringify(name)).toHaveLength(1);
    }
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  test('begins with a byte order mark and ends each line as the standard says', () => {
    const text = whole(csvReport(ABOUT), [plain]);
    expect(text).toMatch(/^\uFEFFfile,canvas,status,/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('tells what is set aside and what was not read from the rest', () => {
    const [head, ...body] = rows;
    const states = body.map((row) => row[head!.indexOf('status')]);
    expect(states.filter((state) => state === 'waived')).toHaveLength(HOSTILE.length);
    expect(states.at(-1)).toBe('unread');
  });
});

describe('junit', () => {
  const parse = (text: string) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    expect(document.querySelector('parsererror')).toBe(null);
    return document;
  };

  test('is well formed, whatever the names are', () => {
    const document = parse(whole(junitReport(ABOUT), results));
    const suites = [...document.querySelectorAll('testsuite')];
    expect(suites).toHaveLength(results.length);
    for (const suite of suites) {
      const count = (what: string) => String(suite.querySelectorAll(what).length);
      expect(suite.getAttribute('tests')).toBe(count('testcase'));
      expect(suite.getAttribute('failures')).toBe(count('failure'));
      expect(suite.getAttribute('errors')).toBe(count('error'));
      expect(suite.getAttribute('skipped')).toBe(count('skipped'));
      expect(suite.querySelectorAll('testcase').length).toBeGreaterThan(0);
    }
    expect(suites[0]!.getAttribute('name')).toBe(`${HOSTILE[0]}.bmc.json`);
    expect(suites.at(-1)!.querySelector('error')!.getAttribute('message')).toBe(
      'It is not JSON: "".',
    );
  });

  test('fails where the run does: above the limit', () => {
    const { length } = plain.findings.filter(({ finding }) => finding.severity === 'warning');
    const failures = (maxWarnings: number) =>
      parse(whole(junitReport({ ...ABOUT, maxWarnings }), [plain])).querySelectorAll('failure')
        .length;
    expect(length).toBeGreaterThan(0);
    expect(failures(0)).toBe(length);
    expect(failures(length - 1)).toBe(1);
    expect(failures(length)).toBe(0);
  });
});
