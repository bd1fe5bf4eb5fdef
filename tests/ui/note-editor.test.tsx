// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf, NoteEditor } from '../../src/ui/canvas/note-editor';

let heard: unknown[];
function show(options: { value?: string; lines?: boolean } = {}) {
  const { value = '', lines = true } = options;
  render(
    <NoteEditor
      value={value}
      label="Text"
      rest="on-leave"
      onCommit={(text) => heard.push(['commit', text])}
      onLeave={(how, text) => heard.push([how, text])}
      {...(lines ? { onLines: (all: string[]) => heard.push(['lines', all]) } : {})}
    />,
  );
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
}

beforeEach(() => {
  heard = [];
});
afterEach(cleanup);

test('has the focus, with its text selected', () => {
  const field = show({ value: 'Riders' });
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
});

describe.each([
  ['Enter', 'enter', '{Enter}'],
  ['Escape', 'escape', '{Escape}'],
  ['leaving', 'blur', '{Tab}'],
])('%s', (_, how, keys) => {
  test('hands the text on and ends, once', async () => {
    const user = userEvent.setup();
    const field = show();
    await user.type(field, `Riders${keys}`);
    fireEvent.blur(field);
    expect(heard).toEqual([
      ['commit', 'Riders'],
      [how, 'Riders'],
    ]);
  });

  test('without a change hands nothing on', async () => {
    const user = userEvent.setup();
    show({ value: 'Riders' });
    await user.keyboard(keys);
    expect(heard).toEqual([[how, 'Riders']]);
  });
});

test('Shift+Enter is a line break in the note', async () => {
  const user = userEvent.setup();
  const field = show();
  await user.type(field, 'Riders{Shift>}{Enter}{/Shift}in town');
  expect(field.value).toBe('Riders\nin town');
  expect(heard).toEqual([]);
});

test.each(['Enter', 'Escape'])('%s in an input method picks a word, and does not end', (key) => {
  const field = show({ value: 'か' });
  fireEvent.compositionStart(field);
  const composing = createEvent.keyDown(field, { key, isComposing: true });
  fireEvent(field, composing);
  expect(composing.defaultPrevented).toBe(false);
  expect(heard).toEqual([]);
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key });
  expect(heard).toEqual([[key.toLowerCase(), 'か']]);
});

test('the page’s own keys, such as saving, still reach the page', async () => {
  const user = userEvent.setup();
  const outside: string[] = [];
  const listen = (event: KeyboardEvent) => outside.push(event.key);
  window.addEventListener('keydown', listen);
  await user.type(show(), '{Control>}s{/Control}');
  window.removeEventListener('keydown', listen);
  expect(outside).toContain('s');
});

describe('pasting', () => {
  test('several lines hands them all on, as notes', async () => {
    const user = userEvent.setup();
    const field = show();
    await user.click(field);
    await user.paste('• Riders\r\n\r\n2) Shops\n');
    expect(heard).toEqual([['lines', ['Riders', 'Shops']]]);
    expect(field.value).toBe('');
  });

  test('one line, or where there can be but one note, is text', async () => {
    const user = userEvent.setup();
    const one = show();
    await user.click(one);
    await user.paste('- Riders');
    expect(one.value).toBe('- Riders');
    cleanup();
    const other = show({ lines: false });
    await user.click(other);
    await user.paste('Riders\nShops');
    expect(other.value).toBe('Riders\nShops');
    expect(heard.filter(([what]: any) => what === 'lines')).toEqual([]);
  });
});

test.each([
  ['- a\n* b\n• c\n‣ d\n▪ e\n– f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['1. a\n12) b\n  3.  c', ['a', 'b', 'c']],
  ['a\rb\r\nc\n\n \nd', ['a', 'b', 'c', 'd']],
  ['-5 degrees\n3.5 %\n1000. note\n-', ['-5 degrees', '3.5 %', '1000. note', '-']],
  ['\t• tabs\t', ['tabs']],
  ['', []],
])('%j is %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
