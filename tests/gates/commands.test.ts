// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { commands, type Command } from '../../src/app/commands';
import Palette from '../../src/app/palette';

const MODIFIERS = ['$mod', 'Alt', 'Control', 'Meta', 'Shift'];
/** What browsers keep for themselves: a page never sees these, or must not take them. */
const RESERVED = ['t', 'n', 'w', 'r', 'l'].flatMap((key) => [`$mod+${key}`, `$mod+Shift+${key}`]);

/** A binding in one spelling: modifiers in order, Control and Meta as `$mod`, lower case. */
function normal(binding: string): string {
  const parts = binding.split('+');
  const key = parts.pop()!;
  const held = parts.map((part) => (/^(control|meta|\$mod)$/i.test(part) ? '$mod' : part));
  return [...held.map((part) => part.toLowerCase()).sort(), key.toLowerCase()].join('+');
}

/** What is wrong with the keys of a list of commands. */
function keyFaults(list: readonly Pick<Command, 'id' | 'keys' | 'notWhileTyping'>[]): string[] {
  const taken = new Map<string, string>();
  const reserved = new Set(RESERVED.map(normal));
  return list.flatMap(({ id, keys = [], notWhileTyping }) =>
    keys.flatMap((binding) => {
      const key = normal(binding);
      const faults: string[] = [];
      if (taken.has(key)) faults.push(`${id} shares ${key} with ${taken.get(key)}`);
      taken.set(key, id);
      if (reserved.has(key)) faults.push(`${id} takes ${key} from the browser`);
      // Shift alone only chooses another character (WCAG 2.1.4).
      if (/^(shift\+)?.$/u.test(key) && !notWhileTyping)
        faults.push(`${id} takes ${key} from texts`);
      const unknown = binding
        .split('+')
        .slice(0, -1)
        .find((part) => !MODIFIERS.includes(part));
      if (unknown) faults.push(`${id} wants ${unknown} held down`);
      return faults;
    }),
  );
}

const all = commands();

describe('commands', () => {
  it('have ids of their own', () => {
    expect(all.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
  });

  it('have names from the catalogue, each its own', () => {
    for (const { label } of all) expect(label).toMatch(/^[\p{Lu}].+$/u);
    for (const { label } of all) expect(label).not.toMatch(/^\w+\.\w+|[{}]|undefined/);
    const twice = all.filter(({ label }, i) => all.findIndex((one) => one.label === label) !== i);
    expect(twice).toEqual([]);
  });

  it('have keys that no other command, no browser and no text needs', () => {
    expect(keyFaults(all)).toEqual([]);
  });

  it('are all in the palette, which itself is in a menu', () => {
    // What cmdk asks of a browser and jsdom does not have.
    globalThis.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    Element.prototype.scrollIntoView = () => {};
    render(createElement(Palette, { onClose: () => {} }));
    const shown = screen.getAllByRole('option').map(({ textContent }) => textContent);
    const rest = all.filter(({ label }) => !shown.some((text) => text.startsWith(label)));
    expect(rest.map(({ id, menu }) => [id, menu])).toEqual([['palette', 'file']]);
  });
});

describe('the gate itself', () => {
  it.each([
    [['$mod+s'], ['Control+S'], 'two shares $mod+s with one'],
    [['$mod+Shift+z'], ['Shift+$mod+Z'], 'two shares $mod+shift+z with one'],
    [[], ['$mod+t'], 'two takes $mod+t from the browser'],
    [[], ['$mod+Shift+N'], 'two takes $mod+shift+n from the browser'],
    [[], ['l'], 'two takes l from texts'],
    [[], ['Shift+?'], 'two takes shift+? from texts'],
    [[], ['Ctrl+s'], 'two wants Ctrl held down'],
  ])('refuses %j beside %j', (one, two, fault) => {
    expect(
      keyFaults([
        { id: 'one', keys: one },
        { id: 'two', keys: two },
      ]),
    ).toEqual([fault]);
  });

  it('accepts other keys, and characters that are left to texts', () => {
    const fine = { id: 'one', keys: ['$mod+s', 'Alt+t', 'F8', 'Shift+F8'] };
    const left = { id: 'two', keys: ['l', 'Shift+?'], notWhileTyping: true };
    expect(keyFaults([fine, left])).toEqual([]);
  });
});
