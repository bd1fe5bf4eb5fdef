// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BLOCKS, type Block } from '../../src/model/blocks';
import { UNITS } from '../../src/model/fields';
import { fieldsOf, type FieldShape } from '../../src/model/pack-fields';
import type { Sketch } from '../../src/model/sketch';
import { Example } from '../../src/ui/findings/example';
import { pageIds, readPage } from '../support/rule-page';
import { open } from './setup';

/** What a reader sees of an example. */
function shown(example: Sketch | string): string {
  open({});
  const json = typeof example === 'string' ? example : JSON.stringify(example);
  return render(<Example json={json} />).container.textContent;
}

test.each(pageIds())('on the page of %s, one sees how the two examples differ', (id) => {
  const examples = Object.values(readPage(id).sections).flatMap(
    (section) => /^```canvas\n(.*?)^```$/ms.exec(section)?.[1] ?? [],
  );
  expect(examples).toHaveLength(2);
  const [wrong, right] = examples.map(shown);
  expect(wrong).not.toBe(right);
});

/** A field of a note with something in it; what stands in some fields cannot be told by its shape. */
function filled(path: string, { kind, values }: FieldShape): unknown {
  const special: Record<string, unknown> = {
    'expectation.types': [{ type: 'social', strength: 'must' }],
    'expectation.earlier': [
      { types: [{ type: 'social', strength: 'must' }], status: 'assumed', until: '2026-01-01' },
    ],
    interdependentWith: ['other'],
    upgradesTo: 'other',
  };
  if (path in special) return special[path];
  const last = values?.at(-1);
  if (kind === 'number') {
    const unit = UNITS[path.split('.').at(-1) as keyof typeof UNITS];
    return { value: 0.5, unit, status: 'measured' };
  }
  if (kind === 'yes-no') return true;
  return kind === 'list' ? [last] : (last ?? 'Some words');
}

/** What has to be there beside a field. */
const BESIDE: Readonly<Record<string, object>> = {
  expectation: { types: [], status: 'assumed' },
  lockIn: { level: 'low', kinds: [] },
};

const attributes = BLOCKS.flatMap((block) =>
  [...fieldsOf(block)]
    .filter(([path, { kind }]) => kind !== 'group' && !['id', 'name', 'order'].includes(path))
    // The colour of a segment is seen, not told.
    .filter(([path]) => path !== 'color')
    // How an expectation is known is nothing without the expectation.
    .filter(([path]) => path !== 'expectation.status')
    .map(([path, shape]) => [block, path, shape] as const),
);

test.each(attributes)('of %s, %s is shown where it is recorded', (block, path, shape) => {
  const note = (...fields: object[]): Sketch => ({
    segments: { other: { name: 'Others' } },
    [block satisfies Block]: {
      ...(block === 'segments' ? { other: { name: 'Others' } } : {}),
      one: Object.assign({ name: 'One' }, ...fields) as object,
    },
  });
  const [top, inner] = path.split('.') as [string, string?];
  const beside = inner ? (BESIDE[top] ?? {}) : undefined;
  const value = filled(path, shape);
  const without = note(beside ? { [top]: beside } : {});
  const within = note({ [top]: inner ? { ...beside, [inner]: value } : value });
  expect(shown(within)).not.toBe(shown(without));
});

test('what is known of a note is told in words, records on lines of their own', () => {
  open({});
  const { container } = render(
    <Example
      json={JSON.stringify({
        meta: { stage: 'operating', patterns: ['freemium'], funding: 'funded', asOf: '2026-06-30' },
        segments: {
          riders: {
            name: 'Riders',
            role: 'payer',
            expectation: {
              types: [
                { type: 'self_service', strength: 'must' },
                { type: 'community', strength: 'nice' },
              ],
              status: 'researched',
            },
            economics: {
              activeCustomers: 1200,
              churnMonth: { value: 0.03, unit: 'share/month', status: 'measured' },
            },
          },
        },
        kpis: {
          mood: {
            kind: 'ces',
            of: 'riders',
            direction: 'lower',
            target: { value: 2.5, unit: 'number', status: 'assumed' },
            lastMeasured: '2026-04-30',
          },
        },
        assumptions: {
          time: {
            about: { id: 'riders' },
            statement: 'They have an hour.',
            importance: 'high',
            status: 'testing',
          },
        },
        evidence: {
          clock: { about: { id: 'time' }, kind: 'observation', n: 1, supports: true },
          talks: {
            about: { id: 'riders', path: 'expectation' },
            kind: 'interview',
            n: 12,
            supports: false,
            instead: 'social',
            note: 'We come for Ana.',
          },
        },
      })}
    />,
  );
  const texts = (of: string) =>
    [...container.querySelectorAll(of)].map(({ textContent }) =>
      textContent.replaceAll('\u00a0', ' '),
    );
  expect(texts('span[class*="Facts"]')).toEqual([
    'Stage: Operating · Patterns: Freemium · Funding: Funded · Figures as of: Jun 30, 2026',
    'expects Self-service, Community, researched · Nice to have: Community · Customers: 1,200 · Role: Payer · Churn: 3% a month (measured)',
  ]);
  expect(texts('p')).toEqual([
    'Measure: Customer effort score (CES), lower is better, target 2.5, last measured on Apr 30, 2026',
    'Assumption: “They have an hour.” (high importance, being tested)',
    'Evidence: Observation, 1 person, speaks for it',
    'Evidence: Interview, 12 people, speaks against it, wants Social, “We come for Ana.”',
  ]);
});

test('evidence against an old expectation speaks for the new one', () => {
  const { evidence, segments } = readPage('evidence-contradicts-status').examples[1]!;
  expect(Object.values(evidence)).toMatchObject([{ supports: false, instead: 'self_service' }]);
  expect(shown({ segments, evidence })).toContain('12 people, speaks for it, wants Self-service');
});
