// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/rules/engine';
import { useNotices } from '../../src/store/notices';
import { useFindings } from '../../src/store/findings';
import { useView } from '../../src/store/view';
import { FindingsPanel, NoteFindings } from '../../src/ui/findings/findings-panel';
import { canvas, open, recheck, steps } from './setup';

const user = userEvent.setup();

/** Errors, warnings, gaps and questions: all that the panel can show. */
const MIXED = {
  segments: {
    riders: {
      name: 'Riders',
      expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'validated' },
    },
    shops: { name: 'Shops' },
  },
  propositions: { repair: { name: 'Repair' } },
  relationships: { visits: { name: 'Visits', type: 'dedicated_personal_assistance' } },
  links: [
    ['repair', 'riders'],
    ['visits', 'riders'],
  ],
} as const;

function show(parts: Parameters<typeof open>[0] = MIXED): void {
  open(parts);
  render(<FindingsPanel />);
}
const cards = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const ids = () => cards().map((card) => card.dataset.finding!.split('/')[0]);
const card = (id: string) => cards().find((one) => one.dataset.finding === id)!;
const report = () => useFindings.getState().report!;
const conflicts = () => report().findings.filter(({ kind }) => kind === 'conflict');

test('every conflict has a card, the worst first; gaps have none', () => {
  show();
  expect(cards().map((one) => one.dataset.finding)).toEqual(conflicts().map(({ id }) => id));
  expect(conflicts().map(({ severity }) => severity)).toContain('error');
});

describe('filters', () => {
  const filter = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

  test('count, show one severity alone, and all again', async () => {
    show();
    const of = (severity: string) => conflicts().filter((one) => one.severity === severity);
    const errors = filter(/errors?$/);
    expect(of('error').length).toBeGreaterThan(1);
    expect(errors.textContent).toBe(`${of('error').length} errors`);
    await user.click(errors);
    expect(errors.getAttribute('aria-pressed')).toBe('true');
    expect(cards()).toHaveLength(of('error').length);
    await user.click(filter(/warnings$/));
    expect(cards()).toHaveLength(of('warning').length);
    await user.click(filter(/warnings$/));
    expect(cards()).toHaveLength(conflicts().length);
    const hints = filter(/hints?$/);
    expect(hints.disabled).toBe(of('info').length === 0);
  });
});

test('the checklist folds the gaps of a rule into one line, counted', async () => {
  show();
  const list = screen.getByRole('region', { name: 'Still to fill in' });
  const lines = within(list)
    .getAllByText(/still empty|no channel|no recorded|no goal|what for/)
    .filter(({ tagName }) => tagName === 'SUMMARY');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    '5 blocks are still empty',
    '1 relationship has no channel',
    '1 segment has no recorded expectation',
    '1 relationship has no recorded cost',
    '1 relationship has no goal',
  ]);
  const places = within(lines[0]!.closest('details')!).getAllByRole('listitem', { hidden: true });
  expect(places).toHaveLength(5);
});

test('a gap leads to where it can be filled', async () => {
  show();
  const places = (line: RegExp) =>
    within(screen.getByText(line).closest('details')!).getAllByRole('listitem', { hidden: true });
  fireEvent.click(
    within(places(/blocks are still empty/)[0]!).getAllByRole('button', { hidden: true })[0]!,
  );
  expect(useView.getState().editing).toMatchObject({ kind: 'new', block: 'channels' });
  fireEvent.click(
    within(places(/no recorded expectation/)[0]!).getAllByRole('button', { hidden: true })[0]!,
  );
  expect(useView.getState().field).toMatchObject({ id: 'shops', path: 'expectation' });
});

test('what most checks wait for is asked first, and leads to its field', () => {
  // What this is for is unknown for each segment.
  show({ ...MIXED, activities: { work: { name: 'Work' } } });
  const wanted = report().unchecked.flatMap(({ missing }) => missing);
  const section = screen.getByRole('region', { name: 'Worth answering next' });
  const [first, ...others] = within(section).getAllByRole('button', { hidden: true });
  const alone = (path: string, id: string) =>
    report().unchecked.filter(
      ({ missing }) => missing.length === 1 && missing[0]!.path === path && missing[0]!.id === id,
    ).length;
  expect(others.length).toBeGreaterThan(0);
  expect(first!.textContent).toMatch(/^“.+”: .+ \d+ checks? waits? for it$/);
  fireEvent.click(first!);
  const { id, path } = useView.getState().field!;
  for (const { missing } of report().unchecked) {
    for (const other of missing)
      expect(alone(path, id)).toBeGreaterThanOrEqual(alone(other.path, other.id));
  }
  expect(wanted).toContainEqual({
    id: useView.getState().field!.id,
    path: useView.getState().field!.path,
  });
});

