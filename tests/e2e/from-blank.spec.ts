import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import panel from '../../src/i18n/en/panel.json' with { type: 'json' };
import words from '../../src/i18n/en/words.json' with { type: 'json' };
import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Canvas, Id } from '../../src/model/canvas';
import { viewOf } from '../../src/model/view';
import { kept, namesOf, openBlank, saved } from './support/canvas';
import { focused, press, tabTo } from './support/keyboard';
import { expect, test } from './support/page';

const EXAMPLE = JSON.parse(readFileSync('templates/bike-repair-1a.bmc.json', 'utf8')) as Canvas;
const titleOf = (block: Block) => words[`word.block.${block}`];
const oneOf = (block: Block) => panel[`word.blockOne.${block}`];
/** Types as a reader chooses them: the first letters, and the whole. */
const TYPES = [
  { name: 'Personal appointments', letters: 'Personal a', type: 'Personal assistance' },
  { name: 'Long-term friendship', letters: 'Long', type: 'Long-term / value-based' },
];

/** Both ends of each link of the example. */
function linksOf(canvas: Canvas) {
  const view = viewOf(canvas);
  const end = (id: Id) => ({ name: view.element(id)!.name, block: view.blockOf(id)! });
  return Object.values(canvas.links).map(({ from, to }) => ({ from: end(from), to: end(to) }));
}

/** Notes, links and types are those of the example. */
async function expectExample(page: Page): Promise<void> {
  await saved(page);
  const made = await kept(page);
  for (const block of BLOCKS) expect(namesOf(made[block])).toEqual(namesOf(EXAMPLE[block]));
  const said = (canvas: Canvas) =>
    linksOf(canvas)
      .map(({ from, to }) => `${from.block} ${from.name} > ${to.block} ${to.name}`)
      .sort();
  expect(said(made)).toEqual(said(EXAMPLE));
  const types = ({ relationships }: Canvas) =>
    Object.values(relationships)
      .sort((a, b) => a.order - b.order)
      .map(({ type }) => type);
  expect(types(made)).toEqual(types(EXAMPLE));
}

/** Types words into a list, goes down to the option of just this name, and takes it. */
async function take(page: Page, search: string, option = search): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(search);
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toContainText(search);
  for (let i = 0; (await chosen.textContent()) !== option; i++) {
    if (i === 10) throw new Error(`“${option}” is not among the first that “${search}” finds`);
    await press(page, 'ArrowDown');
  }
  await press(page, 'Enter');
}

test('the worked example is built from a blank canvas by keyboard alone', async ({ page }) => {
  test.slow();
  await openBlank(page);
  await page.waitForLoadState('networkidle');
  const choose = async (search: string, option?: string) => {
    await press(page, 'Control+k');
    await take(page, search, option);
  };
  const goTo = async (name: string, block: Block) => {
    await choose(name, `${name}${oneOf(block)}`);
    await expect.poll(() => focused(page)).toContain(name);
  };

  for (const block of BLOCKS) {
    if (block !== 'segments') await choose(`Add a note to ${titleOf(block)}`);
    await expect(
      page.getByRole('textbox', { name: `New note in ${titleOf(block)}` }),
    ).toBeFocused();
    for (const name of namesOf(EXAMPLE[block])) {
      await page.keyboard.type(name);
      await press(page, 'Enter');
    }
    await press(page, 'Escape');
  }
  for (const { from, to } of linksOf(EXAMPLE)) {
    await goTo(from.name, from.block);
    await press(page, 'l');
    await take(page, to.name);
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const { name, letters } of TYPES) {
    await goTo(name, 'relationships');
    await tabTo(page, /^Type/);
    await page.keyboard.type(letters);
  }
  await expectExample(page);
});

test('and by roles and names alone, as a screen reader gives them', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Start with a blank canvas' }).click();
  await page.getByRole('textbox', { name: 'New note in Customer Segments' }).press('Escape');
  await page.getByRole('button', { name: 'Outline' }).click();
  const outline = page.getByRole('group', { name: 'The canvas as an outline' });
  const line = (name: string, block: Block) =>
    outline.getByRole('button', {
      name: new RegExp(`^${name.replace(/[()/.]/g, '\\$&')}[,.].* ?${titleOf(block)}$`),
    });

  for (const block of BLOCKS) {
    await outline.getByRole('button', { name: `Add a note to ${titleOf(block)}` }).click();
    const writer = page.getByRole('textbox', { name: `New note in ${titleOf(block)}` });
    for (const name of namesOf(EXAMPLE[block])) {
      await writer.fill(name);
      await writer.press('Enter');
    }
    await writer.press('Escape');
  }
  for (const { from, to } of linksOf(EXAMPLE)) {
    await line(from.name, from.block).press('l');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(to.name);
    await dialog.getByRole('option', { name: to.name, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  for (const { name, type } of TYPES) {
    await line(name, 'relationships').click();
    await page
      .getByRole('complementary')
      .getByRole('combobox', { name: 'Type' })
      .selectOption({ label: type });
  }
  await expectExample(page);
});
