import { IDBFactory } from 'fake-indexeddb';
import type { Canvas } from '../../src/model/canvas';
import { sketch } from '../../src/model/sketch';
import { forgetDatabase, putStored } from '../../src/storage/database';

/** A small canvas under an id, with a name. */
export const small = (id: string, name = id): Canvas => ({
  ...sketch({ segments: { riders: { name: 'Riders' }, couriers: { name: 'Couriers' } } }),
  id,
  meta: { name, currency: 'USD' },
});

/** A browser in which nothing has been kept yet. */
export function emptyBrowser(): void {
  localStorage.clear();
  globalThis.indexedDB = new IDBFactory();
  forgetDatabase();
}

/** Writes a canvas into the database as often as its revision says. */
export async function store(canvas: Canvas, revision = 1): Promise<void> {
  const writing = { id: canvas.id, name: canvas.meta.name, text: JSON.stringify(canvas) };
  for (let base = 0; base < revision; base++) {
    const result = await putStored(writing, base);
    if (!result.ok) throw new Error(result.reason);
  }
}
