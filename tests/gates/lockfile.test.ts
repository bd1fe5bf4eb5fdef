import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source';

interface Package {
  version?: string;
  license?: string | { type: string };
  dev?: boolean;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const lockText = read('package-lock.json');
const lock = JSON.parse(lockText) as { packages: Record<string, Package> };
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

/** Licences that ask for nothing but their own text. */
const PERMISSIVE =
  /^(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|Zlib|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0)$/;

/** Whether an SPDX expression lets us choose only such licences. */
function permissive(licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.test(one)));
}

function licenceOf(path: string, locked: Package): string {
  const file = `${path}/package.json`;
  // Optional packages for other systems are not here; the lock file knows their licence.
  const { license } = existsSync(join(ROOT, file)) ? (JSON.parse(read(file)) as Package) : locked;
  return (typeof license === 'object' ? license.type : license) ?? 'none';
}

describe('the lock file', () => {
  it('names no addresses, so that it works with any registry', () => {
    expect(lockText.match(/.*"resolved".*/g) ?? []).toEqual([]);
  });

  it('belongs to exact versions in package.json', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(wanted).filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ||
        lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(loose).toEqual([]);
  });

  it('ships only packages with a permissive licence', () => {
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
    expect(shipped.length).toBeGreaterThan(20);
    const others = shipped
      .map(([path, locked]) => `${path}: ${licenceOf(path, locked)}`)
      .filter((line) => !permissive(line.slice(line.indexOf(': ') + 2)));
    expect(others).toEqual([]);
  });

  it.each([
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND OFL-1.1', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['none', false],
  ])('takes %s as permissive: %s', (licence, answer) => {
    expect(permissive(licence)).toBe(answer);
  });
});
