// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { describe } from '../../src/i18n/describe';
import '../../src/i18n/views';
import { viewOf } from '../../src/model/view';
import type { Finding } from '../../src/rules/engine';
import type { WhatIf } from '../../src/rules/what-if';
import { useFindings } from '../../src/store/findings';
import { select, useView } from '../../src/store/view';
import { ConsequenceList } from '../../src/ui/note/consequences';
import { foundOf } from '../../src/ui/note/found';
import { NoteFindings } from '../../src/ui/note/note-findings';
import { NoteName } from '../../src/ui/note/note-name';
import { Stripe } from '../../src/ui/note/stripe';
import { open } from './setup';

const known = (value: number) => ({ known: true, value });
const user = userEvent.setup();
const WHOLE = {
  segments: { riders: {}, shops: {} },
  propositions: { repair: {} },
  relationships: { visits: {} },
} as const;

/** Opens a canvas as if just this had been found. */
function found(...findings: Partial<Finding>[]): void {
  open(WHOLE);
  const { report } = useFindings.getState();
  useFindings.setState({ report: { ...report!, findings: findings as Finding[] } });
}
const marks = () => [...document.querySelectorAll('button > span[aria-hidden]')];

beforeEach(() => open(WHOLE));

test('findings are counted on the note they are on, not on one they only name; gaps are not', () => {
  found(
    { on: 'riders', kind: 'conflict', severity: 'info' },
    { on: 'riders', kind: 'conflict', severity: 'error' },
    { on: 'visits', also: ['riders', 'repair'], kind: 'conflict', severity: 'error' },
    { on: 'riders', kind: 'gap', severity: 'error' },
    { on: 'shops', kind: 'conflict', severity: 'warning' },
  );
  render(
    <>
      <NoteFindings id="riders" name="Riders" />
      <NoteFindings id="shops" name="Shops" worded />
      <NoteFindings id="repair" name="Repair" />
    </>,
  );
  const [riders, shops, ...others] = screen.getAllByRole('button');
  expect(riders!.getAttribute('aria-label')).toBe('2 findings about Riders');
  expect(riders!.textContent).toBe('2');
  expect(shops!.textContent).toBe('1 finding');
  expect(others).toEqual([]);
  expect(marks().map((mark) => /error|warning|info/.exec(mark.className)?.[0])).toEqual([
    'error',
    'warning',
  ]);
});

test('findings of a note lead to it', async () => {
  found({ on: 'riders', kind: 'conflict', severity: 'warning' });
  render(<NoteFindings id="riders" name="Riders" />);
  await user.click(screen.getByRole('button', { name: '1 finding about Riders' }));
  expect(useView.getState()).toMatchObject({ selection: ['riders'], panelOpen: true });
});

test('findings are quiet while there is too little to judge', () => {
  open({ segments: { riders: {} } });
  const { report } = useFindings.getState();
  const finding = { on: 'riders', kind: 'conflict', severity: 'error' } as Finding;
  useFindings.setState({ report: { ...report!, findings: [finding] } });
  render(<NoteFindings id="riders" name="Riders" />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('views and pictures are told of findings by their titles; of none while there is too little to judge', () => {
  const { report, checked } = useFindings.getState();
  const { findings } = report!;
  expect(findings.length).toBeGreaterThan(0);
  expect(foundOf(checked!, findings)!.map(({ title }) => title)).toEqual(
    findings.map((finding) => describe(finding, viewOf(checked!)).title),
  );
  expect(foundOf({ ...checked!, propositions: {} }, findings)).toBeUndefined();
});

test('a name shows its note, and says that it is the one', async () => {
  render(<NoteName id="shops" name="Shops" />);
  const name = screen.getByRole('button', { name: 'Shops' });
  expect(name.getAttribute('aria-current')).toBeNull();
  await user.click(name);
  expect(useView.getState()).toMatchObject({ selection: ['shops'], panelOpen: true });
  expect(name.getAttribute('aria-current')).toBe('true');
  act(() => select('riders'));
  expect(name.getAttribute('aria-current')).toBeNull();
});

test('what a change would bring is counted, and told by titles as far as there is room', () => {
  const { checked, report } = useFindings.getState();
  const [first, second, third] = report!.findings;
  const costs = [
    { segment: 'riders', before: known(2), after: known(3) },
    { segment: 'shops', before: known(2), after: { known: false, missing: [] } },
  ] as unknown as WhatIf['costs'];
  const outcome = { canvas: checked!, closes: [first!, second!], opens: [third!], costs };
  const title = (finding: Finding) => describe(finding, viewOf(checked!)).title;
  const text = (most?: number) =>
    render(<ConsequenceList outcome={outcome} canvas={checked!} {...(most ? { most } : {})} />)
      .container.textContent;
  expect(text()).toContain('closes 2opens one');
  expect(text()).toContain('riders: $2.00 → $3.00');
  expect(text()).not.toContain('shops: $');
  expect(text()).toContain(`Closes${title(second!)}`);
  expect(text(1)).toContain(`Closes${title(first!)}`);
  expect(text(1)).not.toContain(title(second!));
  expect(text(1)).toContain(`Opens${title(third!)}`);
  const nothing = { ...outcome, closes: [], opens: [], costs: [] };
  render(<ConsequenceList outcome={nothing} canvas={checked!} />);
  expect(screen.getByText('No finding would come or go')).toBeTruthy();
});

test('a stripe has a part for each segment, and a grey one where there is none', () => {
  const parts = (places: number[]) => {
    const { container } = render(<Stripe places={places} />);
    return [...container.querySelectorAll<HTMLElement>('span > span')].map((part) => [
      /solid|notched|dotted|double|nobody/.exec(part.className)?.[0],
      part.style.color,
    ]);
  };
  expect(parts([0, 2])).toEqual([
    ['solid', 'rgb(42, 127, 98)'],
    ['dotted', 'rgb(31, 159, 220)'],
  ]);
  expect(parts([])).toEqual([['nobody', '']]);
});
