import { original } from 'immer';
import type { Canvas } from './canvas';
import type { Expectation } from './elements';
import type { Edit } from './edit';

type Types = Pick<Expectation, 'types'> | undefined;

const named = (expectation: Types) =>
  (expectation?.types ?? [])
    .map(({ type }) => type)
    .sort()
    .join(' ');

/**
 * The same edit, which also keeps what segments were believed to expect before it, until `day` (ISO
 * 8601). Of several changes on one day only the belief of that morning is kept.
 */
export function keepingEarlier(edit: Edit, day: string): Edit {
  // Only these touch attributes: adding or linking notes costs nothing more.
  if (edit.name !== 'change' && edit.name !== 'fix') return edit;
  return {
    name: edit.name,
    apply: (draft) => {
      edit.apply(draft);
      const before: Canvas['segments'] = original(draft)?.segments ?? {};
      for (const segment of Object.values(draft.segments)) {
        const former = before[segment.id]?.expectation;
        const { expectation } = segment;
        if (!former || !expectation || named(former) === named(expectation)) continue;
        const earlier = expectation.earlier ?? [];
        const { types, status } = former;
        if (earlier.at(-1)?.until !== day) earlier.push({ types, status, until: day });
        // Back at what was believed that morning: nothing has changed.
        if (named(earlier.at(-1)) === named(expectation)) earlier.pop();
        if (earlier.length > 0) expectation.earlier = earlier;
        else delete expectation.earlier;
      }
    },
  };
}
