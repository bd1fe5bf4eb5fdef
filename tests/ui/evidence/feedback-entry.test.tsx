// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { startShortcuts } from '../../../src/app/shortcuts';
import { useDocument } from '../../../src/store/document';
import EvidenceView from '../../../src/ui/evidence/evidence-view';
import { canvas, open, steps } from '../setup';

const user = userEvent.setup();
const line = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'What a customer said or did' });
const pieces = () => Object.keys(canvas().evidence).length;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  open({ segments: { riders: { name: 'Riders' }, couriers: { name: 'Couriers' } } });
});

test('a sentence that is half typed is there again after a look at another view', async () => {
  render(<EvidenceView />);
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'What the feedback is about' }),
    'Couriers: what they expect',
  );
  await user.type(line(), '- 3 riders: too');
  cleanup();
  render(<EvidenceView />);
  expect(line().value).toBe('- 3 riders: too');
  expect(screen.getByRole('combobox', { name: 'What the feedback is about' })).toHaveProperty(
    'value',
    'couriers|expectation',
  );
  // Not in another canvas.
  act(() => {
    const other = { ...canvas(), id: 'another' };
    useDocument.getState().open(other);
  });
  expect(line().value).toBe('');
});

test('Ctrl+Z right after recording takes the record back', async () => {
  const stop = startShortcuts();
  render(<EvidenceView />);
  await user.type(line(), 'fix it themselves{Enter}');
  expect(pieces()).toBe(1);
  expect(document.activeElement).toBe(line());
  const undo = () => fireEvent.keyDown(line(), { key: 'z', code: 'KeyZ', ctrlKey: true });
  // Letters that are being typed are the field’s own.
  await user.type(line(), 'x');
  undo();
  await user.type(line(), '{Backspace}');
  undo();
  expect(pieces()).toBe(1);
  await user.type(line(), 'again{Enter}');
  expect(steps()).toBe(2);
  expect(undo()).toBe(false); // The browser does nothing of its own with it.
  expect(pieces()).toBe(1);
  fireEvent.keyDown(line(), { key: 'y', code: 'KeyY', ctrlKey: true });
  expect(pieces()).toBe(2);
  stop();
});
