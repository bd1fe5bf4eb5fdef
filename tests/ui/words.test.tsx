// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { acceptWords } from '../../src/ui/words/accept-words';
import { commands } from '../../src/app/commands';
import { startShortcuts } from '../../src/app/shortcuts';
import { useNotices } from '../../src/store/notices';
import { resetView, select, useView } from '../../src/store/view';
import { Inspector } from '../../src/ui/inspector/inspector';
import NoteWords from '../../src/ui/words/note-words';
import WordsList from '../../src/ui/words/words-list';
import { canvas, open, steps, undo } from './setup';

const user = userEvent.setup();

const BARE = {
  segments: { riders: { name: 'Bike riders in town' } },
  propositions: { repair: { name: 'Your bike repaired at your door' } },
  channels: { shop: { name: 'Web shop' }, flyers: { name: 'Flyers in cafés' } },
  relationships: { visits: { name: 'Personal appointments' } },
  activities: { bake: { name: 'Bake at night' } },
};

function show(id: string, parts: Parameters<typeof open>[0] = BARE): void {
  open(parts);
  render(<NoteWords id={id} keys="Alt+Enter" />);
}
const chip = (name: RegExp) => screen.getByRole('button', { name });
const spoken = () => useNotices.getState().spoken.text;

describe('under the name of a note', () => {
  test('what its words suggest is shown with the words, and nothing is filled in', () => {
    show('shop');
    expect(chip(/^Accept Kind: Web sales — “Web shop”$/)).toBeTruthy();
    expect(chip(/^Accept Phases: .+ — usual for “Web sales”$/)).toBeTruthy();
    expect(chip(/^Accept Links: Reaches “Bike riders in town” — the only segment$/)).toBeTruthy();
    expect(canvas().channels.shop).toEqual({ id: 'shop', name: 'Web shop', order: 0 });
    expect(steps()).toBe(0);
  });

  test('a click accepts one, which can be taken back; the focus goes on to the next', async () => {
    show('shop');
    await user.click(chip(/^Accept Kind/));
    expect(canvas().channels.shop!.kind).toBe('web_sales');
    expect(canvas().channels.shop).not.toHaveProperty('phases');
    expect(spoken()).toBe('Filled in: Web sales');
    expect(screen.queryByRole('button', { name: /^Accept Kind/ })).toBeNull();
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(chip(/^Accept Phases/));
    undo();
    expect(canvas().channels.shop).not.toHaveProperty('kind');
    expect(chip(/^Accept Kind/)).toBeTruthy();
  });

  test('Enter accepts the one that has the focus', async () => {
    show('shop');
    act(() => chip(/^Accept Links: Reaches/).focus());
    await user.keyboard('{Enter}');
    expect(Object.keys(canvas().links)).toEqual(['shop>riders']);
    expect(steps()).toBe(1);
  });

  test('all are accepted as one step', async () => {
    show('shop');
    await user.click(chip(/^Accept all/));
    expect(canvas().channels.shop).toMatchObject({
      kind: 'web_sales',
      phases: ['evaluation', 'purchase', 'delivery', 'after_sales'],
    });
    expect(Object.keys(canvas().links).sort()).toEqual(['shop>repair', 'shop>riders']);
    expect(steps()).toBe(1);
    expect(screen.queryByRole('region', { name: 'From your words' })).toBeNull();
    undo();
    expect(canvas().links).toEqual({});
    expect(canvas().channels.shop).not.toHaveProperty('kind');
  });

  test('one that is dismissed stays away for this session, and what rests on it goes with it', async () => {
    show('shop');
    await user.click(chip(/^Dismiss Kind/));
    expect(steps()).toBe(0);
    expect(screen.queryByRole('button', { name: /^Accept (Kind|Phases)/ })).toBeNull();
    expect(chip(/^Accept Links: Reaches/)).toBeTruthy();
    expect(useView.getState().dropped.size).toBe(1);
    act(() => resetView());
    expect(chip(/^Accept Kind/)).toBeTruthy();
  });

  test('there is nothing where the words say nothing, or all is filled in', () => {
    show('bake');
    expect(screen.queryByRole('region')).toBeNull();
    show('shop', {
      channels: { shop: { name: 'Web shop', kind: 'own_store', phases: ['delivery'] } },
    });
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('its key', () => {
  const press = async () => {
    const stop = startShortcuts();
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    // The words come when they are first needed.
    await act(() => import('../../src/ui/words/accept-words'));
    await act(() => Promise.resolve());
    stop();
  };

  test('accepts all that is suggested for the selected note, as one step', async () => {
    show('shop');
    act(() => select('shop'));
    await press();
    expect(canvas().channels.shop!.kind).toBe('web_sales');
    expect(steps()).toBe(1);
  });

  test('does nothing without a selection, and says so where nothing is suggested', async () => {
    show('bake');
    await press();
    expect(steps()).toBe(0);
    act(() => acceptWords(['bake']));
    expect(spoken()).toBe('Nothing is suggested for the selected notes.');
    expect(steps()).toBe(0);
  });

  test('is in the list of keys', () => {
    const { keys, label } = commands().find(({ id }) => id === 'accept-words')!;
    expect({ keys, label }).toEqual({
      keys: ['Alt+Enter'],
      label: 'Accept what the note’s words say',
    });
  });
});

describe('without a selected note', () => {
  const region = () => screen.getByRole('region', { name: 'From your words' });

  test('the notes with suggestions are listed, each accepted by one click', async () => {
    open(BARE);
    render(<WordsList />);
    const lines = within(region()).getAllByRole('listitem', { hidden: true });
    expect(lines).toHaveLength(4);
    expect(within(region()).getByText('1 more note')).toBeTruthy();
    await user.click(chip(/^Accept for “Web shop”: Web sales · .+$/));
    expect(canvas().channels.shop!.kind).toBe('web_sales');
    expect(steps()).toBe(1);
    expect(screen.queryByRole('button', { name: /^Accept for “Web shop”/ })).toBeNull();
  });

  test('a line leads to its note', async () => {
    open(BARE);
    render(<WordsList />);
    await user.click(chip(/^Web shop$/));
    expect(useView.getState().selection).toEqual(['shop']);
  });

  test('nothing is said when nothing is suggested', () => {
    open({ activities: { bake: { name: 'Bake at night' } } });
    render(<WordsList />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('what a relationship’s type needs', () => {
  test('is linked where it is there, and added where it is not, in one step', async () => {
    open({
      relationships: { card: { name: 'Card', type: 'loyalty_programme' } },
      resources: { list: { name: 'Customer list', capability: 'crm_system' } },
    });
    render(<Inspector id="card" />);
    await user.click(screen.getByRole('button', { name: 'Add what is needed' }));
    expect(steps()).toBe(1);
    const { activities, resources, links } = canvas();
    expect(Object.values(activities)).toMatchObject([
      { name: 'Loyalty operations', capability: 'loyalty_operations', status: 'assumed' },
    ]);
    expect(Object.values(resources).map(({ capability }) => capability)).toEqual([
      'crm_system',
      'loyalty_system',
    ]);
    expect(resources.list).not.toHaveProperty('status');
    expect(Object.values(links).map(({ to }) => to)).toEqual(['card', 'card', 'card']);
    expect(screen.queryByRole('button', { name: 'Add what is needed' })).toBeNull();
    undo();
    expect(canvas().links).toEqual({});
  });
});
