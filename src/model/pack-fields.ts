import * as z from 'zod/mini';
import type { Block } from './blocks';
import { Meta } from './canvas';
import * as el from './elements';
import { Quantity } from './quantity';

/** What a condition is asked about: a note of a block, or the canvas with its settings. */
export type Part = Block | 'canvas';

/** What stands in a field, as far as a condition can ask for it. */
export interface FieldShape {
  readonly kind: 'choice' | 'text' | 'number' | 'yes-no' | 'list' | 'group';
  /** What may stand there, or in the list, where it is one of a few words. */
  readonly values?: readonly string[];
  /** The fields inside. */
  readonly fields?: readonly string[];
}

const SCHEMAS = {
  segments: el.Segment,
  propositions: el.Proposition,
  channels: el.Channel,
  relationships: el.Relationship,
  revenues: el.Revenue,
  resources: el.Resource,
  activities: el.Activity,
  partners: el.Partner,
  costs: el.Cost,
  canvas: Meta,
} satisfies Record<Part, z.ZodMiniType>;

/** What stands where a path leads, or the first step of it that leads nowhere. */
export function fieldAt(
  part: Part,
  path: string,
): FieldShape | { readonly wrong: string; readonly known: readonly string[] } {
  let schema: z.core.$ZodType = SCHEMAS[part];
  for (const step of path.split('.')) {
    const fields = fieldsIn(schema);
    const next = Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (!next) return { wrong: step, known: Object.keys(fields) };
    schema = bare(next);
  }
  return shapeOf(schema);
}

/** The fields of a part with what stands in them, those inside other fields included. */
export function fieldsOf(part: Part): ReadonlyMap<string, FieldShape> {
  const found = new Map<string, FieldShape>();
  const collect = (schema: z.core.$ZodType, before: string) => {
    for (const [name, inner] of Object.entries(fieldsIn(schema))) {
      const field = bare(inner);
      const shape = shapeOf(field);
      found.set(before + name, shape);
      if (shape.kind === 'group') collect(field, `${before}${name}.`);
    }
  };
  collect(SCHEMAS[part], '');
  return found;
}

function fieldsIn(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  if (!(schema instanceof z.ZodMiniObject)) return {};
  // What a note left behind in another block says nothing about it now.
  const { aside: _aside, ...fields } = schema.shape as Record<string, z.core.$ZodType>;
  return fields;
}

/** A schema without the leave to be missing. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional ? bare(schema.def.innerType) : schema;
}

function shapeOf(schema: z.core.$ZodType): FieldShape {
  if (schema instanceof z.ZodMiniEnum) return { kind: 'choice', values: words(schema) };
  if (schema instanceof z.ZodMiniArray) {
    const item = bare(schema.def.element);
    return item instanceof z.ZodMiniEnum ? { kind: 'list', values: words(item) } : { kind: 'list' };
  }
  const fields = Object.keys(fieldsIn(schema));
  if (schema === Quantity) return { kind: 'number', fields };
  if (schema instanceof z.ZodMiniObject) return { kind: 'group', fields };
  if (schema instanceof z.ZodMiniNumber) return { kind: 'number' };
  if (schema instanceof z.ZodMiniBoolean) return { kind: 'yes-no' };
  return { kind: 'text' };
}

const words = (schema: z.ZodMiniEnum): string[] => schema.options.map(String);
