import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Canvas, type Canvas as CanvasType } from '../../../src/model/canvas';
import { integrationOf, requirementsOf } from '../../../src/model/figures/integration';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import { allFindings, check } from '../../../src/rules/engine';
import { crmMissing } from '../../../src/rules/crm-missing';
import { partnerChannelWithoutPartner } from '../../../src/rules/partner-channel-without-partner';
import { relationshipActivityMissing } from '../../../src/rules/relationship-activity-missing';
import { relationshipResourceMissing } from '../../../src/rules/relationship-resource-missing';
import { anyCanvas } from '../../support/arbitrary-canvas';

const folder = new URL('../../../templates/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.bmc.json'));
const read = (file: string) =>
  Canvas.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) as CanvasType;

const RULES = [
  relationshipActivityMissing,
  relationshipResourceMissing,
  crmMissing,
  partnerChannelWithoutPartner,
];

/** What is missing for certain, as the rules name it: a note and what it lacks. */
function missingByRules(canvas: CanvasType): Set<string> {
  const view = viewOf(canvas);
  const lines = allFindings(check({ ...canvas, settings: {}, waivers: {} }, RULES)).flatMap(
    ({ rule, on, to, also = [] }) => {
      if (rule === 'crm-missing') return [on!, ...also].map((id) => `${id} record`);
      if (rule === 'partner-channel-without-partner') {
        // A channel that carries nobody’s relationship is none of this view.
        const carries = view
          .linked(on!, 'relationships')
          .some(({ id }) => view.linked(id, 'segments').length > 0);
        return carries ? [`${on} partner`] : [];
      }
      return view.linked(on!, 'segments').length > 0 ? [`${on} ${to}`] : [];
    },
  );
  return new Set(lines);
}

/** The same as the checklists tell it. */
function missingHere(canvas: CanvasType): Set<string> {
  const view = viewOf(canvas);
  const all = view.all('segments').flatMap((segment) => requirementsOf(segment, view));
  return new Set(
    all
      // A note that does not say what it does may be the one; partners all may.
      .filter(({ is, met, perhaps }) => met.length === 0 && (is === 'partner' || !perhaps.length))
      .flatMap(({ is, by, set }) =>
        by.map(({ id }) => `${id} ${is === 'record' || is === 'partner' ? is : set.join('|')}`),
      ),
  );
}

/** The record of customers is asked for once a canvas by the rule and once a segment here. */
const without = (lines: Set<string>) =>
  [...lines].filter((line) => !line.endsWith(' record')).sort();

describe('what relationships rest on', () => {
  test.each(files)('%s: what is missing is what the rules find missing', (file) => {
    const canvas = read(file);
    expect(without(missingHere(canvas))).toEqual(without(missingByRules(canvas)));
  });

  test('on any canvas, what is missing is what the rules find missing', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        expect(without(missingHere(canvas))).toEqual(without(missingByRules(canvas)));
      }),
      { numRuns: 200 },
    );
  });

  test('a record of customers is missed where crm-missing misses it', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        const here = [...missingHere(canvas)].filter((line) => line.endsWith(' record'));
        const there = missingByRules(canvas);
        // The rule also speaks of relationships with nobody, and of those whose type asks for it.
        for (const line of here) expect(there).toContain(line);
      }),
      { numRuns: 200 },
    );
    const bike = read('bike-repair-1a.bmc.json');
    expect([...missingHere(bike)].filter((line) => line.endsWith(' record'))).toEqual(
      [...missingByRules(bike)].filter((line) => line.endsWith(' record')),
    );
    expect([...missingHere(bike)].some((line) => line.endsWith(' record'))).toBe(true);
  });

  test('is counted, and nothing needed is nothing of nothing', () => {
    const canvas = read('bike-repair-1a.bmc.json');
    const view = viewOf(canvas);
    expect(integrationOf(canvas.segments['seg-riders']!, view)).toEqual({ met: 2, of: 5 });
    const cards = viewOf(read('card-terminal.bmc.json'));
    expect(integrationOf(cards.all('segments')[0]!, cards)).toEqual({ met: 0, of: 0 });
  });

  test('an untagged note may be what is needed, so it is offered and not counted', () => {
    const canvas = sketch({
      segments: { s: {} },
      relationships: { r: { type: 'community' } },
      resources: { forum: {} },
      links: [['r', 's']],
    });
    const view = viewOf(canvas);
    const [activity, resource] = requirementsOf(view.all('segments')[0]!, view);
    expect(activity).toMatchObject({ is: 'activities', met: [], perhaps: [] });
    expect(resource).toMatchObject({ is: 'resources', met: [], perhaps: [{ id: 'forum' }] });
  });
});
