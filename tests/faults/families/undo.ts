import { Tally, type Fault } from '../fault';
import { namesOn, saved, startBlank, takePen, write } from '../hands';

/** Random steps, taken back and done again, and a reload at any of them. */
export const undoAndReload: Fault = {
  id: 'F22',
  title: 'random edits, undo and redo, reloaded at any step',
  full: 200,
  async run(world, runs) {
    const tally = new Tally();
    await world.with(async (browser) => {
      const page = await browser.open(world.url);
      await startBlank(page);
      let made = 0;
      for (let run = 0; run < runs; run++) {
        // What a plain list would hold, with its past.
        let now = (await page.locator('[data-note]').count()) > 0 ? await namesOn(page) : [];
        const past: string[][] = [];
        const future: string[][] = [];
        for (let step = 1 + world.below(8); step > 0; step--) {
          const kind = world.below(5);
          if (kind < 2 || now.length === 0) {
            const name = `n${made++}`;
            await takePen(page);
            await write(page, name);
            await page.keyboard.press('Escape');
            past.push(now);
            future.length = 0;
            now = [...now, name];
          } else if (kind === 2) {
            const gone = now[world.below(now.length)]!;
            await page
              .locator('[data-note]')
              .filter({ hasText: new RegExp(`\\b${gone}\\b`) })
              .click();
            await page.keyboard.press('Delete');
            past.push(now);
            future.length = 0;
            now = now.filter((name) => name !== gone);
          } else if (kind === 3 && past.length > 0) {
            await page.keyboard.press('Control+z');
            future.push(now);
            now = past.pop()!;
          } else if (kind === 4 && future.length > 0) {
            await page.keyboard.press('Control+Shift+z');
            past.push(now);
            now = future.pop()!;
          }
        }
        if (world.below(2) === 0) await saved(page);
        await page.reload();
        await page.getByRole('button', { name: 'Add a note to Key Partners' }).waitFor();
        const found = now.length > 0 ? await namesOn(page, now.at(-1)) : [];
        tally.count({ typed: now, saved: now, found });
        tally.expect(found.length === now.length, 'something is there that was taken away');
      }
    });
    return tally;
  },
};
