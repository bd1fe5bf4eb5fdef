import {
  finding,
  kept,
  note,
  openBlank,
  openExample,
  saved,
  stored,
  writeElsewhere,
  namesOf,
} from './support/canvas';
import { expect, test } from './support/page';

test('type, Enter, next; pasted lines become notes; each is one undo step', async ({
  page,
  context,
}) => {
  await openBlank(page);
  await expect(page.getByText('Nothing to check yet. Begin')).toBeVisible();
  await page.keyboard.type('Students');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Teachers');
  await page.keyboard.press('Enter');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText('- Parents\n- Head teachers\n\n3. Schools'),
  );
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Schools')).toBeVisible();
  await saved(page);
  expect(namesOf((await kept(page)).segments)).toEqual([
    'Students',
    'Teachers',
    'Parents',
    'Head teachers',
    'Schools',
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note(page, 'Schools')).toHaveCount(0);
  await expect(note(page, 'Parents')).toHaveCount(0);
  await expect(note(page, 'Teachers')).toBeVisible();
});

test('a note is dragged within its block and to another, keeps its attributes aside, and returns', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  const before = await kept(page);
  const dragTo = async (from: string, to: string, y: number) => {
    const a = (await note(page, from).boundingBox())!;
    const b = (await note(page, to).boundingBox())!;
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
    await page.mouse.down();
    await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 8 });
    await page.mouse.move(b.x + b.width / 2, b.y + b.height * y, { steps: 4 });
    await page.mouse.up();
  };
  await dragTo('Long-term friendship', 'Personal appointments', -0.1);
  await saved(page);
  await expect
    .poll(async () => namesOf((await kept(page)).relationships))
    .toEqual(['Long-term friendship', 'Personal appointments']);

  await dragTo('Long-term friendship', 'Bike riders in town', 0.9);
  await expect.poll(async () => Object.keys((await kept(page)).relationships)).toHaveLength(1);
  const moved = Object.values((await kept(page)).segments).find(
    ({ name }) => name === 'Long-term friendship',
  );
  expect(moved?.aside?.relationships?.attributes).toMatchObject({ type: 'long_term_value_based' });

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => kept(page)).toEqual(before);
});

test('a link is dragged from a note’s edge; one without meaning is refused in words', async ({
  page,
}) => {
  await openExample(page);
  const linkFrom = async (from: string, to: string) => {
    await note(page, from).click();
    const handle = note(page, from).locator(
      'xpath=following-sibling::*[contains(@class,"react-flow__handle")]',
    );
    const a = (await handle.boundingBox())!;
    const b = (await note(page, to).boundingBox())!;
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
    await page.mouse.down();
    await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 8 });
    await page.mouse.up();
  };
  await linkFrom('Flyers in cafés and shops', 'Spare-parts wholesaler');
  await expect(note(page, 'Spare-parts wholesaler')).toContainText('Flyers');
  await linkFrom('Flyers in cafés and shops', 'Repair fees');
  await expect(page.getByText('has no meaning on this canvas')).toBeVisible();
});

test('no caret stays behind when a note is done; text beside the sheet can be selected', async ({
  page,
}) => {
  await openExample(page);
  await note(page, 'Riders').dblclick();
  await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
  await page.keyboard.press('Escape');
  const ranges = () => page.evaluate(() => getSelection()!.rangeCount);
  // The browser would look for its place in every frame of the next drag.
  await expect.poll(ranges).toBe(0);
  await note(page, 'Riders').dblclick();
  await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
  const text = page.locator('aside').getByRole('heading', { name: 'Findings' });
  const box = (await text.boundingBox())!;
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('inding');
});

test('what is still being typed when the page goes away is not lost', async ({ page }) => {
  await openBlank(page);
  await page.keyboard.type('Night-shift nurses');
  await page.reload();
  await expect(note(page, 'Night-shift nurses')).toBeVisible();
});

test('a second tab follows the first', async ({ page, context }) => {
  await openExample(page);
  await saved(page);
  const second = await context.newPage();
  await second.goto('/');
  await expect(note(second, 'Personal appointments')).toBeVisible();
  await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
  await page.keyboard.type('Bike club');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(note(second, 'Bike club')).toBeVisible();
  // Following is no edit of its own: the first tab keeps its history.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note(page, 'Bike club')).toHaveCount(0);
  await expect(note(second, 'Bike club')).toHaveCount(0);
});

test('two tabs at the same moment: what each did stands together', async ({ page }) => {
  await openExample(page);
  await saved(page);
  await finding(page, 'evidence-contradicts-status').waitFor();
  const before = await kept(page);
  const theirs = { ...before, meta: { ...before.meta, name: 'From the other tab' } };
  await writeElsewhere(page, before.id, JSON.stringify(theirs));
  await page
    .getByRole('button', { name: /^Record / })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Name of the canvas' })).toHaveValue(
    'From the other tab',
  );
  await saved(page);
  const { canvas } = await stored(page);
  expect(canvas.id).toBe(before.id);
  expect(canvas.meta.name).toBe('From the other tab');
  expect(Object.values(canvas.segments)[0]!.expectation?.types[0]?.type).toBe('self_service');
});

test('two tabs change the same: what the other wrote stays, what is only here becomes a copy', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  await finding(page, 'evidence-contradicts-status').waitFor();
  const before = await kept(page);
  const theirs = structuredClone(before);
  Object.values(theirs.segments)[0]!.expectation!.types = [{ type: 'community', strength: 'must' }];
  await writeElsewhere(page, before.id, JSON.stringify(theirs));
  await page
    .getByRole('button', { name: /^Record / })
    .first()
    .click();
  await expect(page.getByText('is kept as a copy')).toBeVisible();
  await saved(page);
  const copy = await kept(page);
  expect(copy.id).not.toBe(before.id);
  expect(copy.meta.name).toContain('copy from this tab');
  expect(Object.values(copy.segments)[0]!.expectation?.types[0]?.type).toBe('self_service');
  // The other’s state holds for the original.
  await page.goto(`/#/${before.id}/canvas`);
  await expect(page.getByRole('textbox', { name: 'Name of the canvas' })).toHaveValue(
    before.meta.name,
  );
  await saved(page);
  expect((await stored(page)).canvas).toEqual(theirs);
});

test('what local storage lost in a crash comes back from the database', async ({ page }) => {
  await openExample(page);
  await saved(page);
  const old = await page.evaluate(() => JSON.stringify(localStorage));
  await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
  await page.keyboard.type('Bike club');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await saved(page);
  // A killed browser gives back local storage as it was some seconds ago.
  await page.getByRole('button', { name: 'All canvases and templates' }).first().click();
  await page.evaluate((text) => {
    for (const [key, value] of Object.entries(JSON.parse(text) as Record<string, string>)) {
      localStorage.setItem(key, value);
    }
  }, old);
  await page.goto('/');
  await expect(note(page, 'Bike club')).toBeVisible();
});
