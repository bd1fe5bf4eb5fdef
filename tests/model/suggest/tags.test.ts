import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAGS } from '../../../src/i18n/tags';
import { BLOCKS, type Block } from '../../../src/model/blocks';
import type { Canvas } from '../../../src/model/canvas';
import { suggestionsFor } from '../../../src/model/suggest';
import { tagsOf } from '../../../src/model/suggest/tags';
import { viewOf } from '../../../src/model/view';
import { PHRASES, UNSEEN } from './phrases';

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

test.each([
  ['notes as people write them', PHRASES, 150, 0.85],
  ['notes that the table was not written for', UNSEEN, 100, 0.65],
] as const)('of %s, what is suggested is right', (title, labels, least, found) => {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  let count = 0;
  for (const [block, phrases] of Object.entries(labels)) {
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
      `${count} ${title}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      ...wrong.map((line) => `  wrong: ${line}`),
      ...missed.map((line) => `  missed: ${line}`),
    ].join('\n'),
  );
  expect(count).toBeGreaterThanOrEqual(least);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(found);
});

const folder = new URL('../../../templates/', import.meta.url);
const templates = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Canvas);

test('of the notes of the templates, words and links say what is recorded there', () => {
  const words = { right: 0, wrong: 0 };
  const links = { right: 0, wrong: 0 };
  for (const canvas of templates) {
    const recorded = Object.values(canvas.links).map(({ from, to }) => [from, to].sort().join());
    const bare = viewOf({ ...canvas, links: {} });
    for (const block of BLOCKS) {
      for (const note of bare.all(block)) {
        for (const { path, value } of tagsOf(block, note.name, TAGS)) {
          const is = [(note as unknown as Record<string, unknown>)[path] ?? []].flat();
          for (const one of [value].flat()) words[is.includes(one) ? 'right' : 'wrong'] += 1;
        }
        for (const part of suggestionsFor(bare, note.id, TAGS).parts) {
          if (part.kind !== 'link') continue;
          const there = recorded.includes([note.id, part.to].sort().join());
          links[there ? 'right' : 'wrong'] += 1;
        }
      }
    }
  }
  const share = ({ right, wrong }: typeof words) => right / (right + wrong);
  console.log(
    `templates: words ${words.right} right, ${words.wrong} not as recorded (${share(words).toFixed(3)}); ` +
      `links ${links.right} right, ${links.wrong} not as recorded (${share(links).toFixed(3)})`,
  );
  expect(share(words)).toBeGreaterThanOrEqual(0.93);
  expect(share(links)).toBeGreaterThanOrEqual(0.93);
});

test('a canvas that is filled in is left in peace', () => {
  const left = templates.flatMap((canvas) =>
    BLOCKS.flatMap((block) =>
      viewOf(canvas)
        .all(block)
        .flatMap(({ id, name }) =>
          suggestionsFor(viewOf(canvas), id, TAGS).parts.map(({ key }) => `${name}: ${key}`),
        ),
    ),
  );
  expect(left).toEqual([]);
});
