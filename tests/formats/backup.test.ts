import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  BACKUP_VERSION,
  readBackup,
  TAG_LIMIT,
  TAGS_LIMIT,
  writeBackup,
  type BackupItem,
} from '../../src/formats/backup';
import type { Canvas } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { anyCanvas } from '../support/arbitrary-canvas';

const AT = '2026-11-22T10:00:00.000Z';
const write = (items: readonly BackupItem[]) => writeBackup(items, AT).join('');
const item = (canvas: Canvas, more: Partial<BackupItem> = {}): BackupItem => ({
  name: canvas.meta.name,
  text: JSON.stringify(canvas),
  tags: [],
  changed: 1000,
  ...more,
});
const whole = (...entries: unknown[]) =>
  JSON.stringify({
    format: 'rapport-backup',
    schemaVersion: BACKUP_VERSION,
    at: AT,
    canvases: entries,
  });
const broken = (...entries: unknown[]) => {
  const result = readBackup(whole(...entries));
  if (!result.ok) throw new Error(result.error.key);
  return result.broken.map(({ name, error }) => [name, error.key]);
};
const canvas = emptyCanvas('one', 'One');

test('whatever is backed up comes out as it went in', () => {
  const one = fc.record({
    canvas: anyCanvas,
    tags: fc.array(fc.string({ minLength: 1, maxLength: TAG_LIMIT }), { maxLength: TAGS_LIMIT }),
    binned: fc.option(fc.nat(), { nil: undefined }),
    changed: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), (all) => {
      const result = readBackup(write(all.map(({ canvas, ...rest }) => item(canvas, rest))));
      expect(result).toMatchObject({ ok: true, at: AT, broken: [] });
      expect(result.ok && result.items).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('a backup has one line for each canvas', () => {
  const text = write([item(canvas), item(emptyCanvas('two', 'Two'))]);
  expect(text.split('\n')).toHaveLength(5);
  expect(JSON.parse(text)).toMatchObject({ format: 'rapport-backup', schemaVersion: 1, at: AT });
  expect(readBackup(write([]))).toEqual({ ok: true, at: AT, items: [], broken: [] });
});

test('what cannot be read is backed up as it is, and named when it comes back', () => {
  const newer = { ...canvas, schemaVersion: 99 };
  const text = write([
    { name: 'Torn', text: '{"format":"rapp', tags: ['t'], changed: 5 },
    { name: 'Newer', text: JSON.stringify(newer), tags: [], changed: 5 },
    item(canvas),
  ]);
  const { canvases } = JSON.parse(text) as { canvases: unknown[] };
  expect(canvases).toMatchObject([
    { name: 'Torn', text: '{"format":"rapp' },
    { canvas: newer },
    {},
  ]);
  const result = readBackup(text);
  expect(result).toMatchObject({
    ok: true,
    items: [{ canvas }],
    broken: [
      { name: 'Torn', error: { key: 'not-json' } },
      { name: 'One', error: { key: 'newer-version' } },
    ],
  });
});

describe('a canvas that is broken is named and stops no other', () => {
  it.each([
    ['nothing', null, '#2', 'wrong-field'],
    ['a list', [], '#2', 'wrong-field'],
    ['no canvas', { name: 'Mine' }, 'Mine', 'not-a-canvas'],
    ['another file', { canvas: { elements: [] } }, '#2', 'not-a-canvas'],
    ['a wrong field', { canvas: { ...canvas, meta: { name: 'M' } } }, 'M', 'wrong-field'],
    ['a wrong key', { canvas: { ...canvas, kpis: 7 } }, 'One', 'wrong-field'],
    ['wrong tags', { canvas, tags: 'x' }, 'One', 'wrong-field'],
    ['an empty tag', { canvas, tags: [''] }, 'One', 'wrong-field'],
    ['a long tag', { canvas, tags: ['x'.repeat(TAG_LIMIT + 1)] }, 'One', 'wrong-field'],
    ['a wrong moment', { canvas, binned: 'yesterday' }, 'One', 'wrong-field'],
  ])('%s', (_, entry, name, key) => {
    expect(broken({ canvas }, entry)).toEqual([[name, key]]);
  });

  it('whatever stands in its place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = readBackup(whole({ canvas }, value));
        expect(result.ok && result.items.length + result.broken.length).toBe(2);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

it.each([
  ['no JSON', '{', 'not-json'],
  ['null', 'null', 'not-a-backup'],
  ['a canvas', JSON.stringify(canvas), 'not-a-backup'],
  ['of a newer Rapport', '{"format":"rapport-backup","schemaVersion":2}', 'newer-backup'],
  ['without canvases', '{"format":"rapport-backup","schemaVersion":1,"at":""}', 'wrong-field'],
  ['without a version', '{"format":"rapport-backup"}', 'wrong-field'],
])('what is no backup is refused: %s', (_, text, key) => {
  expect(readBackup(text)).toMatchObject({ ok: false, error: { key } });
});
