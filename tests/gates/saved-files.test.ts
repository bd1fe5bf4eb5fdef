import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/formats/json';
import { writeCanvas } from '../../src/formats/write-json';
import { MIGRATIONS } from '../../src/formats/migrations';
import { SCHEMA_VERSION } from '../../src/model/version';

const folder = new URL('../saved-files/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8').replaceAll('\r\n', '\n');
const versions = readdirSync(folder).map((name) => Number(name.slice(1)));
const files = versions.flatMap((version) =>
  readdirSync(new URL(`v${version}/`, folder))
    .filter((name) => name.endsWith('.bmc.json'))
    .map((name) => ({ version, path: `v${version}/${name}` })),
);

/** What a file reads as. That of an older version has it beside itself: NAME.read.json. */
function frozenReading(path: string): unknown {
  const reading = path.replace('.bmc.json', '.read.json');
  return JSON.parse(read(existsSync(new URL(reading, folder)) ? reading : path));
}

/** Versions, the present one included, that some file should stand for and none does. */
function versionsWithoutFile(present: number, saved: readonly number[]): number[] {
  return Array.from({ length: present }, (_, i) => i + 1).filter((one) => !saved.includes(one));
}

describe.each(files)('$path', ({ version, path }) => {
  const result = readCanvas(read(path));

  it('is of the version it stands for', () => {
    expect(JSON.parse(read(path))).toHaveProperty('schemaVersion', version);
  });

  it('opens, and reads as it always did', () => {
    expect(result).toEqual({ ok: true, canvas: frozenReading(path) });
  });

  it('is the same after it was written and read again', () => {
    if (!result.ok) throw new Error(result.error.key);
    expect(readCanvas(writeCanvas(result.canvas))).toEqual(result);
  });
});

describe('saved files', () => {
  it.each(versions)('of version %i are as they were when they were saved', (version) => {
    const own = files.filter((file) => file.version === version);
    const sums = own.map(({ path }) => {
      const sum = createHash('sha256').update(read(path)).digest('hex');
      return `${sum}  ${path.slice(path.indexOf('/') + 1)}`;
    });
    expect(`${sums.join('\n')}\n`).toBe(read(`v${version}/SHA256SUMS`));
  });

  it('of each version are there, so that each migration is called', () => {
    expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION - 1);
    const saved = files.map(({ version }) => version);
    expect(versionsWithoutFile(SCHEMA_VERSION, saved)).toEqual([]);
    expect(saved.filter((version) => version === 1).length).toBeGreaterThanOrEqual(20);
  });

  it('of a version to come are refused', () => {
    const file = { ...JSON.parse(read('v1/minimal.bmc.json')), schemaVersion: 99 };
    expect(readCanvas(JSON.stringify(file))).toEqual({
      ok: false,
      error: { key: 'newer-version', values: { version: 99, known: SCHEMA_VERSION } },
    });
  });
});

describe('the gate itself', () => {
  it('asks for a file of each version once there is another migration', () => {
    expect(versionsWithoutFile(2, [1, 1])).toEqual([2]);
    expect(versionsWithoutFile(3, [1, 3])).toEqual([2]);
    expect(versionsWithoutFile(2, [1, 2])).toEqual([]);
  });
});
