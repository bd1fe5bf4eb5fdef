import { dequal as equal } from 'dequal/lite';
import type { Canvas } from './canvas';
import { BAGS, bagOf, besidesOf } from './compare';
import type { Edit, EditName } from './edit';

type Bag = Record<string, unknown>;

/**
 * Makes a canvas say what another one says, as one edit that touches nothing else: its id and what
 * its file says of itself stay.
 */
export function become(target: Canvas, name: EditName): Edit {
  return {
    name,
    apply: (draft) => {
      const open = draft as unknown as Bag;
      becomeBag(draft.meta as Bag, target.meta as Bag);
      for (const part of BAGS) {
        // A canvas without a journey or anything set aside bears no trace of them.
        if (target[part] === undefined) delete open[part];
        else if (open[part] === undefined) open[part] = target[part];
        else becomeBag(open[part] as Bag, bagOf(target, part) as Bag);
      }
      const then = target as unknown as Bag;
      for (const key of new Set([...besidesOf(draft), ...besidesOf(target)])) {
        if (equal(open[key], then[key])) continue;
        if (then[key] === undefined) delete open[key];
        else open[key] = then[key];
      }
    },
  };
}

function becomeBag(open: Bag, target: Bag): void {
  for (const key of Object.keys(open)) if (!Object.hasOwn(target, key)) delete open[key];
  for (const [key, value] of Object.entries(target)) {
    if (!Object.hasOwn(open, key) || !equal(open[key], value)) open[key] = value;
  }
}
