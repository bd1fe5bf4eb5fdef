// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import Checks from '../../src/app/checks';
import { useFindings } from '../../src/store/findings';
import { useView } from '../../src/store/view';
import { FindingsPanel } from '../../src/ui/findings/findings-panel';
import RulePage from '../../src/ui/findings/rule-page';
import { canvas, open, recheck, steps, undo } from './setup';

const picked = vi.hoisted(() => ({ file: undefined as File | undefined }));
vi.mock('../../src/app/pick-file', () => ({ pickFile: () => Promise.resolve(picked.file) }));
afterEach(() => (picked.file = undefined));

const user = userEvent.setup();
const CROWD = {
  segments: { crowd: { name: 'Everyone' } },
  propositions: { offer: { name: 'Repair' } },
  links: [['offer', 'crowd']],
} as const;
const OWN = 'first-lecture:not-everyone/crowd/';
const found = () => useFindings.getState().report!.findings.map(({ id }) => id);
const section = () => screen.getByRole('region', { name: 'Packs of checks' });
const add = () => within(section()).findByRole('button', { name: 'Add “First lecture”' });
const pick = () =>
  user.click(within(section()).getByRole('button', { name: 'Add a pack from a file …' }));
const packFile = (pack: object | string) =>
  new File([typeof pack === 'string' ? pack : JSON.stringify(pack)], 'mine.json');
const MINE = { format: 'rapport-pack', version: 1, id: 'mine', name: 'Mine', start: 'all' };

function show(parts: Parameters<typeof open>[0] = CROWD) {
  open(parts);
  render(<Checks onClose={() => {}} />);
}

describe('an example pack', () => {
  test('is added, finds what is its own to find, and is removed again', async () => {
    show();
    const before = canvas();
    await user.click(await add());
    recheck();
    expect(found()).toContain(OWN);
    const list = within(section()).getByRole('listitem');
    expect(list.textContent).toContain('First lecture');
    expect(list.textContent).toContain('5 checks of its own');
    expect(screen.queryByRole('button', { name: 'Add “First lecture”' })).toBeNull();

    const remove = { name: 'Remove the pack First lecture' };
    await user.click(within(section()).getByRole('button', remove));
    recheck();
    expect(found()).not.toContain(OWN);
    expect(steps()).toBe(2);
    undo();
    recheck();
    expect(found()).toContain(OWN);
    undo();
    expect(canvas()).toEqual(before);
  });

  test('shows its checks in the list, switched on and off as it says', async () => {
    show();
    await user.click(await add());
    const own = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Segments that are not everyone',
    });
    const left = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Customers who cost too much to win',
    });
    expect([own.checked, left.checked]).toEqual([true, false]);
    expect(
      screen.getByText((text) => /^\d+ /.test(text) && /\b16\b/.test(text)).textContent,
    ).toContain('16');

    await user.click(own);
    await user.click(left);
    recheck();
    expect(found()).not.toContain(OWN);
    expect(canvas().settings?.rules).toEqual({
      'first-lecture:not-everyone': { off: true },
      'ltv-cac-low': { off: false },
    });
    await user.click(left);
    expect(canvas().settings?.rules).toEqual({ 'first-lecture:not-everyone': { off: true } });
    const severity = screen.getByRole('combobox', { name: /Offers without customers/ });
    expect(within(severity).getByRole('option', { name: /usual/i }).textContent).toMatch(
      /warning/i,
    );
  });

  test('speaks in its own words, on cards and pages', async () => {
    show();
    await user.click(await add());
    recheck();
    render(<FindingsPanel />);
    const card = document.querySelector<HTMLElement>(`[data-finding="${OWN}"]`)!;
    expect(card.textContent).toContain('Who comes first among “Everyone”?');
    expect(card.textContent).toContain('Name the people you would ask tomorrow.');
    expect(document.body.textContent).toContain('How does Everyone get to know you?');
    // It has nothing to say on a page of its own.
    expect(within(card).queryByRole('button', { name: /^Why/ })).toBeNull();
  });
});

describe('a page', () => {
  const own = {
    id: 'one',
    about: 'segments',
    severity: 'info',
    name: 'Named by me',
    title: 'Odd: {note} {nothing}',
    why: '# Because\n<b>I say so.</b>',
    must: { field: 'needs', known: true },
  };

  test('of a pack’s own check is plain text', async () => {
    open(CROWD);
    picked.file = packFile({ ...MINE, own: [own] });
    render(<Checks onClose={() => {}} />);
    await pick();
    recheck();
    render(<FindingsPanel />);
    const card = document.querySelector<HTMLElement>('[data-finding="mine:one/crowd/"]')!;
    expect(within(card).getByRole('heading', { hidden: true }).textContent).toBe(
      'Odd: Everyone {nothing}',
    );
    fireEvent.click(within(card).getByRole('button', { name: /^Why/, hidden: true }));
    expect(useView.getState().dialog).toEqual({ kind: 'page', rule: 'mine:one' });
    render(<RulePage rule="mine:one" onClose={() => {}} />);
    const page = screen.getByRole('dialog', { name: 'Named by me' });
    expect(within(page).getByText(/# Because\s+<b>I say so\.<\/b>/)).toBeTruthy();
  });

  test('of a check that a pack explains has both', async () => {
    const why = 'See week two.';
    open(CROWD);
    picked.file = packFile({ ...MINE, rules: { 'segment-without-channel': { why } } });
    render(<Checks onClose={() => {}} />);
    await pick();
    render(<RulePage rule="segment-without-channel" onClose={() => {}} />);
    const page = screen.getByRole('dialog', { name: 'Segments out of reach' });
    expect(within(page).getByText(why)).toBeTruthy();
    await waitFor(() => expect(within(page).getAllByRole('heading').length).toBeGreaterThan(2));
  });
});

describe('a pack from a file', () => {
  test('takes the place of one with the same id', async () => {
    show();
    picked.file = packFile(MINE);
    await pick();
    picked.file = packFile({ ...MINE, name: 'Mine, later' });
    await pick();
    expect(within(section()).getAllByRole('listitem')).toHaveLength(1);
    expect(section().textContent).toContain('Mine, later');
  });

  test.each([
    ['{', /“mine\.json” was not added\. It is not JSON/],
    [
      { ...MINE, rules: { 'block-emty': {} } },
      /There is no check “block-emty”\. Did you mean “block-empty”\?/,
    ],
    ['x'.repeat(300_000), /It is larger than 256 kB\./],
  ])('that is none is refused with a sentence', async (text, sentence) => {
    show();
    const before = canvas();
    picked.file = packFile(text);
    await pick();
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(canvas()).toBe(before);
    await user.click(await add());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('changes nothing when none is chosen', async () => {
    show();
    const before = canvas();
    await pick();
    expect(canvas()).toBe(before);
  });
});

test('a pack on the canvas that cannot be used is named, and can be removed', async () => {
  open(CROWD);
  const { putPack } = await import('../../src/model/edit-checks');
  const { apply } = await import('../../src/store/document');
  apply(putPack({ id: 'odd' }));
  recheck();
  render(<Checks onClose={() => {}} />);
  expect(section().textContent).toContain(
    'The pack “odd” on this canvas is left out. It is not a pack',
  );
  await user.click(within(section()).getByRole('button', { name: 'Remove the pack odd' }));
  expect(canvas().settings?.packs).toEqual([]);
});
