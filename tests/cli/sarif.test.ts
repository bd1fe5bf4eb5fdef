import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textChecker, unread } from '../../src/cli/check-text';
import { sarifReport } from '../../src/cli/report-sarif';
import { RULES } from '../../src/rules/index';
import { ABOUT, checked, HOSTILE, lonely, waived, whole } from './canvases';
import { TEMPLATES } from './program';

interface Message {
  text: string;
}
interface Location {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId?: string };
    region?: { startLine: number };
  };
  logicalLocations?: { name: string; fullyQualifiedName: string }[];
}
interface Rule {
  id: string;
  name: string;
  shortDescription: Message;
  help?: { text: string; markdown: string };
  defaultConfiguration: { level: string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: Message;
  locations: Location[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; status: string; justification: string }[];
}
interface Sarif {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; version: string; rules: Rule[] } };
    invocations: {
      executionSuccessful: boolean;
      exitCode: number;
      toolExecutionNotifications: { level: string; message: Message; locations: Location[] }[];
    }[];
    results: Result[];
  }[];
}

const template = (name: string) => {
  const text = readFileSync(join(TEMPLATES, name), 'utf8');
  return { text, result: textChecker({ packs: [] })(`templates/${name}`, text) };
};
const bikes = template('bike-repair-1a.bmc.json');
const hostile = HOSTILE.map((name, i) =>
  checked(waived(lonely(name, name), name), { packs: [] }, `${i} é #%?.bmc.json`),
);
const torn = unread('torn.bmc.json', 'It is not JSON.');
const read = (text: string) => JSON.parse(text) as Sarif;
const { $schema, version, runs } = read(
  whole(sarifReport(ABOUT), [bikes.result, ...hostile, torn]),
);
const [run] = runs;
const { results } = run!;
const { rules } = run!.tool.driver;

test('it is one run of SARIF 2.1.0', () => {
  expect(version).toBe('2.1.0');
  expect($schema).toMatch(/^https:.*sarif-2\.1\.0\.json$/);
  expect(runs).toHaveLength(1);
  expect(run!.tool.driver).toMatchObject({ name: 'Rapport', version: '1.2.3' });
  const all = [bikes.result, ...hostile].flatMap((one) => [...one.findings, ...one.waived]);
  expect(results).toHaveLength(all.length);
});

test('each rule that found something is listed once, with its page', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, name, shortDescription, help, defaultConfiguration } of rules) {
    expect(RULES.map((rule) => rule.id)).toContain(id);
    expect(name).toMatch(/^[A-Z][A-Za-z\d]+$/);
    expect(shortDescription.text).not.toBe('');
    expect(help!.text).toContain('## Why it matters');
    expect(help!.markdown).not.toContain('```');
    expect(defaultConfiguration.level).toMatch(/^(error|warning|note)$/);
  }
});

test('each result has its rule, a level, a sentence, a place and a fingerprint', () => {
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
    expect(rules[ruleIndex]!.id).toBe(ruleId);
    expect(level).toMatch(/^(error|warning|note)$/);
    expect(message.text).not.toBe('');
    expect(locations).toHaveLength(1);
    expect(locations[0]!.physicalLocation.region!.startLine).toBeGreaterThan(0);
    expect(Object.values(partialFingerprints)).toHaveLength(2);
  }
  const keys = results.map(({ partialFingerprints, locations }) =>
    JSON.stringify([partialFingerprints, locations[0]!.physicalLocation.artifactLocation]),
  );
  expect(new Set(keys).size).toBe(results.length);
});

test('places lead to the note in the file', () => {
  const lines = bikes.text.split('\n');
  const some = results.filter(
    ({ locations }) =>
      locations[0]!.logicalLocations?.[0]!.fullyQualifiedName === 'segments.seg-riders',
  );
  expect(some.length).toBeGreaterThan(1);
  for (const { locations } of some) {
    const { artifactLocation, region } = locations[0]!.physicalLocation;
    expect(lines[region!.startLine - 1]).toContain('"seg-riders": {');
    expect(artifactLocation).toEqual({
      uri: 'templates/bike-repair-1a.bmc.json',
      uriBaseId: '%SRCROOT%',
    });
  }
});

test('addresses are addresses, inside the folder and outside', () => {
  const uris = results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
  expect(uris).toContain('0%20%C3%A9%20%23%25%3F.bmc.json');
  for (const uri of uris) expect(() => new URL(uri, 'file:///home/')).not.toThrow();
  const outside = { ...bikes.result, file: '../other/a b.bmc.json' };
  const [{ results: others }] = read(whole(sarifReport(ABOUT), [outside])).runs as [
    Sarif['runs'][0],
  ];
  expect(others[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(
    /^file:\/\/\/.*\/other\/a%20b\.bmc\.json$/,
  );
});

test('what is set aside is suppressed, with why', () => {
  const aside = results.filter(({ suppressions }) => suppressions);
  expect(aside).toHaveLength(HOSTILE.length);
  aside.forEach(({ suppressions }, i) => {
    expect(suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: `A risk we take: ${HOSTILE[i]!.trim()}`,
      },
    ]);
  });
});

test('what could not be read is said', () => {
  const [invocation] = run!.invocations;
  expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  expect(invocation!.toolExecutionNotifications).toMatchObject([
    {
      level: 'error',
      message: { text: 'It is not JSON.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'torn.bmc.json' } } }],
    },
  ]);
});
