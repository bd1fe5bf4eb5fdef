// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyText } from '../../src/app/key-text';
import { startShortcuts } from '../../src/app/shortcuts';
import { rename } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { apply, currentCanvas, useDocument } from '../../src/store/document';
import { resetView, useView } from '../../src/store/view';

let stop: () => void;
beforeEach(() => {
  resetView();
  useDocument.getState().open(sketch({ segments: { riders: { name: 'Riders' } } }));
  stop = startShortcuts();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const name = () => currentCanvas()!.segments.riders!.name;
const focused = (tag: string) => {
  const element = document.body.appendChild(document.createElement(tag));
  element.tabIndex = 0;
  element.focus();
  return element;
};

/** Presses a key where the focus is; true when the browser was kept from its own use of it. */
function press(key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  return !(document.activeElement ?? document.body).dispatchEvent(event);
}

test('a key runs its command and keeps the browser from its own', () => {
  apply(rename('riders', 'Cyclists'));
  expect(press('z', { ctrlKey: true })).toBe(true);
  expect(name()).toBe('Riders');
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe(true);
  expect(name()).toBe('Cyclists');
});

test('of a command that is not enabled is still kept from the browser, and does nothing', () => {
  useDocument.getState().close();
  expect(press('s', { ctrlKey: true })).toBe(true);
  expect(press('E', { ctrlKey: true, shiftKey: true })).toBe(true);
  expect(useView.getState().dialog).toBeUndefined();
});

describe.each(['input', 'textarea', 'select'])('while the focus is in a %s', (tag) => {
  test('its own undo and characters stay its own', () => {
    apply(rename('riders', 'Cyclists'));
    focused(tag);
    expect(press('z', { ctrlKey: true })).toBe(false);
    expect(press('?', { shiftKey: true })).toBe(false);
    expect(name()).toBe('Cyclists');
    expect(useView.getState().dialog).toBeUndefined();
  });

  test('other commands go on working', () => {
    focused(tag);
    expect(press('k', { ctrlKey: true })).toBe(true);
    expect(useView.getState().dialog).toEqual({ kind: 'palette' });
  });
});

test('on a note, a character opens the list of keys', () => {
  focused('div');
  expect(press('?', { shiftKey: true })).toBe(true);
  expect(useView.getState().dialog).toEqual({ kind: 'keys' });
});

test('behind an open dialog nothing happens', () => {
  apply(rename('riders', 'Cyclists'));
  useView.setState({ dialog: { kind: 'palette' } });
  expect(press('z', { ctrlKey: true })).toBe(false);
  expect(name()).toBe('Cyclists');
});

test('with Alt a key is known by its place, whatever sign it types', () => {
  expect(press('™', { altKey: true, code: 'Digit2' })).toBe(true);
  expect(useView.getState().view).toBe('relationships');
  expect(keyText('Alt+Digit2')).toBe('Alt+2');
});

test('nothing is heard any more after the end', () => {
  stop();
  expect(press('k', { ctrlKey: true })).toBe(false);
  expect(useView.getState().dialog).toBeUndefined();
});
