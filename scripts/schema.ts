// npm run schema: writes the JSON Schema of the file format from the one the app itself checks with.
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import * as canvas from '../src/model/canvas';
import * as elements from '../src/model/elements';
import * as enums from '../src/model/enums';
import * as quantity from '../src/model/quantity';
import * as records from '../src/model/records';

export const SCHEMA_FILE = fileURLToPath(new URL('../docs/canvas.schema.json', import.meta.url));

const { Canvas, ...canvasParts } = canvas;

/** The schema as text. What the model names gets that name under $defs. */
export function canvasSchema(): string {
  const named = z.registry<{ id: string }>();
  for (const module of [canvasParts, elements, enums, quantity, records])
    for (const [id, value] of Object.entries(module))
      if (value instanceof z.ZodMiniType) named.add(value, { id });
  const { $schema, ...schema } = z.toJSONSchema(Canvas, { metadata: named });
  const document = {
    $schema,
    $id: `urn:rapport:canvas:${canvas.SCHEMA_VERSION}`,
    title: 'Rapport canvas',
    description:
      'One business model canvas with its figures, evidence and links: what a .bmc.json file holds. Fields that are not named here are kept.',
    ...schema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

// Run by npm, not imported by the test that compares.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(SCHEMA_FILE, canvasSchema());
