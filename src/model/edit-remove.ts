import type { RecordKey } from './blocks';
import type { Canvas, Id } from './canvas';
import type { Edit } from './edit';
import { find } from './find';

/** Removes notes with their links and what was recorded about them. */
export function removeNotes(ids: readonly Id[]): Edit {
  const gone = new Set(ids);
  return {
    name: 'remove',
    apply: (draft) => {
      for (const id of gone) {
        const found = find(draft, id);
        if (found) delete draft[found.block][id];
      }
      for (const link of Object.values(draft.links)) {
        if (gone.has(link.from) || gone.has(link.to)) delete draft.links[link.id];
      }
      for (const kpi of Object.values(draft.kpis)) if (gone.has(kpi.of)) delete draft.kpis[kpi.id];
      for (const key of ['assumptions', 'evidence'] as const) {
        for (const record of Object.values(draft[key])) {
          if (gone.has(record.about.id)) delete draft[key][record.id];
        }
      }
      for (const note of Object.values(draft.journey ?? {})) {
        if (gone.has(note.segment)) delete draft.journey![note.id];
      }
      dropWaivers(draft, gone);
      for (const segment of Object.values(draft.segments)) {
        if (segment.upgradesTo && gone.has(segment.upgradesTo)) delete segment.upgradesTo;
        if (segment.interdependentWith?.some((id) => gone.has(id))) {
          segment.interdependentWith = segment.interdependentWith.filter((id) => !gone.has(id));
        }
      }
    },
  };
}

/** A waiver dies with what it is about. */
export function dropWaivers(draft: Canvas, gone: ReadonlySet<Id>): void {
  for (const { id, on, to } of Object.values(draft.waivers ?? {})) {
    if ((on !== undefined && gone.has(on)) || (to !== undefined && gone.has(to))) {
      delete draft.waivers![id];
    }
  }
  if (draft.waivers && Object.keys(draft.waivers).length === 0) delete draft.waivers;
}

/** Removes a KPI, an assumption or a piece of evidence. */
export function removeRecord(key: RecordKey, id: Id): Edit {
  return {
    name: 'record',
    apply: (draft) => {
      delete draft[key][id];
      dropWaivers(draft, new Set([id]));
    },
  };
}
