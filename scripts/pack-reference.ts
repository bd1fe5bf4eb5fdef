import { readFileSync } from 'node:fs';
import { BLOCKS } from '../src/model/blocks';
import { KpiKind } from '../src/model/enums';
import { linkableBlocks } from '../src/model/link-meanings';
import { fieldsOf, type FieldShape, type Part } from '../src/model/pack-fields';
import { RULES } from '../src/rules/index';
import type { AnyRule } from '../src/rules/rule';

/** The catalogue as it is written, not as the build compiles it. */
const texts: Readonly<Record<string, string>> = Object.assign(
  {},
  ...['panel', 'rules'].map(
    (part) =>
      JSON.parse(
        readFileSync(new URL(`../src/i18n/en/${part}.json`, import.meta.url), 'utf8'),
      ) as object,
  ),
);

/** All that a pack can name, as a page: checks with their thresholds, fields with their values. */
export function packReference(): string {
  const categories = [...new Set(RULES.map(({ category }) => category))];
  return `${[
    '# What a pack can name',
    'Made from the code by `npm run schema`. How to write a pack is in `packs.md`.',
    '## Checks',
    'A threshold is given as its name, the usual value, and between what it may lie. Words in braces stand for what a finding is about; your own title and detail may use them. Some checks have several titles, and not each of them fills all of these words.',
    ...categories.flatMap((category) => [
      `### ${texts[`word.category.${category}`]}`,
      table(
        ['Check', 'What it finds', 'Usually', 'Thresholds', 'Words'],
        RULES.filter((rule) => rule.category === category).map(checkRow),
      ),
    ]),
    '## Fields',
    'Figures can be asked for further: `economics.churnMonth.status` is `assumed`, `benchmark` or `measured`.',
    ...([...BLOCKS, 'canvas'] as const).flatMap((part) => [
      `### \`${part}\``,
      ...(part === 'canvas' ? [] : [`Linked with ${listed([...new Set(linkableBlocks(part))])}.`]),
      table(['Field', 'What stands there'], fieldRows(part)),
    ]),
    '## Measures',
    `${listed(KpiKind.options)}.`,
  ].join('\n\n')}\n`;
}

function checkRow(rule: AnyRule): string[] {
  const own = Object.entries(texts).filter(([key]) =>
    new RegExp(`^rule\\.${rule.id}\\.(title|detail)(\\.|$)`).test(key),
  );
  const names = own.flatMap(([, text]) =>
    [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!),
  );
  const options = Object.entries(rule.options ?? {}).map(
    ([name, { default: usual, min, max }]) => `\`${name}\` ${usual} (${min} to ${max})`,
  );
  return [
    `\`${rule.id}\``,
    texts[`rule.${rule.id}.name`]!,
    rule.severity,
    options.join('<br>'),
    [...new Set(names)].map((name) => `\`{${name}}\``).join(' '),
  ];
}

function fieldRows(part: Part): string[][] {
  return [...fieldsOf(part)].map(([path, shape]) => [`\`${path}\``, said(shape)]);
}

const KINDS: Record<FieldShape['kind'], string> = {
  choice: 'one of',
  list: 'a list',
  text: 'text',
  number: 'number',
  'yes-no': '`true` or `false`',
  group: 'further fields',
};

function said({ kind, values }: FieldShape): string {
  if (!values) return KINDS[kind];
  return `${kind === 'list' ? 'some of' : KINDS[kind]} ${listed(values)}`;
}

const listed = (values: readonly string[]): string =>
  values.map((value) => `\`${value}\``).join(', ');

/** A table as the formatter would write it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(3, title.length, ...rows.map((row) => row[i]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
