import { note, openBlank, openExample, startExample } from './support/canvas';
import { axe, expect, test } from './support/page';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    test.describe(`${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('no serious finding of axe, nothing wider than the window', async ({ page }, info) => {
        const look = async (name: string) => {
          await axe(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          expect(wide, `${name} scrolls sideways`).toBe(false);
          await page.screenshot({ path: info.outputPath(`${name}.png`) });
        };
        await page.goto('/');
        await page.getByText('after she adapted').waitFor();
        await look('start');
        await openBlank(page);
        await look('blank');
        await page.getByRole('button', { name: 'All canvases and templates' }).first().click();
        await startExample(page);
        await note(page, 'Personal appointments').click();
        await page.getByText('Type', { exact: true }).waitFor({ state: 'attached' });
        await look('note');
        await note(page, 'Personal appointments').dblclick();
        await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
        await look('typing');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').waitFor();
        await look('palette');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'File' }).click();
        await page.getByRole('menu').waitFor();
        await look('menu');
        await page.keyboard.press('Escape');
      });

      test('a rule’s page reads well', async ({ page }, info) => {
        await openExample(page);
        if (viewport.width < 700) await page.getByRole('button', { name: /^Findings:/ }).click();
        await page.getByRole('button', { name: /^Why\? Serving/ }).click();
        await page.getByRole('heading', { name: 'Sources' }).waitFor();
        await axe(page);
        await page.screenshot({ path: info.outputPath('why.png') });
      });

      test('choosing checks, setting aside and trying what if', async ({ page }, info) => {
        const look = async (name: string) => {
          await axe(page);
          await page.screenshot({ path: info.outputPath(`${name}.png`) });
        };
        await openExample(page);
        const small = viewport.width < 700;
        if (small) await page.getByRole('button', { name: /^Findings:/ }).click();
        await page.getByRole('button', { name: /^Set aside: Serving/ }).click();
        await page.getByLabel('Reason').selectOption('accepted_risk');
        await page.getByLabel(/^Note \(/).fill('Until the clinics run.');
        await look('waive');
        await page.getByRole('button', { name: 'Set aside', exact: true }).click();
        await page.getByText('1 finding set aside').click();
        await look('waived');
        await page.getByRole('button', { name: 'Choose checks …' }).click();
        await page.getByRole('dialog').getByText('Packs of checks').waitFor();
        await look('checks');
        await page.getByRole('button', { name: 'Add “Service business”' }).click();
        await page.getByRole('button', { name: /^Remove the pack/ }).waitFor();
        await look('pack');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+z');
        if (small) await page.getByRole('button', { name: 'Close', exact: true }).click();
        await note(page, 'Personal appointments').click();
        if (small) await page.getByRole('button', { name: 'Details' }).click();
        await page.getByText('What if it were something else …').click();
        await page.getByRole('button', { name: 'Change to Self-service' }).waitFor();
        await look('what-if');
      });
    });
  }
}
