import { describe, expect, test } from 'vitest';
import { TAGS } from '../../src/i18n/tags';
import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Canvas, Id } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { after, type Edit } from '../../src/model/edit';
import { link } from '../../src/model/edit-links';
import { addNotes, change } from '../../src/model/edit-notes';
import { acceptAll, suggestionsFor } from '../../src/model/suggest';
import { viewOf } from '../../src/model/view';
import { ask, check, subjectsOf } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { jobsOf } from '../../src/rules/job';
import { ownPolicy } from '../../src/rules/policy';
import { nextQuestions } from '../../src/rules/questions';
import { setAt } from '../../src/model/path';

/** The promise: from bare words to rules that speak, in so many decisions a note at most. */
const MOST = 2;
const WATCHED = ['alignment', 'cost', 'integration'] as const;

/** A canvas of typed words: nothing is filled in, nothing is linked. */
interface Bare {
  readonly notes: Partial<Record<Block, readonly string[]>>;
  /** What its owner would answer, by name and field; a question without an answer is passed over. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** With whom a note has to do, where several customers could be meant. */
  readonly whom?: Readonly<Record<string, string>>;
}

const expects = (type: string) => ({ types: [{ type, strength: 'must' }], status: 'assumed' });
const guess = (value: number, unit: string) => ({ value, unit, status: 'assumed' });

const BIKES: Bare = {
  notes: {
    segments: ['Bike riders in town'],
    propositions: ['Your bike repaired at your door'],
    channels: ['Van visits', 'Flyers in cafés'],
    relationships: ['Personal appointments', 'Long-term friendship'],
    revenues: ['Repair fees'],
    resources: ['Trained bike mechanics', 'Van with tools', 'Customer list'],
    activities: ['Repair visits', 'Hand out flyers', 'Ask riders after each repair'],
    partners: ['Parts wholesaler'],
    costs: ['Mechanics’ wages', 'Fuel for the van', 'Printing flyers'],
  },
  answers: {
    'Bike riders in town/expectation': expects('self_service'),
    'Your bike repaired at your door/complexity': 'moderate',
    'Personal appointments/cost': {
      contactsPerCustomerMonth: guess(0.3, 'contacts/customer/month'),
    },
    'Van with tools/capability': 'other',
  },
};

const BAKERY: Bare = {
  notes: {
    segments: ['Neighbours who buy bread every day', 'Office workers at lunch'],
    propositions: ['Fresh bread, open early', 'Ready to eat lunch, no queue'],
    channels: ['Bakery counter', 'Online ordering with pick-up', 'Instagram'],
    relationships: ['Friendly service at the counter', 'Stamp card', 'Order online'],
    revenues: ['Bread and cake sales', 'Lunch subscriptions'],
    resources: ['Bakery staff', 'Shop on the square', 'Ordering system'],
    activities: ['Serve customers', 'Posts on Instagram', 'Bake at night'],
    partners: ['Mill in the valley'],
    costs: ['Flour and butter', 'Rent', 'Staff wages'],
  },
  answers: {
    'Neighbours who buy bread every day/expectation': expects('social'),
    'Office workers at lunch/expectation': expects('self_service'),
    'Ready to eat lunch, no queue/priceLevel': 'market',
    'Lunch subscriptions/recurrence': 'recurring',
    'Bake at night/capability': 'other',
  },
  whom: {
    'Fresh bread, open early': 'Neighbours who buy bread every day',
    'Bakery counter': 'Neighbours who buy bread every day',
    'Online ordering with pick-up': 'Office workers at lunch',
    Instagram: 'Office workers at lunch',
    'Friendly service at the counter': 'Neighbours who buy bread every day',
    'Stamp card': 'Neighbours who buy bread every day',
    'Order online': 'Office workers at lunch',
    'Bread and cake sales': 'Neighbours who buy bread every day',
  },
};

const SOFTWARE: Bare = {
  notes: {
    segments: ['Small law firms'],
    propositions: ['Easy time tracking, tailored to your firm'],
    channels: ['Website with free trial', 'LinkedIn ads', 'Support chat'],
    relationships: ['Dedicated account manager', 'Help centre and tutorials', 'User forum'],
    revenues: ['Monthly subscription per user'],
    resources: ['Cloud servers', 'Help centre', 'Account managers', 'Customer database'],
    activities: [
      'Software development',
      'Write tutorials',
      'Answer support tickets',
      'Sales calls',
    ],
    costs: ['Hosting', 'Developers', 'Salaries of the account managers'],
  },
  answers: {
    'Small law firms/expectation': expects('personal_assistance'),
    'Small law firms/purchaseFrequency': 'continuous',
    'Easy time tracking, tailored to your firm/complexity': 'moderate',
    'Easy time tracking, tailored to your firm/priceLevel': 'market',
    'Software development/capability': 'other',
    'Dedicated account manager/accountsPerRep': guess(40, 'accounts/person'),
  },
};