describe('a fix', () => {
  const ID = 'segment-without-channel/riders/';
  const button = () => card(ID).querySelector<HTMLButtonElement>('button[class*="button"]')!;

  test('is made by a click, closes its finding, says so and can be taken back', async () => {
    show();
    const before = canvas();
    const label = button().textContent;
    await user.click(button());
    recheck();
    expect(ids()).not.toContain('segment-without-channel');
    expect(steps()).toBe(1);
    const [notice] = useNotices.getState().notices;
    expect(notice).toMatchObject({ text: `Done: ${label}`, action: { label: 'Undo' } });
    act(() => notice!.action!.run());
    expect(canvas()).toEqual(before);
    recheck();
    expect(ids()).toContain('segment-without-channel');
    expect(card(ID)).toBeTruthy();
  });

  test('shows beforehand what it adds, closes and opens, while it has the focus', async () => {
    show();
    const before = canvas();
    await user.tab();
    act(() => button().focus());
    const preview = screen.getByRole('tooltip');
    expect(button().getAttribute('aria-describedby')).toBe(preview.id);
    expect(preview.textContent).toMatch(/adds “.+” to Channels/);
    const [, closes] = preview.textContent.split('Closes');
    expect(closes).toContain(card(ID).querySelector('h3')!.textContent);
    expect(canvas()).toBe(before);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    act(() => button().blur());
    act(() => button().focus());
    expect(screen.getByRole('tooltip')).toBeTruthy();
    act(() => button().blur());
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  test('shows it to a mouse that points at it', () => {
    show();
    fireEvent.pointerEnter(button(), { pointerType: 'touch' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    fireEvent.pointerEnter(button(), { pointerType: 'mouse' });
    expect(screen.getByRole('tooltip')).toBeTruthy();
    fireEvent.pointerLeave(button(), { pointerType: 'mouse' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  test('shows it at a finger’s first tap, and is made by the second', () => {
    show();
    const tap = () => {
      fireEvent.pointerDown(button(), { pointerType: 'touch' });
      fireEvent.click(button());
    };
    tap();
    expect(screen.getByRole('tooltip')).toBeTruthy();
    expect(steps()).toBe(0);
    tap();
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(steps()).toBe(1);
  });

  test('beyond the first two comes on demand', async () => {
    show();
    const one = card('expected-relationship-not-offered/riders/self_service');
    const count = () => one.querySelectorAll('button').length;
    const before = count();
    await user.click(within(one).getByRole('button', { name: '1 more way' }));
    expect(within(one).queryByRole('button', { name: /more way/ })).toBeNull();
    expect(count()).toBe(before);
  });
});

test('a finding leads to its note and to the page of its rule', async () => {
  show();
  const one = card('over-served-expectation/visits/riders');
  await user.click(within(within(one).getByRole('heading')).getByRole('button'));
  expect(useView.getState().selection).toEqual(['visits']);
  await user.click(within(one).getByRole('button', { name: /^Why\?/ }));
  expect(useView.getState().dialog).toEqual({ kind: 'page', rule: 'over-served-expectation' });
});

test('a blank canvas asks for customers first, and claims nothing', () => {
  show({});
  expect(screen.getByText(/^Nothing to check yet/)).toBeTruthy();
  expect(screen.queryByText(/checks? holds?/)).toBeNull();
  expect(screen.queryByRole('group', { name: 'Show only' })).toBeNull();
});

test('before the first check nothing is claimed', () => {
  open(MIXED);
  useFindings.setState({ report: undefined, checked: undefined });
  render(<FindingsPanel />);
  expect(screen.getByText('Checking …')).toBeTruthy();
});

test('a note counts what its mark counts; what it only has a part in, and gaps, are told apart', () => {
  open(MIXED);
  const found = (id: string, rest: Partial<Finding>) =>
    ({ ...report().findings[0]!, id, also: [], folded: [], ...rest }) as Finding;
  useFindings.setState({
    report: {
      ...report(),
      findings: [
        found('a', { on: 'riders', also: ['visits'], kind: 'conflict' }),
        found('b', { on: 'visits', kind: 'gap' }),
        found('c', { on: 'visits', kind: 'conflict' }),
        found('d', { on: 'shops', kind: 'conflict' }),
        found('e', { on: 'visits', also: ['riders'], kind: 'conflict' }),
      ],
    },
  });
  render(<NoteFindings id="visits" />);
  expect(cards().map((one) => one.dataset.finding)).toEqual(['c', 'e', 'a', 'b']);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 findings here');
  expect(
    screen.getByRole('heading', { name: '1 finding on others that it has a part in' }),
  ).toBeTruthy();
  expect(screen.getByRole('heading', { name: '1 gap here' })).toBeTruthy();
});

describe('a finding that is fine', () => {
  const ID = 'segment-without-channel/riders/';

  test('is set aside with a reason and a note, told apart, and shown again', async () => {
    show();
    const title = within(card(ID)).getByRole('heading').textContent!;
    await user.click(within(card(ID)).getByRole('button', { name: `Set aside: ${title}` }));
    await user.selectOptions(screen.getByLabelText('Reason'), 'later');
    await user.type(screen.getByLabelText(/^Note/), 'The shop opens in May.');
    await user.click(screen.getByRole('button', { name: 'Set aside' }));
    expect(canvas().waivers?.[ID]).toMatchObject({
      rule: 'segment-without-channel',
      on: 'riders',
      reason: 'later',
      note: 'The shop opens in May.',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    recheck();
    expect(ids()).not.toContain('segment-without-channel');
    const aside = screen.getByText('1 finding set aside').closest('details')!;
    expect(aside.textContent).toContain('Later: The shop opens in May.');
    await user.click(
      within(aside).getByRole('button', { name: `Show again: ${title}`, hidden: true }),
    );
    recheck();
    expect(ids()).toContain('segment-without-channel');
    expect(canvas().waivers).toBeUndefined();
  });
});
