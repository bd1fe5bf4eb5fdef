import { expect, test } from 'vitest';
import { together } from '../../src/model/edit';
import { link, unlink } from '../../src/model/edit-links';
import { addNotes, change } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { RULES } from '../../src/rules/index';
import { ownPolicy } from '../../src/rules/policy';
import { whatIf } from '../../src/rules/what-if';

const canvas = sketch({
  segments: {
    riders: {
      expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'validated' },
      economics: { activeCustomers: 60, arpaMonth: 8, grossMargin: 0.7 },
    },
    shops: {},
  },
  relationships: {
    visits: { type: 'dedicated_personal_assistance', cost: { variablePerCustomerMonth: 6.3 } },
  },
  links: [['visits', 'riders']],
});
const before = structuredClone(canvas);
const rules = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule);
const tried = (edit: Parameters<typeof whatIf>[1]) =>
  whatIf(canvas, edit, ownPolicy(canvas, RULES));

test('another type: which findings would come and go; the canvas is untouched', () => {
  const outcome = tried(
    change('relationships', 'visits', (note) => {
      note.type = 'self_service';
    }),
  );
  expect(rules(outcome.closes)).toContain('expected-relationship-not-offered');
  expect(rules(outcome.closes)).toContain('over-served-expectation');
  expect(rules(outcome.opens)).not.toContain('over-served-expectation');
  expect(outcome.costs).toEqual([]);
  expect(canvas).toEqual(before);
});

test('what serving a customer would cost a month, before and after', () => {
  const { costs } = tried(
    change('relationships', 'visits', (note) => {
      note.cost!.variablePerCustomerMonth!.value = 2;
    }),
  );
  expect(costs).toMatchObject([
    { segment: 'riders', before: { known: true, value: 6.3 }, after: { known: true, value: 2 } },
  ]);
});

test('no relationship costs an unknown amount, not nothing: a first one changes no known cost', () => {
  const first = tried(
    together('add', [
      addNotes('relationships', [
        { id: 'help', name: 'Help', type: 'self_service', status: 'assumed' },
      ]),
      link('help', 'shops'),
    ]),
  );
  expect(first.costs).toEqual([]);
  const last = tried(unlink('visits', 'riders'));
  expect(last.costs).toMatchObject([
    { segment: 'riders', before: { known: true, value: 6.3 }, after: { known: false } },
  ]);
});

test('a cost that becomes unknown is told, not taken for nothing', () => {
  const { costs } = tried(
    change('relationships', 'visits', (note) => {
      delete note.cost;
    }),
  );
  expect(costs).toMatchObject([
    { segment: 'riders', before: { known: true }, after: { known: false } },
  ]);
});
