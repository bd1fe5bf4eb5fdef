import { existsSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { expect, test, vi } from 'vitest';
import { loadFont as loadInBrowser } from '../../../src/app/pdf-fonts';
import { alphabetFiles, hanFiles, type FindFiles } from '../../../src/formats/pdf/slices';
import { loadTypeface } from '../../../src/formats/pdf/typeface';
import { loadFont, SCRIPTS } from './samples';

async function everyFile(): Promise<string[]> {
  const han = await Promise.all((['sc', 'jp', 'kr'] as const).map(hanFiles));
  const found = new Set<string>();
  for (const find of [alphabetFiles, ...han] satisfies FindFiles[]) {
    for (let code = 0x20; code < 0x10000; code += 23) {
      for (const weight of [400, 600] as const) {
        for (const file of find(code, weight)) found.add(file);
      }
    }
  }
  return [...found];
}

test('every file that may be asked for is installed, and known to the browser', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => (asked.push(url), Promise.resolve(new Response('font'))));
  const files = await everyFile();
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    expect(existsSync(`node_modules/@fontsource/${file}`), file).toBe(true);
    await expect(loadInBrowser(file)).resolves.toHaveProperty('byteLength', 4);
  }
  expect(new Set(asked).size).toBe(files.length);
  expect(asked.every((url) => !url.startsWith('data:'))).toBe(true);
  await expect(loadInBrowser('inter/../secret.woff')).rejects.toThrow('No such font');
  await expect(loadInBrowser('../secret.woff')).resolves.toBeUndefined();
  vi.unstubAllGlobals();
});

test('only the slices that the text needs are fetched', async () => {
  const asked: string[] = [];
  const load = (file: string) => (asked.push(file), loadFont(file));
  await loadTypeface(new jsPDF(), load, ['Plain text']);
  expect(asked).toEqual(
    [400, 600].map((weight) => `inter/files/inter-latin-${weight}-normal.woff`),
  );
});

test('the width of a line is the sum of what is drawn', async () => {
  const texts = Object.values(SCRIPTS);
  const type = await loadTypeface(new jsPDF(), loadFont, texts);
  for (const text of texts) {
    const runs = type.runs(text, 400);
    const drawn = runs.reduce((sum, { width }) => sum + width, 0);
    expect(type.width(text, 400), text).toBeCloseTo(drawn, 6);
    expect(drawn).toBeGreaterThan(5);
  }
  expect(type.missing()).toEqual([]);
});

test('without the font of another script its letters are boxes, and told; it is asked for once', async () => {
  const asked: string[] = [];
  const load = (file: string) => {
    asked.push(file);
    return file.startsWith('inter') ? loadFont(file) : Promise.resolve(undefined);
  };
  const type = await loadTypeface(new jsPDF(), load, ['Plain, שלום 漢']);
  expect(type.settable('Plain, שלום 漢')).toBe('Plain, □□□□ □');
  expect(type.missing()).toEqual(Array.from('ולםש漢'));
  expect(asked.length).toBe(new Set(asked).size);
});

test('a font that cannot be fetched is an error, not an empty page', async () => {
  const load = () => Promise.reject(new Error('offline'));
  await expect(loadTypeface(new jsPDF(), load, ['a'])).rejects.toThrow('offline');
});
