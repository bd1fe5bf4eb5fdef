import type { Page } from '@playwright/test';

/** Controls that are smaller than 24 px, by what they are called; inline links in texts apart. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="button"]';
    return [...document.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const inLabel = element.matches('input[type="checkbox"], input[type="radio"]');
      const box = inLabel ? element.closest('label')?.getBoundingClientRect() : undefined;
      const inText = getComputedStyle(element).display === 'inline' && element.closest('p');
      const hidden = width === 0 || element.closest('.visually-hidden');
      if (hidden || inText || Math.min(box?.width ?? width, box?.height ?? height) >= 23.9)
        return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [
        `${element.tagName} “${name.slice(0, 40)}” ${width.toFixed(1)} × ${height.toFixed(1)}`,
      ];
    });
  });
}

/** Controls without a name. */
export async function namelessControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="button"]')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => {
        const labels = [...((element as HTMLInputElement).labels ?? [])];
        const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const texts = [
          element.getAttribute('aria-label'),
          element.getAttribute('title'),
          ...(element.matches('button, [role="button"]') ? [element.textContent] : []),
          ...labels.map((label) => label.textContent),
          ...by.map((id) => document.getElementById(id)?.textContent),
        ];
        return !texts.some((text) => text?.trim());
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Walks Tab through the page once and says what had the focus without being seen. */
export async function hiddenFocus(page: Page): Promise<{ steps: number; hidden: string[] }> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    (window as unknown as { walked: Set<Element> }).walked = new Set();
  });
  const hidden: string[] = [];
  let steps = 0;
  for (; steps < 200; steps++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const { walked } = window as unknown as { walked: Set<Element> };
      if (!element || element === document.body || walked.has(element)) return undefined;
      walked.add(element);
      const box = element.getBoundingClientRect();
      // Some of it must be on top: its middle, or one of its edges.
      const places = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [x, y] as const));
      const seen = places.some(([x, y]) => {
        const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const marked = outlineStyle !== 'none' || boxShadow !== 'none';
      const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
      return { name: `${element.tagName} “${name}”`, good: seen && marked };
    });
    if (!found) break;
    if (!found.good) hidden.push(found.name);
  }
  return { steps, hidden };
}
