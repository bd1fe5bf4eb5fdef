// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCanvas } from '../../src/formats/write-json';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { sketch } from '../../src/model/sketch';
import { loadCanvas } from '../../src/storage/load';
import { keptCanvases, loadQuickly, saveCanvas } from '../../src/storage/local';
import { forgetCanvas, isKept, watchOtherTabs } from '../../src/storage/local-list';
import { readSetting, writeSetting } from '../../src/storage/settings';

const canvas = (id: string, name = id) => ({
  ...sketch({
    segments: { riders: { economics: { activeCustomers: 60 }, 'x-new': ['kept'] } },
    relationships: { visits: { type: 'personal_assistance' } },
    links: [['visits', 'riders']],
  }),
  id,
  meta: { name, currency: 'USD' },
});
const INDEX = 'rapport.canvases';
const CANVAS = 'rapport.canvas.';
const names = () => keptCanvases().map(({ name }) => name);

beforeEach(() => localStorage.clear());

/** The browser's own storage behind `get`, until the test is over. */
let restore: (() => void) | undefined;
function storageIs(get: () => Storage | null): void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  restore = () => Object.defineProperty(globalThis, 'localStorage', own);
}
afterEach(() => {
  restore?.();
  restore = undefined;
});

/** A browser's storage of which some methods throw. */
function failing(error: () => unknown, ...methods: (keyof Storage)[]): Storage {
  const real = localStorage;
  return new Proxy(real, {
    get: (target, key) => {
      const own = Reflect.get(target, key, target) as unknown;
      if (methods.includes(key as keyof Storage)) {
        return () => {
          throw error();
        };
      }
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
const quota = () => new DOMException('full', 'QuotaExceededError');
const denied = () => new DOMException('denied', 'SecurityError');

describe('a canvas that is kept', () => {
  test('comes back as it was', () => {
    const whole = canvas('one');
    expect(saveCanvas(whole, 1)).toEqual({ ok: true });
    expect(loadCanvas('one')).toEqual({ ok: true, canvas: whole, revision: 1 });
    expect(loadQuickly('one')).toEqual({ canvas: whole, revision: 1 });
    expect(isKept('one')).toBe(true);
  });

  test('comes back with the number of its write; one from before there were numbers has none', () => {
    saveCanvas(canvas('one'), 41);
    expect(loadCanvas('one')).toMatchObject({ ok: true, revision: 41 });
    localStorage.setItem(`${CANVAS}one`, writeCanvas(canvas('one')));
    expect(loadCanvas('one')).toEqual({ ok: true, canvas: canvas('one'), revision: 0 });
  });

  test('is on top of the list once it is written, under its present name', () => {
    for (const id of ['one', 'two', 'three']) saveCanvas(canvas(id), 1);
    expect(names()).toEqual(['three', 'two', 'one']);
    saveCanvas(canvas('one', 'renamed'), 1);
    expect(names()).toEqual(['renamed', 'three', 'two']);
  });

  test('is gone once it is forgotten; the others stay', () => {
    saveCanvas(canvas('one'), 1);
    saveCanvas(canvas('two'), 1);
    forgetCanvas('one');
    expect(loadCanvas('one')).toEqual({ ok: false, reason: 'missing' });
    expect(isKept('one')).toBe(false);
    expect(names()).toEqual(['two']);
    expect(loadCanvas('two').ok).toBe(true);
  });

  test('may be called like a part of the language', () => {
    for (const id of ['__proto__', 'constructor', 'length', 'getItem']) {
      saveCanvas(canvas(id), 1);
      expect(loadCanvas(id)).toMatchObject({ ok: true, canvas: { id } });
    }
  });
});

describe('a storage that is full', () => {
  test('refuses what does not fit, and keeps what was there', () => {
    const before = canvas('one');
    saveCanvas(before, 1);
    // The browser's own limit: five million characters.
    const notes = Array.from({ length: 300 }, (_, i) => [`s${i}`, { note: 'x'.repeat(20_000) }]);
    const large = { ...sketch({ segments: Object.fromEntries(notes) }), id: 'one' };
    expect(saveCanvas(large, 1)).toEqual({ ok: false, reason: 'full' });
    expect(loadCanvas('one')).toEqual({ ok: true, canvas: before, revision: 1 });
    expect(names()).toEqual(['one']);
    expect(saveCanvas(canvas('one', 'smaller'), 1)).toEqual({ ok: true });
  });

  test('still shows an unreadable canvas, and leaves it where it is', () => {
    localStorage.setItem(`${CANVAS}one`, 'not a canvas');
    const full = failing(quota, 'setItem');
    storageIs(() => full);
    expect(loadCanvas('one')).toMatchObject({ reason: 'unreadable', raw: 'not a canvas' });
    expect(localStorage.getItem(`${CANVAS}one`)).toBe('not a canvas');
  });
});

describe.each([
  [
    'that may not be named',
    () => {
      storageIs(() => {
        throw denied();
      });
    },
  ],
  ['that is not there', () => storageIs(() => null)],
  [
    'whose methods throw',
    () => {
      const broken = failing(denied, 'getItem', 'setItem', 'removeItem');
      storageIs(() => broken);
    },
  ],
])('a storage %s', (_, block) => {
  test('keeps nothing and says so, without an error', () => {
    saveCanvas(canvas('one'), 1);
    writeSetting('theme', 'dark');
    block();
    expect(saveCanvas(canvas('one'), 1)).toEqual({ ok: false, reason: 'blocked' });
    expect(loadCanvas('one')).toEqual({ ok: false, reason: 'blocked' });
    expect(loadQuickly('one')).toBeUndefined();
    expect(isKept('one')).toBe(false);
    expect(keptCanvases()).toEqual([]);
    expect(() => forgetCanvas('one')).not.toThrow();
    expect(() => writeSetting('theme', 'light')).not.toThrow();
    expect(readSetting('theme')).toBeUndefined();
  });
});

describe('a text that cannot be read', () => {
  const newer = writeCanvas(emptyCanvas('one', 'From tomorrow')).replace(
    '"schemaVersion": 1',
    '"schemaVersion": 99',
  );
  test.each([
    ['half a file', writeCanvas(canvas('one')).slice(0, 300), 'not-json'],
    ['nothing', '', 'not-json'],
    ['another program’s', '{"elements":[]}', 'not-a-canvas'],
    ['of a newer Rapport', newer, 'newer-version'],
  ])('(%s) is handed over, set aside and stays', (_, raw, key) => {
    localStorage.setItem(`${CANVAS}one`, raw);
    expect(loadCanvas('one')).toMatchObject({
      ok: false,
      reason: 'unreadable',
      error: { key },
      raw,
    });
    expect(localStorage.getItem(`${CANVAS}one`)).toBe(raw);
    // Even when something writes that canvas now, the text is still there.
    saveCanvas(canvas('one'), 1);
    const texts = Array.from({ length: localStorage.length }, (_, i) =>
      localStorage.getItem(localStorage.key(i)!),
    );
    expect(texts).toContain(raw);
  });
});

describe('a list of canvases', () => {
  test.each([
    ['no JSON', '[{"id":'],
    ['no list', '{"id":"one","name":"One"}'],
    ['null', 'null'],
    ['a number', '7'],
    ['of other things', '[null, 1, "one", [], {}, {"id":1,"name":"x"}, {"id":"x"}]'],
  ])('that is %s counts as empty, and is mended by the next save', (_, text) => {
    localStorage.setItem(INDEX, text);
    expect(keptCanvases()).toEqual([]);
    saveCanvas(canvas('one'), 1);
    expect(names()).toEqual(['one']);
  });

  test('loses only its wrong lines', () => {
    localStorage.setItem(INDEX, '[null, {"id":"two","name":"Two"}, 4]');
    saveCanvas(canvas('one', 'One'), 1);
    expect(names()).toEqual(['One', 'Two']);
  });
});

test('another tab’s canvas is announced by its id; its list, settings and removals are not', () => {
  const heard: string[] = [];
  const stop = watchOtherTabs((id) => heard.push(id));
  const tell = (key: string | null, newValue: string | null) =>
    globalThis.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  tell(`${CANVAS}one`, '{}');
  tell(`${CANVAS}one`, null);
  tell(INDEX, '[]');
  tell('rapport.setting.theme', 'dark');
  tell(null, null);
  stop();
  tell(`${CANVAS}two`, '{}');
  expect(heard).toEqual(['one']);
});

test('a setting is kept under its name', () => {
  expect(readSetting('theme')).toBeUndefined();
  writeSetting('theme', 'dark');
  writeSetting('other', '');
  expect(readSetting('theme')).toBe('dark');
  expect(readSetting('other')).toBe('');
});
