import { channelTrait, type ChannelTraits } from '../../model/channel-kinds';
import type { Canvas, Element } from '../../model/canvas';
import type { Missing } from '../../model/economics';
import type { Channel } from '../../model/elements';
import type { Condition, Count } from '../../model/pack';
import type { CanvasView } from '../../model/view';

/** Yes, no, or the fields without which it cannot be told. */
export type Answer = boolean | readonly Missing[];

/** What a condition is asked about: a note, or the canvas with its settings. */
export type Asked = Element | Pick<Canvas, 'id' | 'meta'>;

const unknown = (answer: Answer): answer is readonly Missing[] => typeof answer !== 'boolean';

/** Answers a condition for a note. Missing is never zero, empty or false. */
export function answer(condition: Condition, asked: Asked, view: CanvasView): Answer {
  if ('all' in condition) return every(condition.all.map((part) => answer(part, asked, view)));
  if ('any' in condition) return either(...condition.any.map((part) => answer(part, asked, view)));
  if ('not' in condition) return negated(answer(condition.not, asked, view));
  if ('field' in condition) return ofField(condition, asked);
  if ('measured' in condition) {
    return view.kpisOf(asked.id).some(({ kind }) => condition.measured.includes(kind));
  }
  const notes: readonly Element[] =
    'linked' in condition ? view.linked(asked.id, condition.linked) : view.all(condition.notes);
  const { where, count } = condition;
  const answers = notes.map((note) => (where ? answer(where, note, view) : true));
  const each = 'every' in condition ? condition.every : undefined;
  if (!each) return within(answers, count ?? { atLeast: 1 });
  // Each of those that `where` speaks of, however many there are unless `count` says.
  const held = notes.map((note, i) => either(negated(answers[i]!), answer(each, note, view)));
  return every(count ? [within(answers, count), ...held] : held);
}

function negated(value: Answer): Answer {
  return unknown(value) ? value : !value;
}

/** True when all are; unknown only where that could still change the outcome. */
function every(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  const missing = answers.filter(unknown).flat();
  return missing.length > 0 ? missing : true;
}

/** True when one is; unknown only where that could still change the outcome. */
function either(...answers: readonly Answer[]): Answer {
  return negated(every(answers.map(negated)));
}

/** Whether the number of those that hold lies between two bounds, whatever the unknown ones are. */
function within(answers: readonly Answer[], { atLeast = 0, atMost = Infinity }: Count): Answer {
  const open = answers.filter(unknown);
  const least = answers.filter((value) => value === true).length;
  const most = least + open.length;
  if (least >= atLeast && most <= atMost) return true;
  if (most < atLeast || least > atMost || atLeast > atMost) return false;
  return open.flat();
}

type OfField = Extract<Condition, { field: string }>;

function ofField(condition: OfField, asked: Asked): Answer {
  const value = valueAt(asked, condition.field);
  if (condition.known !== undefined && (value !== undefined) !== condition.known) return false;
  const { is, oneOf, has, words, atLeast, atMost, above, below } = condition;
  const tests: ((value: unknown) => boolean)[] = [];
  if (is !== undefined) tests.push((v) => v === is);
  if (oneOf) tests.push((v) => (oneOf as unknown[]).includes(v));
  if (has !== undefined) tests.push((v) => Array.isArray(v) && v.includes(has));
  if (words) tests.push((v) => typeof v === 'string' && words.some((word) => mentions(v, word)));
  const number = (test: (n: number) => boolean) =>
    tests.push((v) => typeof v === 'number' && test(v));
  if (atLeast !== undefined) number((n) => n >= atLeast);
  if (atMost !== undefined) number((n) => n <= atMost);
  if (above !== undefined) number((n) => n > above);
  if (below !== undefined) number((n) => n < below);
  if (tests.length === 0) return true;
  if (value === undefined) return [{ id: asked.id, path: condition.field }];
  return tests.every((test) => test(value));
}

/** A word anywhere in a text, in whatever case. */
function mentions(text: string, word: string): boolean {
  return text.toLocaleLowerCase().includes(word.toLocaleLowerCase());
}

/** The value of a path in a note; a quantity is its number, and what follows from a kind counts. */
function valueAt(asked: Asked, path: string): unknown {
  const keys = path.split('.');
  let value: unknown = 'meta' in asked ? asked.meta : asked;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return keys.length === 1 ? usual(asked, path) : undefined;
    }
    value = (value as Record<string, unknown>)[key];
  }
  const quantity = value as { value?: unknown; unit?: unknown } | null;
  return typeof quantity === 'object' && typeof quantity?.unit === 'string'
    ? quantity.value
    : value;
}

const TRAITS: readonly string[] = [
  'ownership',
  'directness',
  'human',
  'digital',
  'manyToMany',
  'dataAccess',
] satisfies (keyof ChannelTraits)[];

/** What holds while a field says nothing. */
function usual(asked: Asked, field: string): unknown {
  if (field === 'state') return 'current';
  if (field === 'stage' && 'meta' in asked) return 'idea';
  if (field === 'role') return 'payer_and_user';
  return TRAITS.includes(field)
    ? channelTrait(asked as Channel, field as keyof ChannelTraits)
    : undefined;
}
