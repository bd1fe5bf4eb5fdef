import { BLOCKS } from '../../src/model/blocks';
import { bytesOf, FOUND_IN_1A, finding, kept, note, rulesShown, saved } from './support/canvas';
import { press, tabTo } from './support/keyboard';
import { expect, test } from './support/page';
import { squeeze, wordsOf } from './support/pdf';

test('the same, without a pointer', async ({ page, stranger: other }, info) => {
  test.slow();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'See a worked example' })).toBeEnabled();
  await tabTo(page, /^See a worked example$/);
  await press(page, 'Enter');
  await expect(finding(page, 'feedback-loop-missing')).toBeVisible();
  expect(await rulesShown(page)).toEqual(FOUND_IN_1A);

  // The sheet has the focus, at its first note; arrows go from note to note.
  await expect(note(page, 'Bike riders in town')).toBeFocused();
  await press(page, 'ArrowLeft');
  await expect(note(page, 'Personal appointments')).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(note(page, 'Long-term friendship')).toBeFocused();

  // F8 goes to findings; the fix is applied with Enter and undone with Ctrl+Z.
  await press(page, 'Escape', 'F8');
  await expect(note(page, 'Bike riders in town')).toBeFocused();
  const card = finding(page, 'feedback-loop-missing');
  await tabTo(page, /^Add an activity/);
  await expect(page.getByRole('tooltip')).toContainText('Closes');
  await press(page, 'Enter');
  await expect(card).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(card).toBeVisible();
  await press(page, 'Control+Shift+z');
  await expect(card).toHaveCount(0);

  // Notes are typed through the palette: type, Enter, next, Escape.
  await press(page, 'Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('key partners');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'New note in Key Partners' })).toBeFocused();
  for (const name of ['Town council', 'Велоклуб', '自行车俱乐部']) {
    await page.keyboard.type(name);
    await press(page, 'Enter');
  }
  await press(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Add a note to Key Partners' })).toBeFocused();

  // One is linked with L, one moved with Alt and an arrow and renamed with Enter.
  await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await expect(note(page, 'Town council')).toBeFocused();
  await press(page, 'l');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('Van visits');
  await press(page, 'Enter', 'Escape');
  await expect(note(page, 'Town council')).toContainText('provides Van visits');
  await expect(note(page, 'Town council')).toBeFocused();
  await press(page, 'Alt+ArrowDown', 'ArrowUp');
  await expect(note(page, 'Велоклуб')).toBeFocused();
  await press(page, 'Enter');
  await page.keyboard.type('Клуб велосипедистов');
  await press(page, 'Escape');
  await expect(note(page, 'Клуб велосипедистов')).toBeFocused();

  await saved(page);
  const before = await kept(page);
  await page.reload();
  await expect(note(page, 'Клуб велосипедистов')).toBeVisible();
  expect(await kept(page)).toEqual(before);
  // Keys are heard once their part of the page has come.
  await page.waitForLoadState('networkidle');

  const jsonDownload = page.waitForEvent('download');
  await press(page, 'Control+s');
  const json = await bytesOf(await jsonDownload);
  expect(JSON.parse(json.toString('utf8'))).toEqual(before);
  const pdfDownload = page.waitForEvent('download');
  await press(page, 'Control+Shift+e');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Export$/);
  await press(page, 'Enter');
  const words = await wordsOf(await pdfDownload, info);
  for (const block of BLOCKS) {
    for (const { name } of Object.values(before[block])) expect(words).toContain(squeeze(name));
  }

  // A profile that has never seen the file opens it, and has the same canvas.
  await other.goto('/');
  await other.getByRole('button', { name: 'Open a file' }).waitFor();
  await tabTo(other, /^Open a file/);
  const chooser = other.waitForEvent('filechooser');
  // One round trip later the browser knows that nobody is to be shown its window.
  await other.title();
  await press(other, 'Enter');
  await (
    await chooser
  ).setFiles({ name: 'x.bmc.json', mimeType: 'application/json', buffer: json });
  await expect(note(other, 'Клуб велосипедистов')).toBeVisible();
  await saved(other);
  expect(await kept(other)).toEqual(before);
});
