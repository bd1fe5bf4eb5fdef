import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { restore, setRule, waive } from '../../src/model/edit-checks';
import { rename } from '../../src/model/edit-notes';
import { removeNotes, removeRecord } from '../../src/model/edit-remove';
import { sketch } from '../../src/model/sketch';
import type { Waiver } from '../../src/model/settings';

const canvas = sketch({
  segments: { riders: {}, couriers: {} },
  relationships: { visits: {} },
  kpis: { mood: { kind: 'csat', of: 'riders' } },
});
const waiver = (id: string, more: Partial<Waiver>): Waiver => ({
  id,
  rule: id.split('/')[0]!,
  reason: 'later',
  ...more,
});
const own = waiver('expectation-unknown/riders/', { on: 'riders' });
const pair = waiver('over-served-expectation/visits/couriers', { on: 'visits', to: 'couriers' });
const measure = waiver('kpi-without-target/riders/mood', { on: 'riders', to: 'mood' });
const all = [own, pair, measure].reduce((c, w) => after(c, waive(w)), canvas);
const left = (edited: typeof canvas) => Object.keys(edited.waivers ?? {}).sort();

test('a waiver survives edits of what it is about', () => {
  expect(left(after(all, rename('riders', 'Cyclists')))).toEqual(
    [own, pair, measure].map((w) => w.id).sort(),
  );
});

test('and dies with it, or with the other end', () => {
  expect(left(after(all, removeNotes(['riders'])))).toEqual([pair.id]);
  expect(left(after(all, removeNotes(['couriers'])))).toEqual([own.id, measure.id].sort());
  expect(left(after(all, removeRecord('kpis', 'mood')))).toEqual([own.id, pair.id].sort());
});

test('restoring the last one leaves no trace', () => {
  expect(after(after(canvas, waive(own)), restore(own.id))).toEqual(canvas);
});

test('a rule’s setting is written down only while it differs', () => {
  const off = after(canvas, setRule('crm-missing', { off: true }));
  expect(off.settings?.rules).toEqual({ 'crm-missing': { off: true } });
  expect(after(off, setRule('crm-missing', {})).settings?.rules).toEqual({});
});
