import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../../src/model/blocks';
import { Canvas, type Canvas as CanvasType, type ExpectedFinding } from '../../src/model/canvas';
import { allFindings, check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';

const folder = new URL('../../templates/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.bmc.json'));
const read = (file: string) =>
  Canvas.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) as CanvasType;
const key = ({ rule, on = '', to = '' }: ExpectedFinding) => `${rule} on ${on} to ${to}`;

test('each template has a place of its own on the start page', () => {
  const orders = files.map((file) => read(file).template?.order);
  expect(new Set(orders).size).toBe(files.length);
  expect(orders).not.toContain(undefined);
});

describe.each(files)('%s', (file) => {
  const canvas = read(file);
  const findings = allFindings(check(canvas, RULES));

  test('keeps every note and record under its own id', () => {
    for (const part of [...BLOCKS, 'links', 'kpis', 'assumptions', 'evidence'] as const) {
      for (const [id, item] of Object.entries(canvas[part])) expect(item.id).toBe(id);
    }
  });

  test('has exactly the findings that its header declares, folded ones included', () => {
    expect(findings.map(key).sort()).toEqual(canvas.template!.findings.map(key).sort());
  });

  test('has none that a careless engine would give', () => {
    const fired = findings.map(({ rule }) => rule);
    for (const rule of canvas.template!.mustNotFire ?? []) expect(fired).not.toContain(rule);
  });
});

test('the riders’ answer is all that changes between the first two bike repairs', () => {
  const strip = (file: string) => {
    const { template: _, id: __, ...canvas } = read(file);
    delete canvas.segments['seg-riders']!.expectation;
    return { ...canvas, meta: { ...canvas.meta, name: '' } };
  };
  expect(strip('bike-repair-1b.bmc.json')).toEqual(strip('bike-repair-1a.bmc.json'));
});
