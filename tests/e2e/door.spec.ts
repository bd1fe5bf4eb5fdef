import { readFile } from 'node:fs/promises';
import { drop, kept, note, openBlank, openExample, saved, writeElsewhere } from './support/canvas';
import { expect, test } from './support/page';

test('what is not a canvas is refused with a sentence, and the open canvas stays', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  const before = await kept(page);
  const broken = structuredClone(before) as unknown as {
    segments: Record<string, { name: unknown }>;
  };
  Object.values(broken.segments)[0]!.name = 42;
  for (const [name, text, sentence] of [
    [
      'holiday.jpg',
      '\u00ff\u00d8 not a canvas',
      /holiday\.jpg.*No business model canvas was found/,
    ],
    ['list.json', '[1, 2]', /not a Rapport canvas/],
    [
      'later.bmc.json',
      // One that differs where we would have to read it.
      JSON.stringify({ ...before, schemaVersion: 99, segments: [] }),
      /newer Rapport \(version 99/,
    ],
    [
      'broken.bmc.json',
      JSON.stringify(broken),
      /“segments\.[^”]+\.name”, string is expected, but 42/,
    ],
  ] as const) {
    await drop(page, name, text);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: 'Close this message' }).last().click();
  }
  await expect(note(page, 'Personal appointments')).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test('a dropped file opens; one that differs from the kept canvas is kept beside it', async ({
  page,
}) => {
  await openBlank(page);
  await saved(page);
  const text = await readFile('templates/bike-repair-1c.bmc.json', 'utf8');
  await drop(page, 'clinics.bmc.json', text);
  await expect(page.getByText('Nothing here contradicts itself')).toBeVisible();
  const first = await kept(page);
  const changed = { ...first, meta: { ...first.meta, name: 'From a colleague' } };
  await drop(page, 'colleague.bmc.json', JSON.stringify(changed));
  await expect(page.getByText('both are kept')).toBeVisible();
  const second = await kept(page);
  expect(second.id).not.toBe(first.id);
  expect(second.meta.name).toBe('From a colleague');
  const names = await page.evaluate(() =>
    (JSON.parse(localStorage.getItem('rapport.canvases')!) as { name: string }[]).map(
      (k) => k.name,
    ),
  );
  expect(names).toContain(first.meta.name);
});

test('a kept canvas that local storage damaged comes back from the database', async ({ page }) => {
  await openExample(page);
  await saved(page);
  const { id } = await kept(page);
  await page.getByRole('button', { name: 'All canvases and templates' }).first().click();
  await page.evaluate((key) => localStorage.setItem(key, '{"half": '), `rapport.canvas.${id}`);
  await page.reload();
  await expect(note(page, 'Personal appointments')).toBeVisible();
  const aside = await page.evaluate((key) => localStorage.getItem(key), `rapport.aside.${id}`);
  expect(aside).toBe('{"half": ');
});

test('a kept canvas that cannot be read is set aside, not overwritten', async ({ page }) => {
  await openExample(page);
  await saved(page);
  const { id } = await kept(page);
  await page.getByRole('button', { name: 'All canvases and templates' }).first().click();
  await writeElsewhere(page, id, '{"whole": ');
  await page.evaluate((key) => localStorage.setItem(key, '{"half": '), `rapport.canvas.${id}`);
  await page.reload();
  await expect(page.getByText('A canvas kept here cannot be read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start with a blank canvas' })).toBeVisible();
  const aside = await page.evaluate((key) => localStorage.getItem(key), `rapport.aside.${id}`);
  expect(aside).toBe('{"half": ');
});

test('a full disk is said at once, with a way out, and never “saved”', async ({ page }) => {
  await openExample(page);
  await saved(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
  await page.keyboard.type('A partner too many');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not saved: this browser’s storage is full.')).toBeVisible();
  // The canvas stays open until it is safe somewhere.
  const home = page.getByRole('button', { name: 'All canvases and templates' });
  await home.click();
  await expect(page.getByText('so it stays open')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download now' }).first().click();
  await download;
  await home.click();
  await expect(page.getByRole('button', { name: 'Start with a blank canvas' })).toBeVisible();
});
