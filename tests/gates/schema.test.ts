import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canvasSchema, SCHEMA_FILE } from '../../scripts/schema.ts';

it('docs/canvas.schema.json is what the model says; `npm run schema` writes it anew', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8').replaceAll('\r\n', '\n')).toBe(canvasSchema());
});
