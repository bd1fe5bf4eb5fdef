// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { readCanvas } from '../../src/formats/json';
import { writeCanvas } from '../../src/formats/write-json';
import type { Sketch } from '../../src/model/sketch';
import { askFor, useView } from '../../src/store/view';
import { Inspector } from '../../src/ui/inspector/inspector';
import { canvas, open, steps, undo } from './setup';

const user = userEvent.setup();

function inspect(id: string, parts: Sketch): void {
  open(parts);
  render(<Inspector id={id} />);
}
const choose = (label: string, value: string) =>
  user.selectOptions(screen.getByLabelText(label), value);
const fill = async (label: string, text: string) => {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  await user.clear(field);
  await user.type(field, `${text}{Tab}`);
};
const shown = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

describe('a choice', () => {
  test('edits the canvas, says what it means, and can be taken back', async () => {
    inspect('visits', { relationships: { visits: {} } });
    await choose('Type', 'personal_assistance');
    expect(canvas().relationships.visits!.type).toBe('personal_assistance');
    expect(screen.getByText('Who helps: a person')).toBeTruthy();
    undo();
    expect(canvas().relationships.visits).not.toHaveProperty('type');
    expect(shown('Type')).toBe('');
  });

  test('of nothing removes what was said', async () => {
    inspect('visits', { relationships: { visits: { type: 'community' } } });
    await choose('Type', '');
    expect(canvas().relationships.visits).not.toHaveProperty('type');
  });

  test('of several keeps them all; none leaves nothing behind', async () => {
    inspect('repair', { propositions: { repair: {} } });
    const button = (name: string) => screen.getByRole('button', { name });
    await user.click(button('Price'));
    await user.click(button('Design'));
    expect(canvas().propositions.repair!.drivers).toEqual(['price', 'design']);
    expect(button('Price').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('Price'));
    await user.click(button('Design'));
    expect(canvas().propositions.repair).not.toHaveProperty('drivers');
  });

  test('that follows from the channel’s kind is shown as usual until it is said', async () => {
    inspect('van', { channels: { van: { kind: 'field_service' } } });
    const person = screen.getByLabelText<HTMLSelectElement>('A person there');
    expect(person.selectedOptions[0]!.textContent).toBe('Yes (usual)');
    await user.selectOptions(person, 'no');
    expect(canvas().channels.van!.human).toBe(false);
  });
});

