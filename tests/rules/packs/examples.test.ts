import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/formats/pack';
import { Canvas, type Canvas as CanvasType } from '../../../src/model/canvas';
import type { Pack } from '../../../src/model/pack';
import { sketch } from '../../../src/model/sketch';
import { allFindings, check } from '../../../src/rules/engine';
import { RULES } from '../../../src/rules/index';
import { policyUnder } from '../../../src/rules/packs/pack-policy';

const templates = new URL('../../../templates/', import.meta.url);
const files = readdirSync(templates).filter((file) => file.endsWith('.bmc.json'));
const template = (file: string) =>
  Canvas.parse(JSON.parse(readFileSync(new URL(file, templates), 'utf8'))) as CanvasType;
const textOf = (id: string) => readFileSync(new URL(`packs/${id}.json`, templates), 'utf8');

function packOf(id: string): Pack {
  const result = readPack(textOf(id));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.pack.id).toBe(id);
  return result.pack;
}

const report = (canvas: CanvasType, pack: Pack) =>
  check(canvas, policyUnder(canvas, RULES, [pack]));
const found = (canvas: CanvasType, pack: Pack) => allFindings(report(canvas, pack));

/** What a pack's own checks find on a canvas: check and note. */
const ownFound = (canvas: CanvasType, pack: Pack) =>
  found(canvas, pack)
    .filter(({ rule }) => rule.startsWith(`${pack.id}:`))
    .map(({ rule, on }) => rule.slice(pack.id.length + 1) + (on ? ` on ${on}` : ''))
    .sort();

const onTemplates = (pack: Pack) =>
  Object.fromEntries(
    files.flatMap((file) => {
      const own = ownFound(template(file), pack);
      return own.length > 0 ? [[file.replace('.bmc.json', ''), own]] : [];
    }),
  );

test.each(readdirSync(new URL('packs', templates)))('%s is fit to print', (file) => {
  const { $schema: _, ...pack } = JSON.parse(textOf(file.replace('.json', ''))) as Pack;
  // Typographic apostrophes and quotation marks, and nobody is shouted at.
  expect(JSON.stringify(pack)).not.toMatch(/['!]|\\"| {2}/);
  expect(pack.summary).toMatch(/\.$/);
  for (const { name, title } of pack.own ?? []) {
    expect(title).toMatch(/[.?]$/);
    expect(name).not.toMatch(/[.?]$/);
  }
});

describe('the first lecture', () => {
  const pack = packOf('first-lecture');

  test('says little, and mildly', () => {
    const policy = policyUnder(template(files[0]!), RULES, [pack]);
    const on = policy.rules.filter(({ id }) => policy.settings[id]?.off !== true);
    expect(on.length).toBeLessThan(20);
    for (const file of files) {
      for (const { severity } of found(template(file), pack)) expect(severity).not.toBe('error');
      expect(found(template(file), pack).length).toBeLessThan(3);
    }
  });

  test('has nothing of its own to say about canvases that are well made', () => {
    expect(onTemplates(pack)).toEqual({});
  });

  test('has something to say where a first canvas is overloaded', () => {
    const ids = (block: string, n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`${block}-${i}`, {}]));
    const canvas = sketch({
      segments: { ...ids('segment', 5), all: { name: 'Everyone in town' } },
      propositions: ids('offer', 6),
      relationships: ids('relationship', 4),
      links: [
        ['offer-0', 'all'],
        ...Array.from({ length: 4 }, (_, i) => [`relationship-${i}`, 'segment-0'] as const),
      ],
    });
    expect(ownFound(canvas, pack)).toEqual([
      'at-most-five-offers',
      'at-most-four-segments',
      'at-most-three-relationships on segment-0',
      'not-everyone on all',
      'say-what-it-is-good-for on offer-0',
    ]);
  });
});

describe('the investor review', () => {
  const pack = packOf('investor-review');

  test('finds figures that are missing', () => {
    expect(onTemplates(pack)).toMatchObject({
      'bike-repair-1a': [
        'cost-of-winning-known on seg-riders',
        'figures-have-a-day',
        'loss-of-customers-measured on seg-riders',
        'some-income-returns',
      ],
      'bike-repair-1c': ['some-income-returns'],
      netflix: ['figures-have-a-day'],
    });
  });

  test('finds churn that was assumed and revenue without an amount', () => {
    const canvas = sketch({
      segments: { riders: { economics: { churnMonth: 0.05 } }, users: { role: 'user' } },
      revenues: { fee: {}, later: { state: 'planned' } },
    });
    expect(ownFound(canvas, pack)).toEqual([
      'churn-not-assumed on riders',
      'cost-of-winning-known on riders',
      'figures-have-a-day',
      'income-in-figures on fee',
      'loss-of-customers-measured on riders',
    ]);
    // Whether income returns is not on record.
    expect(report(canvas, pack).unchecked).toContainEqual(
      expect.objectContaining({ rule: 'investor-review:some-income-returns' }),
    );
  });

  test('asks for more than Rapport does by itself', () => {
    for (const file of files) {
      const canvas = template(file);
      const usual = allFindings(check(canvas, RULES)).map(({ id }) => id);
      expect(found(canvas, pack).map(({ id }) => id)).toEqual(expect.arrayContaining(usual));
    }
  });
});

describe('the service business', () => {
  const pack = packOf('service-business');

  test('looks at people and their time', () => {
    expect(onTemplates(pack)).toMatchObject({
      'private-bank': ['staff-is-trained'],
      youtube: [
        'a-channel-with-a-face on seg-creators',
        'a-channel-with-a-face on seg-viewers',
        'personal-service-has-staff on rel-partners',
      ],
    });
    expect(onTemplates(pack)).not.toHaveProperty('zappos');
  });

  test('finds service that nobody gives', () => {
    const canvas = sketch({
      segments: { clients: {} },
      channels: { site: { kind: 'web_sales', phases: ['purchase'] } },
      relationships: { adviser: { type: 'dedicated_personal_assistance' } },
      resources: { crew: { kind: 'human' } },
      links: [
        ['site', 'clients'],
        ['adviser', 'clients'],
      ],
    });
    expect(ownFound(canvas, pack)).toEqual([
      'a-channel-with-a-face on clients',
      'capacity-on-record on adviser',
      'help-after-the-sale on clients',
      'personal-service-has-staff on adviser',
      'staff-is-trained',
    ]);
  });

  test('lets care take much of the revenue, and convenience need people', () => {
    const rules = files.flatMap((file) => found(template(file), pack).map(({ rule }) => rule));
    expect(rules).not.toContain('relationship-cost-share-high');
    expect(rules).not.toContain('convenience-only-through-humans');
  });
});
