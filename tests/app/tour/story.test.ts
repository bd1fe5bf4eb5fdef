import { describe, expect, it } from 'vitest';
import { CHANGES, editOf, isDone, opening, RIDERS, said } from '../../../src/app/tour/story';
import type { Canvas } from '../../../src/model/canvas';
import { after } from '../../../src/model/edit';
import { segmentServingCost } from '../../../src/model/figures/of-segment';
import { viewOf } from '../../../src/model/view';
import { check } from '../../../src/rules/engine';
import { RULES } from '../../../src/rules/index';
import { preview } from '../../../src/rules/preview';
import { applyEdit, startTimeline, undo } from '../../../src/store/history';
import { template } from '../../support/templates';

const story = {
  assumed: template('bike-repair-1a'),
  heard: template('bike-repair-1b'),
  adapted: template('bike-repair-1c'),
};
const start = opening(story, 'copy', 'Step by step');
const states = CHANGES.reduce<Canvas[]>(
  (all, name) => [...all, after(all.at(-1)!, editOf(name, story))],
  [start],
);
const conflicts = (canvas: Canvas) =>
  check(canvas, RULES).findings.flatMap(({ kind, rule }) => (kind === 'conflict' ? [rule] : []));
const cost = (canvas: Canvas) => {
  const figure = segmentServingCost(canvas.segments[RIDERS]!, viewOf(canvas));
  return figure.known ? Math.round(figure.value * 100) / 100 : undefined;
};

describe('the story of the bike repair', () => {
  it('begins with an assumption that nobody has tested, and a loss on each rider', () => {
    expect(start.evidence).toEqual({});
    expect(start.template).toBeUndefined();
    expect(cost(start)).toBe(8.5);
    expect(conflicts(start)).toContain('relationship-cost-exceeds-margin');
    expect(conflicts(start)).not.toContain('expected-relationship-not-offered');
  });

  it('shows the gap once what riders said is on record', () => {
    expect(said(story)?.n).toBe(12);
    expect(states[1]!.segments[RIDERS]!.expectation!.types[0]!.type).toBe('self_service');
    expect(conflicts(states[1]!)).toContain('expected-relationship-not-offered');
  });

  it('closes findings and costs less when the relationship is changed, and says what it needs', () => {
    const { closes, opens } = preview(states[1]!, editOf('changed', story), RULES);
    const rules = closes.map(({ rule }) => rule);
    expect(rules).toContain('relationship-cost-exceeds-margin');
    expect(rules).toContain('expected-relationship-not-offered');
    expect(opens.length).toBeGreaterThan(0);
    expect(cost(states[2]!)).toBeLessThan(5.6);
    const [offer] = Object.values(states[2]!.relationships);
    expect(offer!.cost!.fixedMonth!.status).toBe('assumed');
  });

  it('ends without a conflict, as the last template says', () => {
    const end = states[3]!;
    expect(conflicts(end)).toEqual([]);
    const { template: _header, id: _id, meta: _meta, ...rest } = story.adapted;
    expect(end).toMatchObject(rest);
  });

  it.each(CHANGES.map((name, i) => [name, i] as const))(
    'does “%s” in one step, which is known to be done and can be undone',
    (name, i) => {
      expect(isDone(name, states[i]!)).toBe(false);
      const timeline = applyEdit(startTimeline(states[i]!), editOf(name, story));
      expect(timeline.past).toHaveLength(1);
      expect(isDone(name, timeline.canvas)).toBe(true);
      expect(undo(timeline).canvas).toEqual(states[i]);
    },
  );

  it('does nothing bad to a canvas from which the reader took everything', () => {
    const bare = { ...start, segments: {}, relationships: {}, links: {} };
    for (const name of CHANGES) expect(() => after(bare, editOf(name, story))).not.toThrow();
  });
});
