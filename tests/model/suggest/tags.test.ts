import { expect, test } from 'vitest';
import { TAGS } from '../../../src/i18n/tags';
import type { Block } from '../../../src/model/blocks';
import { NOTHING, TAGGABLE } from '../../../src/model/suggest/table';
import { tagsOf } from '../../../src/model/suggest/tags';
import { PHRASES } from './phrases';

/** What is said of a name, as `path=value`, one for each value. */
const said = (block: Block, name: string) =>
  tagsOf(block, name, TAGS).flatMap(({ path, value }) =>
    [value].flat().map((one) => `${path}=${one}`),
  );

const labelled = (label: string) =>
  label
    .split(' ')
    .filter(Boolean)
    .flatMap((part) => {
      const [path, values] = part.split('=') as [string, string];
      return values.split(',').map((value) => `${path}=${value}`);
    });

test('of notes as people write them, what is suggested is right, and most is found', () => {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  let count = 0;
  for (const [block, phrases] of Object.entries(PHRASES)) {
    for (const [name, label] of Object.entries(phrases)) {
      count += 1;
      const [is, should] = [said(block as Block, name), labelled(label)];
      right += is.filter((one) => should.includes(one)).length;
      for (const one of is) if (!should.includes(one)) wrong.push(`${block} “${name}”: ${one}`);
      for (const one of should) if (!is.includes(one)) missed.push(`${block} “${name}”: ${one}`);
    }
  }
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  console.log(
    [
      `${count} notes: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      ...wrong.map((line) => `  wrong: ${line}`),
      ...missed.map((line) => `  missed: ${line}`),
    ].join('\n'),
  );
  expect(count).toBeGreaterThanOrEqual(150);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});
