import type { Page } from '@playwright/test';
import type { Canvas } from '../../src/model/canvas';
import { bytesOf, kept, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

/** Picks a file in the dialog of the browser that a click opens. */
async function pick(page: Page, click: () => Promise<void>, name: string, canvas: Canvas) {
  const chooser = page.waitForEvent('filechooser');
  // One round trip later the browser knows that nobody is to be shown its window.
  await page.title();
  await click();
  const buffer = Buffer.from(JSON.stringify(canvas));
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}

test('what a canvas was is kept, named, looked at, restored, and that is undone', async ({
  page,
}, info) => {
  await openExample(page);
  await note(page, 'Van and fuel').click();
  await page.keyboard.press('Delete');
  await expect(note(page, 'Van and fuel')).toHaveCount(0);
  await saved(page);
  await page.keyboard.press('Alt+h');
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.getByText('Since the last version: 1 note gone')).toBeVisible();
  await history.getByRole('button', { name: 'Name this version' }).click();
  await page.keyboard.press('Escape');
  await expect(history.getByRole('button', { name: 'Name this version' })).toBeFocused();
  await history.getByRole('button', { name: 'Name this version' }).click();
  await page.keyboard.type('Without the van');
  await page.keyboard.press('Enter');
  await expect(history.getByRole('button', { name: 'Name this version' })).toBeFocused();
  await expect(
    history.getByRole('button', { name: /Without the van .*1 note gone/ }),
  ).toBeVisible();
  await history.getByRole('button', { name: 'Automatic' }).click();
  const picture = history.getByRole('img', { name: /The canvas as it was on/ });
  await expect(picture).toContainText('Van and fuel');
  await axe(page);
  await page.screenshot({ path: info.outputPath('history.png') });
  await history.getByRole('button', { name: 'Restore' }).click();
  await expect(note(page, 'Van and fuel')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(note(page, 'Van and fuel')).toHaveCount(0);
  // It is there after a reload, too.
  await saved(page);
  await page.reload();
  await note(page, 'Spare parts').first().waitFor();
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await history.getByRole('button', { name: 'Automatic' }).click();
  await history.getByRole('button', { name: 'Open as a copy' }).click();
  await expect(note(page, 'Van and fuel')).toBeVisible();
  await expect(history).toBeHidden();
});

test('an edited copy is compared on both sheets, and merged change by change in one step', async ({
  page,
}, info) => {
  await openExample(page);
  await saved(page);
  const canvas = await kept(page);
  const [segment] = Object.values(canvas.segments);
  const edited: Canvas = {
    ...canvas,
    segments: { [segment!.id]: { ...segment!, name: '=Riders()' } },
    channels: {
      ...canvas.channels,
      radio: { id: 'radio', name: 'Local radio', order: 9, phases: ['awareness'] },
    },
    links: {
      ...canvas.links,
      [`radio>${segment!.id}`]: { id: `radio>${segment!.id}`, from: 'radio', to: segment!.id },
    },
  };
  await pick(page, () => page.keyboard.press('Control+o'), 'copy.bmc.json', edited);
  await page.getByRole('button', { name: 'Compare and merge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Both sheets' }).click();
  await expect(
    dialog.getByRole('img', { name: /^After: .*1 note new, 1 note changed/ }),
  ).toBeVisible();
  await page.screenshot({ path: info.outputPath('both.png') });
  await dialog.getByRole('button', { name: 'List' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const csv = (await bytesOf(download)).toString();
  expect(csv).toContain("Customer Segments,Changed,'=Riders(),Name,Bike riders in town,'=Riders()");
  await dialog.getByRole('checkbox', { name: 'Local radio', exact: false }).first().uncheck();
  await expect(dialog.getByText('1 chosen change is left out')).toBeVisible();
  await axe(page);
  await page.screenshot({ path: info.outputPath('list.png') });
  await dialog.getByRole('button', { name: 'Take 1 change over' }).click();
  await expect(note(page, '=Riders()')).toBeVisible();
  await expect(note(page, 'Local radio')).toHaveCount(0);
  expect((await kept(page)).id).toBe(canvas.id);
  await page.keyboard.press('Control+z');
  await expect(note(page, 'Bike riders in town')).toBeVisible();
  await expect(note(page, '=Riders()')).toHaveCount(0);
});

test('a file that cannot be compared is refused in the dialog, and another one compared', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Compare with' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare' });
  await expect(dialog.getByText('There is nothing to compare with yet.')).toBeVisible();
  const choose = async () => {
    await dialog.getByLabel('After').selectOption('A file …');
  };
  await pick(page, choose, 'no.bmc.json', {} as Canvas);
  await expect(dialog.getByRole('alert')).toContainText('“no.bmc.json” cannot be compared.');
  await pick(page, choose, 'same.bmc.json', await kept(page));
  await expect(dialog.getByText('The two say the same.')).toBeVisible();
});
