// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Guard } from '../../src/app/guard';
import type { Canvas } from '../../src/model/canvas';
import { sketch } from '../../src/model/sketch';
import { forgetDatabase, putStored } from '../../src/storage/database';
import { saveCanvas } from '../../src/storage/local';
import { useDocument } from '../../src/store/document';
import { useNotices } from '../../src/store/notices';
import { openDialog, useView } from '../../src/store/view';

const user = userEvent.setup();
const notices = () => useNotices.getState().notices.map(({ text }) => text);
const canvas: Canvas = { ...sketch({ segments: { riders: { name: 'Riders' } } }), id: 'one' };

/** Whether the part of the page under test throws. */
let fails = true;
function Part() {
  if (fails) throw new Error('no luck');
  return <p>all is well</p>;
}

/** What was handed to the downloads. */
const files: Blob[] = [];
beforeEach(() => {
  fails = true;
  files.length = 0;
  localStorage.clear();
  globalThis.indexedDB = new IDBFactory();
  forgetDatabase();
  useNotices.setState({ notices: [] });
  useDocument.getState().open(canvas);
  URL.createObjectURL = (blob) => (files.push(blob as Blob), 'blob:file');
  HTMLAnchorElement.prototype.click = () => undefined;
  // React tells of what was caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a view that throws says so in its place; the rest stands, and it is tried again', async () => {
  render(
    <>
      <p>the header</p>
      <Guard part="view">
        <Part />
      </Guard>
    </>,
  );
  expect(await screen.findByRole('alert')).toHaveProperty(
    'textContent',
    expect.stringMatching(/This view could not be shown.*no luck/),
  );
  screen.getByText('the header');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByText('all is well')).toBeNull();
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  screen.getByText('all is well');
});

test('what failed on a canvas is tried again when the canvas changes, as after an undo', async () => {
  const { rerender } = render(
    <Guard part="panel" of={[1]}>
      <Part />
    </Guard>,
  );
  await screen.findByText('What belongs here could not be shown');
  fails = false;
  expect(screen.queryByText('all is well')).toBeNull();
  rerender(
    <Guard part="panel" of={[2]}>
      <Part />
    </Guard>,
  );
  screen.getByText('all is well');
});

test('a dialog that throws is closed, and a message says why', async () => {
  openDialog({ kind: 'keys' });
  render(
    <Guard part="dialog">
      <Part />
    </Guard>,
  );
  await vi.waitFor(() => expect(useView.getState().dialog).toBeUndefined());
  expect(notices()).toEqual([
    'That window could not be shown. Your canvas is unchanged. It said: no luck',
  ]);
});

/** Shows the screen of a page that failed, and takes the work home. */
async function rescued(): Promise<string | undefined> {
  render(
    <Guard part="page">
      <Part />
    </Guard>,
  );
  await user.click(await screen.findByRole('button', { name: 'Save as file' }));
  await vi.waitFor(() => expect(notices()).toHaveLength(1));
  return files[0]?.text();
}

test('a page that failed hands out the open canvas', async () => {
  expect(JSON.parse((await rescued())!)).toEqual(canvas);
  expect(notices()[0]).toContain('.bmc.json');
});

test('where memory is broken, the copy that got further is handed out, read by nobody', async () => {
  saveCanvas(canvas, 1);
  await putStored({ id: 'one', name: 'One', text: '{"half a canvas"' }, 0);
  await putStored({ id: 'one', name: 'One', text: '{"half a canvas":2' }, 1);
  useDocument.getState().open({ ...canvas, meta: 1n } as unknown as Canvas);
  // The list of what is kept is damaged, too.
  localStorage.setItem('rapport.canvases', 'gone');
  expect(await rescued()).toBe('{"half a canvas":2');
});

test('where the database is gone as well, local storage has it', async () => {
  saveCanvas(canvas, 1);
  globalThis.indexedDB = undefined as unknown as IDBFactory;
  useDocument.getState().close();
  expect(JSON.parse((await rescued())!)).toEqual(canvas);
});

test('where nothing is kept, it is said', async () => {
  useDocument.getState().close();
  expect(await rescued()).toBeUndefined();
  expect(notices()).toEqual(['No canvas was found in this browser.']);
});