describe('a number', () => {
  const riders = { segments: { riders: {} } };
  const economics = () => canvas().segments.riders!.economics;

  test('is a quantity in its unit, assumed until someone knows better', async () => {
    inspect('riders', riders);
    await fill('Customers', '60');
    expect(economics()).toEqual({
      activeCustomers: { value: 60, unit: 'customers', status: 'assumed' },
    });
    await user.selectOptions(screen.getByLabelText('How well it is known'), 'measured');
    await fill('Customers', '61');
    expect(economics()!.activeCustomers).toEqual({
      value: 61,
      unit: 'customers',
      status: 'measured',
    });
  });

  test.each([
    ['Revenue', '6.30', 'arpaMonth', 6.3, '6.3'],
    ['Revenue', ' 6,30 ', 'arpaMonth', 6.3, '6.3'],
    ['Customers', '0', 'activeCustomers', 0, '0'],
    ['Gross margin', '70', 'grossMargin', 0.7, '70'],
    ['Gross margin', '62,5', 'grossMargin', 0.625, '62.5'],
    ['Churn', '2.3', 'churnMonth', 0.023, '2.3'],
    ['Gross margin', '29', 'grossMargin', 0.29, '29'],
  ] as const)('%s “%s” is kept as it is meant', async (label, typed, key, value, text) => {
    inspect('riders', riders);
    await fill(label, typed);
    expect(economics()?.[key]?.value).toBe(value);
    expect(shown(label)).toBe(text);
  });

  test('keeps its range and source when it changes', async () => {
    const arpaMonth = {
      value: 5,
      low: 4,
      high: 8,
      unit: 'money/customer/month',
      status: 'measured',
      source: 'survey',
    };
    inspect('riders', { segments: { riders: { economics: { arpaMonth } } } });
    await fill('Revenue', '6');
    expect(economics()!.arpaMonth).toEqual({ ...arpaMonth, value: 6 });
  });

  test('that others published is one’s own guess once it is replaced', async () => {
    const unit = 'money/customer/month';
    const arpaMonth = { value: 5, low: 4, high: 8, unit, status: 'benchmark', source: 'Guru' };
    inspect('riders', { segments: { riders: { economics: { arpaMonth } } } });
    await fill('Revenue', '6');
    expect(economics()!.arpaMonth).toEqual({ value: 6, unit, status: 'assumed' });
  });

  test('left empty is not known, and leaves nothing behind', async () => {
    inspect('riders', { segments: { riders: { economics: { activeCustomers: 60 } } } });
    await user.clear(screen.getByLabelText('Customers'));
    await user.tab();
    expect(canvas().segments.riders).not.toHaveProperty('economics');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each(['many', '6 or 7', '-3', '1e999', '6..3'])('“%s” is none', async (typed) => {
    inspect('riders', { segments: { riders: { economics: { activeCustomers: 60 } } } });
    await fill('Customers', typed);
    expect(screen.getByRole('alert').textContent).toMatch(/^Write a number/);
    expect(screen.getByLabelText('Customers').getAttribute('aria-invalid')).toBe('true');
    expect([economics()!.activeCustomers!.value, steps()]).toEqual([60, 0]);
    await fill('Customers', '61');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(economics()!.activeCustomers!.value).toBe(61);
  });
});

describe('an expectation', () => {
  const expectation = () => canvas().segments.riders!.expectation;

  test('begins with one type, takes others, and goes with the last', async () => {
    inspect('riders', { segments: { riders: {} } });
    await choose('Expected relationship', 'self_service');
    expect(expectation()).toEqual({
      types: [{ type: 'self_service', strength: 'must' }],
      status: 'assumed',
    });
    await user.click(screen.getByRole('button', { name: 'another' }));
    expect(expectation()!.types[1]).toEqual({ type: 'transactional', strength: 'nice' });
    // What is expected already is not offered once more.
    const [, second] = screen.getAllByLabelText('Expected relationship');
    expect(within(second!).queryByRole('option', { name: 'Self-service' })).toBeNull();
    await user.selectOptions(second!, 'community');
    expect(expectation()!.types.map(({ type }) => type)).toEqual(['self_service', 'community']);
    await user.click(screen.getByRole('button', { name: 'Remove Community' }));
    expect(expectation()!.types.map(({ type }) => type)).toEqual(['self_service']);
    await user.click(screen.getByRole('button', { name: 'Remove Self-service' }));
    expect(canvas().segments.riders).not.toHaveProperty('expectation');
  });

  test('is as well known as someone says', async () => {
    const types = [{ type: 'community', strength: 'must' }];
    inspect('riders', { segments: { riders: { expectation: { types, status: 'assumed' } } } });
    const known = screen.getByRole('combobox', { name: 'Known how' });
    await user.selectOptions(known, 'validated');
    await choose('How firmly', 'nice');
    expect(expectation()).toEqual({
      types: [{ type: 'community', strength: 'nice' }],
      status: 'validated',
    });
  });
});

describe('evidence', () => {
  const expectation = { types: [{ type: 'community', strength: 'must' }], status: 'assumed' };
  const evidence = () => Object.values(canvas().evidence);

  test('is added, says how many and what they want instead, and turns for it once expected', async () => {
    inspect('riders', { segments: { riders: { expectation } } });
    await user.click(screen.getByRole('button', { name: 'what customers said or did' }));
    expect(screen.queryByLabelText('What they want instead')).toBeNull();
    await choose('For or against', 'against');
    await choose('What they want instead', 'self_service');
    await fill('people', '12');
    expect(evidence()).toMatchObject([
      {
        about: { id: 'riders', path: 'expectation' },
        supports: false,
        instead: 'self_service',
        n: 12,
      },
    ]);
    const turned = /^Against what was expected before/;
    expect(screen.queryByText(turned)).toBeNull();
    await choose('Expected relationship', 'self_service');
    expect(screen.getByText(turned)).toBeTruthy();
    await choose('What they want instead', '');
    expect(evidence()[0]).not.toHaveProperty('instead');
  });

  test('of fewer than nobody is not taken; removed it is gone', async () => {
    const e = {
      about: { id: 'riders', path: 'expectation' },
      kind: 'survey',
      supports: true,
      n: 5,
    };
    inspect('riders', { segments: { riders: { expectation } }, evidence: { e } });
    await fill('people', '-4');
    expect(canvas().evidence.e!.n).toBe(5);
    await user.click(screen.getByRole('button', { name: 'Remove this evidence' }));
    expect(canvas().evidence).toEqual({});
  });
});

describe('a field that is asked for', () => {
  const more = () => screen.getByText('More').closest('details')!;

  test.each([
    ['expectation', 'Expected relationship', false],
    ['evidence', 'Expected relationship', false],
    ['economics.arpaMonth', 'Revenue', false],
    ['economics.churnMonth', 'Churn', true],
    ['marketType', 'Market', true],
    ['note', 'Note', true],
  ])('%s gets the focus, and opens the fold if it is there', async (path, label, folded) => {
    inspect('riders', { segments: { riders: {} } });
    expect(more().open).toBe(false);
    act(() => askFor('riders', path));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(label)));
    expect(more().open).toBe(folded);
  });

  test('of another note is none of its business', () => {
    inspect('riders', { segments: { riders: {}, shops: {} } });
    act(() => askFor('shops', 'role'));
    expect(more().open).toBe(false);
  });
});

