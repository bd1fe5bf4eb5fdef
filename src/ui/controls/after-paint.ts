/**
 * Loads a part of the page once what stands has been painted: what is needed first is seen first.
 * For `lazy`.
 */
export const afterPaint =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(done))).then(load);