function typed({ notes }: Bare): Canvas {
  let canvas = emptyCanvas('bare', 'Bare');
  for (const block of BLOCKS) {
    const names = notes[block] ?? [];
    const list = names.map((name, i) => ({ id: `${block}-${i}`, name }));
    canvas = after(canvas, addNotes(block, list));
  }
  return canvas;
}

/** The rules of each watched category that have a verdict. */
function speaking(canvas: Canvas): Record<string, string[]> {
  const view = viewOf(canvas);
  const said: Record<string, Set<string>> = {};
  for (const job of jobsOf(ownPolicy(canvas, RULES))) {
    const { id, category } = job.rule;
    if (!(WATCHED as readonly string[]).includes(category)) continue;
    const rules = (said[category] ??= new Set());
    for (const subject of subjectsOf(job, canvas, view)) {
      const verdict = ask(job, subject, view);
      if (verdict instanceof Error) throw verdict;
      if (verdict.verdict === 'fired' || verdict.verdict === 'passed') rules.add(id);
    }
  }
  return Object.fromEntries(WATCHED.map((key) => [key, [...(said[key] ?? [])].sort()]));
}

/** Plays a canvas: the bundle of each note, a segment where several could be meant, then questions. */
function play(bare: Bare) {
  let canvas = typed(bare);
  const decisions = new Map<Id, string[]>();
  const nameOf = (id: Id) => viewOf(canvas).element(id)!.name;
  const decide = (id: Id, what: string, edit: Edit): boolean => {
    const made = decisions.get(id) ?? [];
    if (made.length >= MOST) return false;
    const next = after(canvas, edit);
    if (next === canvas) return false;
    canvas = next;
    decisions.set(id, [...made, what]);
    return true;
  };
  const ids = () =>
    BLOCKS.flatMap((block) =>
      viewOf(canvas)
        .all(block)
        .map(({ id }) => id),
    );

  for (const id of ids()) {
    const whom = viewOf(canvas)
      .all('segments')
      .find(({ name }) => name === bare.whom?.[nameOf(id)]);
    if (whom) decide(id, `is for ${whom.name}`, link(id, whom.id));
    const bundle = suggestionsFor(viewOf(canvas), id, TAGS);
    if (bundle.parts.length > 0) decide(id, 'accepts what its words say', acceptAll(bundle));
  }
  const bundled = canvas;
  // What is asked next is asked again after each answer.
  for (let answered = true; answered;) {
    const view = viewOf(canvas);
    answered = nextQuestions(check(canvas, RULES).unchecked, view).some(({ id, path }) => {
      const answer = bare.answers[`${nameOf(id)}/${path}`];
      if (answer === undefined) return false;
      const edit = change(view.blockOf(id)!, id, (note) => setAt(note, path, answer));
      return decide(id, `answers ${path}`, edit);
    });
  }
  // What the answers have made clear of other notes.
  for (const id of ids()) {
    const bundle = suggestionsFor(viewOf(canvas), id, TAGS);
    if (bundle.parts.length > 0) decide(id, 'accepts what its words say by now', acceptAll(bundle));
  }
  return { canvas, bundled, decisions };
}

describe.each([
  ['bike repair', BIKES],
  ['bakery café', BAKERY],
  ['software', SOFTWARE],
])('from the bare words of a %s', (name, bare) => {
  const before = speaking(typed(bare));
  const { canvas, bundled, decisions } = play(bare);
  const afterwards = speaking(canvas);
  const made = [...decisions.values()].map((list) => list.length);
  const total = made.reduce((sum, count) => sum + count, 0);
  const counts = (said: Record<string, string[]>) =>
    WATCHED.map((key) => `${key} ${said[key]!.length}`).join(', ');
  const notes = BLOCKS.reduce((sum, block) => sum + Object.keys(canvas[block]).length, 0);
  console.log(
    [
      `${name}: ${notes} notes, ${total} decisions`,
      `  before: ${counts(before)}`,
      `  with what the words say: ${counts(speaking(bundled))}`,
      `  with the answers: ${counts(afterwards)}`,
      ...WATCHED.map((key) => `    ${key}: ${afterwards[key]!.join(', ')}`),
    ].join('\n'),
  );

  test('no rule of alignment, cost or integration speaks at first', () => {
    expect(notes).toBeGreaterThanOrEqual(12);
    expect(Object.values(before).flat()).toEqual([]);
  });

  test('after at most two decisions a note, all three speak', () => {
    expect(Math.max(...made)).toBeLessThanOrEqual(MOST);
    expect(afterwards.alignment!.length).toBeGreaterThanOrEqual(5);
    expect(afterwards.cost!.length).toBeGreaterThanOrEqual(2);
    expect(afterwards.integration!.length).toBeGreaterThanOrEqual(3);
    // The questions of the block: is it what they expect, is it paid for, does it rest on something?
    expect(Object.values(afterwards).flat()).toEqual(
      expect.arrayContaining([
        'expected-relationship-not-offered',
        'relationship-cost-not-in-cost-structure',
        'relationship-activity-missing',
        'relationship-resource-missing',
      ]),
    );
  });
});
