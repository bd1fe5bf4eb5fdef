// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Dialog } from '../../src/ui/controls/dialog';

function Page() {
  const [open, setOpen] = useState<string>();
  return (
    <>
      <button type="button">A note</button>
      <button type="button" onClick={() => setOpen('First')}>
        Open
      </button>
      {open && (
        <Dialog key={open} title={open} onClose={() => setOpen(undefined)}>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- as the lists one types in have it */}
          <input autoFocus aria-label={`Words of ${open}`} />
          <button type="button" onClick={() => setOpen('Second')}>
            On
          </button>
        </Dialog>
      )}
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name, hidden: true });
afterEach(cleanup);
beforeEach(() => void render(<Page />));

test('what was about to take the focus as the dialog came gets it once the dialog has gone', async () => {
  await userEvent.click(button('Open'));
  button('A note').focus();
  expect(document.activeElement).toBe(screen.getByLabelText('Words of First'));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button('A note')));
});

test('a dialog that follows another keeps the focus, and gives it back where the first had it from', async () => {
  await userEvent.click(button('Open'));
  await userEvent.click(button('On'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(screen.getByLabelText('Words of Second'));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button('Open')));
});
