import * as fc from 'fast-check';
import { BLOCKS } from '../../src/model/blocks';
import { KpiKind, Severity } from '../../src/model/enums';
import { linkableBlocks } from '../../src/model/link-meanings';
import type { Condition, OwnRule, Pack } from '../../src/model/pack';
import { fieldsOf, type FieldShape, type Part } from '../../src/model/pack-fields';
import type { AnyRule } from '../../src/rules/rule';

const number = fc.constantFrom(-1, 0, 0.5, 1, 7, 60);
const count = fc
  .record({ atLeast: fc.nat({ max: 2 }), atMost: fc.nat({ max: 3 }) }, { requiredKeys: [] })
  .filter(({ atLeast = 0, atMost = 3 }) => atLeast <= atMost);

/** Some of the questions that may be asked of a field, at least one. */
function testsOf({ kind, values }: FieldShape): fc.Arbitrary<Record<string, unknown>> {
  const known = { known: fc.boolean() };
  const value: fc.Arbitrary<unknown> = values
    ? fc.constantFrom(...values)
    : kind === 'number'
      ? number
      : fc.boolean();
  const text = fc.constantFrom('', 'a', 'Riders');
  const answer: fc.Arbitrary<unknown> = kind === 'text' ? text : value;
  const same = { is: answer, oneOf: fc.array(answer, { minLength: 1, maxLength: 3 }) };
  const tests: Record<FieldShape['kind'], object> = {
    choice: same,
    'yes-no': same,
    text: { ...same, words: fc.array(fc.constantFrom('a', 'RID'), { minLength: 1 }) },
    number: { ...same, atLeast: number, atMost: number, above: number, below: number },
    list: { has: values ? value : fc.constantFrom('segments-1', 'gone') },
    group: {},
  };
  const all: Record<string, fc.Arbitrary<unknown>> = { ...known, ...tests[kind] };
  return fc
    .shuffledSubarray(Object.keys(all), { minLength: 1 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.slice(0, 2).map((name) => [name, all[name]!]))),
    );
}

const field = (part: Part): fc.Arbitrary<Condition> =>
  fc
    .constantFrom(...fieldsOf(part))
    .chain(([path, shape]) => testsOf(shape).map((tests) => ({ field: path, ...tests })));

/** Any condition that may be asked about a part, a few levels deep. */
export function anyCondition(part: Part, depth = 3, steps = 0): fc.Arbitrary<Condition> {
  if (depth === 1) return field(part);
  const inner = anyCondition(part, depth - 1, steps);
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const kinds: fc.Arbitrary<Condition>[] = [
    field(part),
    list.map((all) => ({ all })),
    list.map((any) => ({ any })),
    inner.map((not) => ({ not })),
  ];
  const optional = { requiredKeys: [] };
  if (part === 'canvas') {
    kinds.push(
      fc.constantFrom(...BLOCKS).chain((notes) => {
        const where = anyCondition(notes, depth - 1, steps);
        return fc.record({ where, count }, optional).map((rest) => ({ notes, ...rest }));
      }),
    );
  } else {
    kinds.push(
      fc
        .array(fc.constantFrom(...KpiKind.options), { minLength: 1, maxLength: 12 })
        .map((measured) => ({ measured })),
    );
    if (steps < 3) {
      kinds.push(
        fc.constantFrom(...linkableBlocks(part)).chain((linked) => {
          const next = anyCondition(linked, depth - 1, steps + 1);
          return fc
            .record({ where: next, every: next, count }, optional)
            .map((rest) => ({ linked, ...rest }));
        }),
      );
    }
  }
  return fc.oneof(...kinds);
}

const anyOwnRule: fc.Arbitrary<Omit<OwnRule, 'id'>> = fc
  .constantFrom<Part>(...BLOCKS, 'canvas')
  .chain((about) =>
    fc.record(
      {
        about: fc.constant(about),
        severity: fc.constantFrom(...Severity.options),
        name: fc.constant('A check'),
        title: fc.constantFrom('“{note}” is odd.', 'Something is odd.'),
        detail: fc.constant('See {note}.'),
        when: anyCondition(about, 2),
        must: anyCondition(about),
      },
      { requiredKeys: ['about', 'severity', 'name', 'title', 'must'] },
    ),
  );

/** Any pack that may pass the door, about some rules. */
export function anyPack(rules: readonly AnyRule[]): fc.Arbitrary<Pack> {
  const setting = fc.record(
    {
      off: fc.boolean(),
      severity: fc.constantFrom(...Severity.options),
      title: fc.constant('Odd.'),
    },
    { requiredKeys: [] },
  );
  return (
    fc
      .record({
        id: fc.constantFrom('one', 'two', 'three'),
        start: fc.constantFrom('all' as const, 'none' as const),
        rules: rules.length
          ? fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), setting, { maxKeys: 5 })
          : fc.constant({}),
        own: fc
          .array(anyOwnRule, { maxLength: 5 })
          .map((own) => own.map((rule, i) => ({ id: `own-${i}`, ...rule }))),
      })
      .map((pack) => ({ format: 'rapport-pack', version: 1, name: 'Any', ...pack }) as const)
      // As from a file.
      .map((pack) => JSON.parse(JSON.stringify(pack)) as Pack)
  );
}
