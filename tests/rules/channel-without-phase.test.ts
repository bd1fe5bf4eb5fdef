import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'channel-without-phase';
const canvas = (phases?: string[]) => sketch({ channels: { flyers: phases ? { phases } : {} } });

test('asks what a channel is for, whether its phases are missing or none', () => {
  for (const silent of [canvas(), canvas([])]) {
    const [finding] = found(RULE, silent);
    expect(finding).toMatchObject({ on: 'flyers', severity: 'info', kind: 'gap' });
    expect(title(finding!, silent)).toBe(
      'You have not given flyers a place on the way to customers.',
    );
  }
});

test('one phase is enough', () => {
  expect(verdict(RULE, canvas(['awareness']), 'flyers')).toBe('passed');
});

test('only its owner can say', () => {
  expect(outcomes(RULE, canvas())).toEqual({ 'pick-phases': 'ask' });
  expect(fixes(RULE, canvas())).toMatchObject([{ ask: { id: 'flyers', path: 'phases' } }]);
});
