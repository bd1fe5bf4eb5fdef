import type { Locator, Page } from '@playwright/test';
import { finding, kept, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

/** Opens the worked example (bike repair 1a) in this view. */
async function openRelationships(page: Page): Promise<void> {
  await openExample(page);
  await tab(page, 'Relationships').click();
  await page.getByRole('heading', { level: 2, name: /fit what they expect/ }).waitFor();
  // The rules have had their say.
  await page.getByRole('button', { name: /Bike riders in town: .*conflict/ }).waitFor();
}

const ring = (page: Page, what: string) => page.getByRole('button', { name: `expects ${what}` });
const dot = (page: Page, name: string) => page.getByRole('button', { name: `${name}: ` });
const choice = (page: Page, name: string) =>
  page.getByRole('menuitem').filter({ has: page.getByText(name, { exact: true }) });

/** How many findings a note on the canvas wears. */
const badgeOf = (page: Page, name: string) => note(page, name).first().locator('[class*=badge]');

/** Takes hold of something and moves it sideways, without letting go. */
async function drag(page: Page, handle: Locator, by: number): Promise<void> {
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
}

test('what riders expect is changed here; badge, row and figures follow', async ({ page }) => {
  await openRelationships(page);
  await expect(page.getByText('$8.50 of $5.60 margin')).toBeVisible();
  await expect(badgeOf(page, 'Bike riders')).toHaveCount(0);
  await tab(page, 'Canvas').click();
  await expect(badgeOf(page, 'Bike riders')).toHaveText('3');
  await expect(badgeOf(page, 'Personal appointments')).toHaveText('1');
  await tab(page, 'Relationships').click();
  await ring(page, 'Long-term').click();
  await choice(page, 'Self-service').click();
  await expect(ring(page, 'Self-service')).toHaveAccessibleName(/not offered/);
  await expect(dot(page, 'Personal appointments')).toHaveAccessibleName(/more than expected/);

  await tab(page, 'Canvas').click();
  const riders = note(page, 'Bike riders').first();
  await expect(riders).toContainText('Self-service');
  await expect(badgeOf(page, 'Bike riders')).toHaveText('4');
  await expect(badgeOf(page, 'Personal appointments')).toHaveText('2');
  await riders.click();
  await expect(finding(page, 'expected-relationship-not-offered')).toBeVisible();
  await tab(page, 'Economics').click();
  const serving = page.locator('tr[data-row="servingCost"] td').first();
  await expect(serving).toContainText('$8.50');

  // What they did not expect is kept for later: its cost goes.
  await tab(page, 'Relationships').click();
  await dot(page, 'Personal appointments').click();
  await choice(page, 'Mark as planned').click();
  await tab(page, 'Economics').click();
  await expect(serving).toContainText('$2.20');

  // Two steps back: the belief of before returns.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(serving).toContainText('$8.50');
  await page.keyboard.press('ControlOrMeta+z');
  await tab(page, 'Relationships').click();
  await expect(ring(page, 'Long-term')).toBeVisible();
  await saved(page);
  expect((await kept(page)).segments['seg-riders']!.expectation!.types).toMatchObject([
    { type: 'long_term_value_based' },
  ]);
});

test('dragging a dot says what would follow and writes nothing before it is dropped', async ({
  page,
}) => {
  await openRelationships(page);
  await saved(page);
  const before = await kept(page);
  const handle = dot(page, 'Personal appointments');
  const step =
    (await handle.boundingBox())!.x - (await dot(page, 'Long-term friendship').boundingBox())!.x;

  await drag(page, handle, -3 * step);
  const card = page.getByRole('status').filter({ hasText: 'nobody' });
  await expect(card).toContainText('Transactional');
  await expect(card).toContainText(/closes/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.mouse.up();
  expect(await kept(page)).toEqual(before);

  // Several types share a stop: the drop lets one choose.
  await drag(page, handle, -2 * step);
  await expect(page.getByRole('status').filter({ hasText: 'themselves' })).toContainText(
    'Loyalty programme',
  );
  await page.mouse.up();
  expect(await kept(page)).toEqual(before);
  await choice(page, 'Self-service').click();
  await expect(dot(page, 'Personal appointments')).toHaveAccessibleName(/Self-service, themselves/);
  await expect(async () =>
    expect(Object.values((await kept(page)).relationships).map(({ type }) => type)).toContain(
      'self_service',
    ),
  ).toPass();

  // One alone takes its place at once, and one undo takes it back.
  await drag(page, dot(page, 'Personal appointments'), -step);
  await page.mouse.up();
  await expect(dot(page, 'Personal appointments')).toHaveAccessibleName(/Transactional, nobody/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(dot(page, 'Personal appointments')).toHaveAccessibleName(/Self-service/);
});

test('the keyboard does what a pointer does', async ({ page }) => {
  await openRelationships(page);
  await dot(page, 'Personal appointments').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await expect(choice(page, 'Automated services')).toContainText('closes');
  await page.keyboard.type('auto');
  await page.keyboard.press('Enter');
  await expect(dot(page, 'Personal appointments')).toHaveAccessibleName(/Automated services/);
  await expect(dot(page, 'Personal appointments')).toBeFocused();

  await page.getByRole('button', { name: 'sell more (upselling): 0 of 2' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'sell more (upselling): 1 of 2' })).toBeFocused();

  await page
    .getByRole('button', { name: 'offer a relationship to Bike riders in town' })
    .press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.type('comm');
  await page.keyboard.press('Enter');
  await expect(dot(page, 'Community for Bike riders in town')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(dot(page, 'Community for Bike riders in town')).toBeHidden();
});

test('a row opens into what it rests on, its cost and its measures', async ({ page }) => {
  await openRelationships(page);
  const integrated = page.getByRole('button', { name: /of 5 things/ });
  await integrated.click();
  const list = page.getByRole('region', { name: /rest on/ });
  await expect(list.getByRole('listitem')).toHaveCount(5);
  await list.getByRole('button', { name: 'Add “Brand building”' }).click();
  await expect(page.getByRole('button', { name: /^3 of 5 things/ })).toBeVisible();

  await page.getByRole('button', { name: /\$8\.50 of/ }).click();
  const cost = page.getByRole('region', { name: 'Personal appointments' });
  await cost.getByRole('textbox', { name: 'Contacts' }).fill('0.3');
  await expect(page.getByRole('button', { name: /\$4\.30 of \$5\.60/ })).toBeVisible();
  await expect(page.getByText('leaves $1.30')).toBeVisible();

  await page.getByRole('button', { name: 'measure for Bike riders in town', exact: true }).click();
  const measures = page.getByRole('region', { name: 'For “Long-term friendship”' });
  await measures.getByRole('combobox').selectOption('nps');
  await measures.getByRole('textbox', { name: /target/ }).fill('40');
  await expect(page.getByRole('button', { name: /Net Promoter Score.*target 40/ })).toBeVisible();
});

test('findings of a row go to what they are about; a note of the row stands out', async ({
  page,
}) => {
  await openRelationships(page);
  await page.getByRole('button', { name: /Bike riders in town: .*conflict/ }).click();
  await page.getByRole('menuitem').filter({ hasText: 'Brand building' }).click();
  await expect(page.getByRole('complementary')).toContainText('Long-term friendship');
  await expect(page.locator('[data-about~="seg-riders"]').first()).toHaveAttribute(
    'data-selected',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Details of “Personal' })).toBeVisible();
});

test('a relationship taken off its segment is listed apart, and linked again from there', async ({
  page,
}) => {
  await openRelationships(page);
  await dot(page, 'Long-term friendship').click();
  await choice(page, 'Take off “Bike riders in town”').click();
  const apart = page.getByRole('region', { name: 'Relationships with no segment' });
  await expect(apart.getByRole('listitem')).toContainText(['Long-term friendship']);
  await apart.getByRole('button', { name: /^Link/ }).click();
  await choice(page, 'Bike riders in town').click();
  await expect(apart).toBeHidden();
  await expect(dot(page, 'Long-term friendship')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing grave in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openRelationships(page);
    await axe(page);
    await page.getByRole('button', { name: /of 5 things/ }).click();
    await ring(page, 'Long-term').click();
    await page.getByRole('menuitemradio').first().waitFor();
    await axe(page);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('article').waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'How close' }).click();
    await axe(page);
  });
}

test('nothing moves the page sideways, from a phone to a wide window', async ({ page }) => {
  await openRelationships(page);
  await page.getByRole('button', { name: /\$8\.50 of/ }).click();
  for (const width of [360, 390, 720, 900, 1024, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await expect(page.getByText('leaves -$2.90')).toBeVisible();
    const over = () =>
      page.evaluate(() => {
        const main = document.querySelector('main')!;
        return Math.max(
          main.scrollWidth - main.clientWidth,
          document.documentElement.scrollWidth - window.innerWidth,
        );
      });
    // The page measures its new width before it is laid out for it.
    await expect.poll(over, `${width} px wide`).toBeLessThanOrEqual(0);
  }
});
