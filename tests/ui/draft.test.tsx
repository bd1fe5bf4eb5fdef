// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flushDrafts, useDraft } from '../../src/ui/controls/draft';

function Text(props: { value: string; onCommit(text: string): void; rest?: 'on-leave' }) {
  const { text, change, flush } = useDraft(
    props.value,
    props.onCommit,
    props.rest && { rest: props.rest },
  );
  return <input value={text} onChange={(e) => change(e.target.value)} onBlur={flush} />;
}

let written: string[];
const show = (value: string, rest?: 'on-leave') => (
  <Text value={value} onCommit={(text) => written.push(text)} {...(rest ? { rest } : {})} />
);
const input = () => screen.getByRole<HTMLInputElement>('textbox');
const type = (text: string) => fireEvent.change(input(), { target: { value: text } });
const rest = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('text is handed on once typing rests, not with each key', () => {
  render(show(''));
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    rest(text === 'abc' ? 399 : 150);
  }
  expect(written).toEqual([]);
  rest(1);
  expect(written).toEqual(['abc']);
  rest(10_000);
  expect(written).toEqual(['abc']);
});

test('text is handed on within a second, however long one types without a rest', () => {
  render(show(''));
  for (let i = 1; i <= 30; i++) {
    type('x'.repeat(i));
    rest(100);
  }
  expect(written.map((text) => text.length)).toEqual([8, 16, 24]);
});

test('leaving hands it on at once, and only once', () => {
  render(show(''));
  type('abc');
  fireEvent.blur(input());
  rest(1000);
  fireEvent.blur(input());
  expect(written).toEqual(['abc']);
});

test('nothing is handed on where nothing was typed', () => {
  render(show('abc'));
  fireEvent.blur(input());
  act(flushDrafts);
  expect(written).toEqual([]);
});

test('a draft that waits for leaving does not rest', () => {
  render(show('', 'on-leave'));
  type('abc');
  rest(60_000);
  expect(written).toEqual([]);
  fireEvent.blur(input());
  expect(written).toEqual(['abc']);
});

test('flushDrafts hands on the text of every field, once', () => {
  render(
    <>
      {show('')}
      {show('', 'on-leave')}
    </>,
  );
  for (const [i, field] of screen.getAllByRole('textbox').entries()) {
    fireEvent.change(field, { target: { value: `text ${i}` } });
  }
  act(flushDrafts);
  expect(written).toEqual(['text 0', 'text 1']);
  act(flushDrafts);
  rest(1000);
  expect(written).toHaveLength(2);
});

test('a field that is taken off the page hands its text on first', () => {
  const { unmount } = render(show(''));
  type('abc');
  unmount();
  expect(written).toEqual(['abc']);
  act(flushDrafts);
  expect(written).toHaveLength(1);
});

test('a change from outside is shown', () => {
  const { rerender } = render(show('abc'));
  rerender(show('undone'));
  expect(input().value).toBe('undone');
  expect(written).toEqual([]);
});

test('the same value again leaves what is being typed', () => {
  const { rerender } = render(show('abc'));
  type('abcd');
  rerender(show('abc'));
  expect(input().value).toBe('abcd');
});

test('text goes to the one who listens now', () => {
  const late: string[] = [];
  const { rerender } = render(show(''));
  type('abc');
  rerender(<Text value="" onCommit={(text) => late.push(text)} />);
  rest(400);
  expect([written, late]).toEqual([[], ['abc']]);
});

test('one’s own words, handed on in their normal form, stay as they are until one leaves', () => {
  const { rerender } = render(show('Hello'));
  type('Hello ');
  rest(400);
  expect(written).toEqual(['Hello ']);
  // The owner keeps it trimmed.
  rerender(show('Hello world'));
  rerender(show('Hello'));
  type('Hello ');
  rerender(show(' Hello'));
  expect(input().value).toBe('Hello ');
  fireEvent.blur(input());
  expect(input().value).toBe(' Hello');
});
