import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptPack } from '../../src/formats/pack';
import type { Condition, OwnRule, Pack } from '../../src/model/pack';
import { sketch, type Sketch } from '../../src/model/sketch';
import { check } from '../../src/rules/engine';
import { policyUnder } from '../../src/rules/packs/pack-policy';
import { ROOT } from './source';

const page = readFileSync(join(ROOT, 'docs/packs.md'), 'utf8');
/** The examples of the page, with what each is. */
const blocks = [...page.matchAll(/```json (pack|rule|canvas)\n([^]*?)```/g)].map(
  ([, kind, json]) => ({ kind: kind!, value: JSON.parse(json!) as unknown }),
);
const of = (kind: string) => blocks.filter((block) => block.kind === kind);

const withRule = (rule: OwnRule): Pack => ({
  format: 'rapport-pack',
  version: 1,
  id: 'page',
  name: 'Page',
  start: 'none',
  own: [rule],
});

describe('docs/packs.md', () => {
  it('has no example that is not looked at', () => {
    expect([...page.matchAll(/^```\w+/gm)]).toHaveLength(blocks.length);
    expect(of('pack')).toHaveLength(1);
    expect(of('rule')).toHaveLength(2);
  });

  it.each(of('pack'))('shows a pack that is taken', ({ value }) => {
    expect(acceptPack(value)).toEqual({ ok: true, pack: value });
  });

  it.each(of('rule'))('shows $value.id where it finds something and where not', (block) => {
    const rule = block.value as OwnRule;
    expect(acceptPack(withRule(rule))).toMatchObject({ ok: true });
    const [bad, good] = blocks.slice(blocks.indexOf(block) + 1, blocks.indexOf(block) + 3);
    const found = (example: unknown) => {
      const canvas = sketch(example as Sketch);
      const report = check(canvas, policyUnder(canvas, [], [withRule(rule)]));
      return { findings: report.findings.length, unchecked: report.unchecked.length };
    };
    expect(found(bad!.value)).toEqual({ findings: 1, unchecked: 0 });
    expect(found(good!.value)).toEqual({ findings: 0, unchecked: 0 });
  });

  const rows = [...page.matchAll(/^\| `(\w+)`\s+\| `(\{.*\})`\s+\|/gm)].map(
    ([, about, json]) => [about!, json!] as const,
  );
  it.each(rows)('about %s shows a condition that is taken: %s', (about, json) => {
    const must = JSON.parse(json) as Condition;
    const rule = { id: 'row', about, severity: 'info', name: 'Row', title: 'Row', must } as OwnRule;
    expect(acceptPack(withRule(rule))).toMatchObject({ ok: true });
  });

  it('shows every operator of the schema', () => {
    const { $defs } = JSON.parse(readFileSync(join(ROOT, 'docs/pack.schema.json'), 'utf8')) as {
      $defs: { Condition: { anyOf: { properties: object }[] } };
    };
    const names = $defs.Condition.anyOf.flatMap(({ properties }) => Object.keys(properties));
    const shown = rows.map(([, json]) => json).join('\n');
    expect(names.filter((name) => !shown.includes(`"${name}":`))).toEqual([]);
  });
});
