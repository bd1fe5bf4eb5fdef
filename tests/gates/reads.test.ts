import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index';
import { readsOf } from '../support/rule-reads';

// After an edit only those rules are asked again that say that they read what was changed.
test.each(RULES)('$id says which fields it reads: npm run reads', (rule) => {
  expect(rule.reads).toEqual(readsOf(rule));
});
