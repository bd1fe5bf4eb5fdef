import * as z from 'zod/mini';
import { Canvas } from '../src/model/canvas';
import type { Shape } from '../src/formats/quick';

/**
 * What the schema of canvases accepts, as a table for {@link takeCanvas}: the page reads what it
 * kept itself without zod, which takes long to set up. Shapes name others by their places; the last
 * one is the canvas.
 */
export function canvasShape(): string {
  const shapes: Shape[] = [];
  const known = new Map<z.core.$ZodType, number>();
  const add = (schema: z.core.$ZodType): number => {
    const place = known.get(schema);
    if (place !== undefined) return place;
    const shape = shapeOf((schema as z.core.$ZodTypes)._zod.def, add);
    const text = JSON.stringify(shape);
    const same = shapes.findIndex((one) => JSON.stringify(one) === text);
    const found = same < 0 ? shapes.push(shape) - 1 : same;
    known.set(schema, found);
    return found;
  };
  add(Canvas);
  return `[\n${shapes.map((shape) => JSON.stringify(shape)).join(',\n')}\n]\n`;
}

type Add = (schema: z.core.$ZodType) => number;

function shapeOf(def: z.core.$ZodTypes['_zod']['def'], add: Add): Shape {
  switch (def.type) {
    case 'object':
      return objectShape(def, add);
    case 'record':
      // Keys of a list that has to be there whole are another matter.
      return def.checks?.length || def.keyType._zod.def.type !== 'string'
        ? ['refuse']
        : ['record', add(def.keyType), add(def.valueType)];
    case 'array':
      return def.checks?.length ? ['refuse'] : ['array', add(def.element)];
    case 'string':
      return stringShape(def.checks ?? []);
    case 'number':
      return def.checks?.length ? ['refuse'] : ['number'];
    case 'boolean':
      return ['boolean'];
    case 'enum':
      return ['one', Object.values(def.entries)];
    case 'literal':
      return ['one', def.values as (string | number)[]];
    case 'unknown':
      return ['any'];
    default:
      return ['refuse'];
  }
}

function objectShape({ shape, catchall, checks }: z.core.$ZodObjectDef, add: Add): Shape {
  // What else a loose object holds is kept as it is.
  if (checks?.length || catchall?._zod.def.type !== 'unknown') return ['refuse'];
  const fields = Object.entries(shape).map(([key, field]): [string, number] => {
    const { def } = (field as z.core.$ZodTypes)._zod;
    return def.type === 'optional' ? [`?${key}`, add(def.innerType)] : [key, add(field)];
  });
  return ['object', Object.fromEntries(fields)];
}

function stringShape(checks: readonly z.core.$ZodCheck<never>[]): Shape {
  let [least, most, pattern] = [0, 0, ''];
  for (const check of checks as readonly z.core.$ZodChecks[]) {
    const { def } = check._zod;
    if (def.check === 'min_length') least = def.minimum;
    else if (def.check === 'max_length') most = def.maximum;
    else if (def.check === 'string_format' && def.format === 'regex' && !pattern) {
      pattern = def.pattern!.source;
    } else return ['refuse'];
  }
  return ['string', least, most, pattern];
}
