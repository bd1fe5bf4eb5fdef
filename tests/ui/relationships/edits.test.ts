import { describe, expect, test } from 'vitest';
import { after } from '../../../src/model/edit';
import { requirementsOf } from '../../../src/model/figures/integration';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import {
  addFor,
  expectAlso,
  expecting,
  expectInstead,
  linkFor,
  offer,
  toggleGoal,
} from '../../../src/ui/relationships/edits';

const canvas = sketch({
  meta: { stage: 'operating' },
  segments: { s: {} },
  channels: { shop: { kind: 'partner_store' } },
  relationships: {
    r: { type: 'personal_assistance', goals: ['retention'] },
    q: { type: 'community', goals: ['retention'] },
  },
  resources: { forum: {} },
  links: [
    ['r', 's'],
    ['q', 's'],
    ['r', 'shop'],
  ],
});
const requirement = (key: RegExp, at = canvas) => {
  const view = viewOf(at);
  return requirementsOf(view.all('segments')[0]!, view).find((one) => key.test(one.key))!;
};

describe('an expectation', () => {
  test('is a must at first, then nice to have; without types it is gone', () => {
    const one = after(canvas, expectAlso('s', 'community'));
    const two = after(one, expectAlso('s', 'social'));
    expect(two.segments['s']!.expectation).toEqual({
      status: 'assumed',
      types: [
        { type: 'community', strength: 'must' },
        { type: 'social', strength: 'nice' },
      ],
    });
    const other = after(two, expectInstead('s', 1, 'self_service'));
    expect(other.segments['s']!.expectation!.types[1]).toEqual({
      type: 'self_service',
      strength: 'nice',
    });
    const none = after(
      one,
      expecting('s', ({ types }) => void types.splice(0, 1)),
    );
    expect(none.segments['s']!.expectation).toBeUndefined();
  });
});

test('an offer is a placeholder with the segment', () => {
  const next = after(canvas, offer('s', { id: 'new', name: 'New', type: 'social' }));
  expect(next.relationships['new']).toMatchObject({ type: 'social', status: 'assumed' });
  expect(viewOf(next).linked('s', 'relationships')).toHaveLength(3);
});

test('a goal comes and goes; the last one leaves no trace', () => {
  const more = after(canvas, toggleGoal('r', 'upselling'));
  expect(more.relationships['r']!.goals).toEqual(['retention', 'upselling']);
  expect(after(canvas, toggleGoal('r', 'retention')).relationships['r']!.goals).toBeUndefined();
});

describe('what relationships rest on', () => {
  test('is added for all that need it', () => {
    const record = requirement(/^record$/);
    const next = after(canvas, addFor(record, { id: 'crm', name: 'CRM' }, 'crm_system'));
    expect(next.resources['crm']).toMatchObject({ capability: 'crm_system', status: 'assumed' });
    expect(requirement(/^record$/, next)).toMatchObject({ linked: true, met: [{ id: 'crm' }] });
    expect(
      viewOf(next)
        .linked('crm', 'relationships')
        .map(({ id }) => id),
    ).toEqual(['q', 'r']);
  });

  test('is linked where it is there, and says what it is', () => {
    const space = requirement(/community_platform/);
    expect(space.perhaps).toMatchObject([{ id: 'forum' }]);
    const next = after(canvas, linkFor(space, 'forum', 'community_platform'));
    expect(requirement(/community_platform/, next)).toMatchObject({ linked: true });
    expect(next.resources['forum']!.capability).toBe('community_platform');
  });

  test('a partner is added behind the channel', () => {
    const partner = requirement(/^partner/);
    const next = after(canvas, addFor(partner, { id: 'p', name: 'P' }, undefined));
    expect(requirement(/^partner/, next).met).toMatchObject([{ id: 'p', status: 'assumed' }]);
  });
});
