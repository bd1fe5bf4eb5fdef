// npm run schema: writes the JSON Schemas of the file formats from those the app itself checks with,
// and the list of all that a pack can name.
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import * as canvas from '../src/model/canvas';
import * as elements from '../src/model/elements';
import * as enums from '../src/model/enums';
import * as pack from '../src/model/pack';
import * as quantity from '../src/model/quantity';
import * as records from '../src/model/records';
import { SCHEMA_VERSION } from '../src/model/version';
import { RULES } from '../src/rules/index';
import { canvasShape } from './canvas-shape';
import { packReference } from './pack-reference';

const { Canvas, ...canvasParts } = canvas;
const { Pack, ...packParts } = pack;

/** What is made from the code, by its path, in the style of the formatter. */
export const MADE: Readonly<Record<string, () => string>> = {
  'docs/canvas.schema.json': () =>
    document(Canvas, [canvasParts, elements, enums, quantity, records], {
      $id: `urn:rapport:canvas:${SCHEMA_VERSION}`,
      title: 'Rapport canvas',
      description:
        'One business model canvas with its figures, evidence and links: what a .bmc.json file holds. Fields that are not named here are kept.',
    }),
  'docs/pack.schema.json': () =>
    document(Pack, [packParts, { Severity: enums.Severity }], {
      $id: `urn:rapport:pack:${pack.PACK_VERSION}`,
      title: 'Rapport pack of checks',
      description:
        'Which checks apply, how grave they are, from which threshold on and in whose words, and checks of one’s own. See packs.md.',
    }),
  'docs/pack-reference.md': packReference,
  'src/formats/canvas-shape.json': canvasShape,
};

/** A schema as text. What the model names gets that name under $defs. */
function document(top: z.ZodMiniType, modules: readonly object[], header: object): string {
  const named = z.registry<{ id: string }>();
  for (const module of modules)
    for (const [id, value] of Object.entries(module))
      if (value instanceof z.ZodMiniType) named.add(value, { id });
  const { $schema, ...schema } = z.toJSONSchema(top, { metadata: named });
  const rules = top === Pack ? schema.properties?.rules : undefined;
  // An editor can then offer the checks by name.
  if (typeof rules === 'object') rules.propertyNames = { enum: RULES.map(({ id }) => id) };
  return `${JSON.stringify({ $schema, ...header, ...schema }, null, 2)}\n`;
}

/** Where one of them is. */
export const placeOf = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

// Run by npm, not imported by the test that compares.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(MADE)) writeFileSync(placeOf(path), text());
