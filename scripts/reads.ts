import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { RULES } from '../src/rules/index';
import { readsOf } from '../tests/support/rule-reads';

// Writes into each rule which fields it reads, found by watching it: npm run reads [ID…].
const wanted = process.argv.slice(2);
for (const rule of RULES) {
  if (wanted.length > 0 && !wanted.includes(rule.id)) continue;
  const file = new URL(`../src/rules/${rule.id}.ts`, import.meta.url);
  const before = readFileSync(file, 'utf8');
  const list = readsOf(rule).map((read) => `'${read}'`);
  const text = before.replace(/^ {2}reads: \[[^\]]*\],$/m, `  reads: [${list.join(', ')}],`);
  const options = await prettier.resolveConfig(file.pathname);
  const after = await prettier.format(text, { ...options, parser: 'typescript' });
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(rule.id);
}
