// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openCanvas } from '../../src/app/open';
import { openNewer } from '../../src/app/open-newer';
import { recover } from '../../src/app/recover';
import { removeNotes } from '../../src/model/edit-remove';
import { sketch } from '../../src/model/sketch';
import { allStored, putStored, readStored } from '../../src/storage/database';
import { versionsOf } from '../../src/storage/versions';
import { apply, currentCanvas, useDocument } from '../../src/store/document';
import { useNotices } from '../../src/store/notices';
import everything from '../saved-files/v1/everything.bmc.json';
import { keptAnew } from '../support/kept';

/** A file of a version to come, with a field that nobody knows here. */
const newer = (more: object = {}) =>
  JSON.stringify({ ...everything, schemaVersion: 99, future: { kept: [1] }, ...more });
const said = () => useNotices.getState().notices.at(-1)?.text ?? '';

keptAnew();

/** Long enough for anything that would be written. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 60));

test('a newer file that can be understood is shown, and kept nowhere', async () => {
  expect(openNewer(newer())).toBeUndefined();
  expect(currentCanvas()).toEqual(JSON.parse(newer()));
  expect(useDocument.getState().save).toEqual({ state: 'saved', as: 'save.newer' });
  expect(said()).toMatch(/newer Rapport/);
  await rest();
  expect(await allStored()).toEqual([]);
  expect(Object.keys(localStorage).filter((key) => key.startsWith('rapport.canvas.'))).toEqual([]);
});

test('nothing changes it, and whoever tries is told', async () => {
  openNewer(newer());
  const before = currentCanvas();
  useNotices.setState({ notices: [] });
  apply(removeNotes(Object.keys(before!.segments)));
  expect(currentCanvas()).toBe(before);
  expect(said()).toMatch(/to edit it, update/);
  await rest();
  expect(await allStored()).toEqual([]);
});

test('what comes after it can be edited again', async () => {
  openNewer(newer());
  openCanvas({ ...sketch({ segments: { riders: {} } }), id: 'one' });
  apply(removeNotes(['riders']));
  expect(currentCanvas()!.segments).toEqual({});
  await vi.waitFor(async () => expect(await allStored()).toHaveLength(1));
});

test('one whose fields are not those of this version is refused', () => {
  openCanvas({ ...sketch({ segments: { riders: {} } }), id: 'one' });
  const before = currentCanvas();
  expect(openNewer(newer({ segments: [] }))).toMatchObject({ key: 'newer-version' });
  expect(currentCanvas()).toBe(before);
});

test('one that this browser keeps is shown and left as it is', async () => {
  const text = newer();
  const { id } = JSON.parse(text) as { id: string };
  await putStored({ id, name: 'x', text }, 6);
  localStorage.setItem(`rapport.canvas.${id}`, `7\n${text}`);
  await recover(id);
  expect(currentCanvas()!.id).toBe(id);
  await rest();
  expect(await readStored(id)).toMatchObject({ revision: 7, text });
  expect(localStorage.getItem(`rapport.canvas.${id}`)).toBe(`7\n${text}`);
});

test('a text that cannot be read is kept aside in the database, once', async () => {
  localStorage.setItem('rapport.canvas.one', '7\n{"half": ');
  await recover('one');
  await recover('one');
  expect((await versionsOf('one')).map(({ text, why }) => [text, why])).toEqual([
    ['7\n{"half": ', 'unreadable'],
  ]);
  expect(said()).toMatch(/cannot be read/);
});
