import { readdirSync, readFileSync } from 'node:fs';
import { readCanvas } from '../../../src/formats/json';
import { writeCanvas } from '../../../src/formats/write-json';
import { sameCanvas } from '../../../src/formats/same-canvas';
import { Tally, type Fault } from '../fault';
import { rows, saved } from '../hands';
import { drop } from './import';

const FOLDER = new URL('../../saved-files/', import.meta.url);

const files = () =>
  readdirSync(FOLDER).flatMap((version) =>
    readdirSync(new URL(`${version}/`, FOLDER))
      .filter((name) => name.endsWith('.bmc.json'))
      .map((name) => ({ name, text: readFileSync(new URL(`${version}/${name}`, FOLDER), 'utf8') })),
  );

const older: Fault = {
  id: 'F14',
  title: 'frozen files of every released version, through the browser and back',
  full: 1,
  async run(world) {
    const tally = new Tally();
    await world.with(async (browser) => {
      for (const { name, text } of files()) {
        const page = await browser.open(world.url);
        await drop(page, name, text);
        await page.getByRole('button', { name: 'Undo' }).waitFor();
        await saved(page);
        const read = readCanvas(text);
        if (!read.ok) throw new Error(name);
        const { template: _header, ...canvas } = read.canvas;
        const row = (await rows(page)).find(({ id }) => id === canvas.id);
        const back = row && readCanvas(row.text);
        const same = back?.ok && sameCanvas(back.canvas, canvas);
        tally.check(same ?? false, `${name} came back otherwise`);
        const again = readCanvas(writeCanvas(canvas));
        tally.expect(again.ok && sameCanvas(again.canvas, canvas), `${name} is written otherwise`);
        await page.close();
        await browser.open('about:blank');
      }
    });
    return tally;
  },
};

const newer: Fault = {
  id: 'F15',
  title: 'files of a newer version: looked at, never written',
  full: 1,
  async run(world) {
    const tally = new Tally();
    for (const { name, text } of files()) {
      await world.with(async (browser) => {
        const page = await browser.open(world.url);
        const file = { ...(JSON.parse(text) as object), schemaVersion: 99, future: { kept: [1] } };
        const written = JSON.stringify(file);
        await drop(page, name, written);
        await page
          .getByText(/newer Rapport/)
          .first()
          .waitFor();
        const marked = await page.locator('header').getByText('Read-only').count();
        tally.check(marked === 1, `${name}: not called read-only`);
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save a copy' }).click();
        const copy = readFileSync(await (await download).path(), 'utf8');
        tally.expect(copy === written, `${name}: the copy is not the file`);
        tally.expect((await rows(page)).length === 0, `${name}: written to the database`);
        const keys = await page.evaluate(() =>
          Object.keys(localStorage).filter((key) => key.startsWith('rapport.canvas.')),
        );
        tally.expect(keys.length === 0, `${name}: written to local storage`);
      });
    }
    return tally;
  },
};

export const versions = [older, newer];
