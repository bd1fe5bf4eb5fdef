import type { Id } from './canvas';
import type { Edit } from './edit';
import { directed, linkId } from './edit-links';
import { find } from './find';
import { dropWaivers } from './edit-remove';

/**
 * Merges a note into another one of its block: links, records and mentions go over to `keep`,
 * whose own name and attributes stay, and `gone` is removed.
 */
export function merge(keep: Id, gone: Id): Edit {
  return {
    name: 'change',
    apply: (draft) => {
      const block = find(draft, gone)?.block;
      if (keep === gone || !block || find(draft, keep)?.block !== block) return;
      for (const link of Object.values(draft.links)) {
        if (link.from !== gone && link.to !== gone) continue;
        delete draft.links[link.id];
        const pair = directed(draft, keep, link.from === gone ? link.to : link.from);
        if (!pair) continue;
        const id = linkId(pair.from, pair.to);
        draft.links[id] = { id, from: pair.from, to: pair.to };
      }
      for (const kpi of Object.values(draft.kpis)) if (kpi.of === gone) kpi.of = keep;
      for (const key of ['assumptions', 'evidence'] as const) {
        for (const { about } of Object.values(draft[key])) if (about.id === gone) about.id = keep;
      }
      for (const note of Object.values(draft.journey ?? {})) {
        if (note.segment === gone) note.segment = keep;
      }
      delete draft[block][gone];
      dropWaivers(draft, new Set([gone]));
      for (const segment of Object.values(draft.segments)) {
        const { id, upgradesTo, interdependentWith } = segment;
        if (upgradesTo === gone) {
          if (id === keep) delete segment.upgradesTo;
          else segment.upgradesTo = keep;
        }
        if (interdependentWith?.includes(gone)) {
          const others = interdependentWith.map((other) => (other === gone ? keep : other));
          segment.interdependentWith = [...new Set(others)].filter((other) => other !== id);
        }
      }
    },
  };
}