test('a placeholder says so until it is confirmed', async () => {
  inspect('riders', { segments: { riders: { name: 'Someone', status: 'assumed' } } });
  expect(screen.getByText(/^A placeholder/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(canvas().segments.riders).not.toHaveProperty('status');
  expect(screen.queryByText(/^A placeholder/)).toBeNull();
  undo();
  expect(screen.getByText(/^A placeholder/)).toBeTruthy();
});

test('typing a name is one step to undo, however often it rests', () => {
  inspect('riders', { segments: { riders: { name: 'R' } } });
  const field = screen.getByLabelText('Name');
  for (const name of ['Ri', 'Rider', 'Riders']) {
    fireEvent.change(field, { target: { value: name } });
    fireEvent.blur(field);
  }
  expect([canvas().segments.riders!.name, steps()]).toEqual(['Riders', 1]);
  undo();
  expect(shown('Name')).toBe('R');
});

test('what a relationship’s type needs is added as a guess, and linked', async () => {
  inspect('visits', { relationships: { visits: { type: 'community' } } });
  const needs = within(screen.getByRole('group', { name: 'Needs' }));
  await user.click(needs.getByRole('button', { name: 'add Community management' }));
  const [made] = Object.values(canvas().activities);
  expect(made).toMatchObject({ capability: 'community_management', status: 'assumed' });
  expect(Object.values(canvas().links)).toMatchObject([{ from: made!.id, to: 'visits' }]);
  expect(steps()).toBe(1);
  expect(needs.getByText('✓ Community management')).toBeTruthy();
});

test('measures and assumptions are added, changed and removed', async () => {
  inspect('riders', { segments: { riders: {} } });
  await user.click(screen.getByRole('button', { name: 'a measure' }));
  await fill('target', '4,5');
  await fill('now', 'x');
  expect(Object.values(canvas().kpis)).toMatchObject([
    { of: 'riders', target: { value: 4.5, unit: 'number', status: 'assumed' } },
  ]);
  expect(Object.values(canvas().kpis)[0]).not.toHaveProperty('value');
  await user.click(screen.getByRole('button', { name: /^Remove Satisfaction|^Remove .*CSAT/i }));
  expect(canvas().kpis).toEqual({});
  await user.click(screen.getByRole('button', { name: 'an assumption' }));
  await fill('This only works if …', 'they pay');
  await choose('Status', 'invalidated');
  await fill('What changed because of it', 'we left');
  expect(Object.values(canvas().assumptions)).toMatchObject([
    { about: { id: 'riders' }, statement: 'they pay', resolution: 'we left' },
  ]);
  await user.click(screen.getByRole('button', { name: 'Remove this assumption' }));
  expect(canvas().assumptions).toEqual({});
});

test('links are shown by what they mean, lead to the other note, and are cut', async () => {
  inspect('visits', {
    segments: { riders: { name: 'Riders' } },
    relationships: { visits: {} },
    links: [['visits', 'riders']],
  });
  const group = screen.getByRole('group', { name: 'With' });
  await user.click(within(group).getByRole('button', { name: 'Riders' }));
  expect(useView.getState().selection).toEqual(['riders']);
  await user.click(within(group).getByRole('button', { name: 'Unlink “Riders”' }));
  expect(canvas().links).toEqual({});
});

test.each([
  ['segments', 'riders'],
  ['propositions', 'repair'],
  ['channels', 'van'],
  ['relationships', 'visits'],
  ['revenues', 'fees'],
  ['resources', 'tools'],
  ['activities', 'work'],
  ['partners', 'shop'],
  ['costs', 'parts'],
])(
  'every list of a note in %s, chosen to its last value, gives a canvas that can be read',
  async (block, id) => {
    inspect(id, { segments: { riders: {}, shops: {} }, [block]: { [id]: {} } });
    for (const select of screen.getAllByRole<HTMLSelectElement>('combobox', { hidden: true })) {
      fireEvent.change(select, { target: { value: [...select.options].at(-1)!.value } });
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('[aria-pressed]')) {
      fireEvent.click(button);
    }
    const fields = screen.getAllByRole<HTMLInputElement>('textbox', { hidden: true });
    for (const field of fields) {
      fireEvent.change(field, { target: { value: '7' } });
      fireEvent.blur(field);
    }
    expect(steps()).toBeGreaterThan(2);
    expect(readCanvas(writeCanvas(canvas()))).toEqual({ ok: true, canvas: canvas() });
  },
);
