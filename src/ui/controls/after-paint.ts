/**
 * Loads a part that something else can do without: should it not come, nothing stands in its
 * place, and what it belongs to goes on. For `lazy`.
 */
export const optional =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  () =>
    load().catch(() => ({ default: () => null }) as Part);

/**
 * Loads an optional part of the page once what stands has been painted: what is needed first is
 * seen first. For `lazy`.
 */
export const afterPaint = <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  optional(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))).then(load));
