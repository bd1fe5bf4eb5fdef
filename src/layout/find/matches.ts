import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import type { Validation } from '../../model/enums';
import { asksForSomething, type Query } from '../../model/query';
import { viewOf } from '../../model/view';
import type { Face } from '../face';
import { fold, wordsOf } from './fold';

/**
 * The notes that a query finds, in the order in which the blocks are worth filling and notes stand
 * in them. It looks at what faces show and at the notes' own text. `severities` are the findings on
 * each note.
 */
export function matches(
  canvas: Canvas,
  faces: Readonly<Record<Block, readonly Face[]>>,
  severities: ReadonlyMap<Id, ReadonlySet<string>>,
  query: Query,
): Id[] {
  if (!asksForSomething(query)) return [];
  const view = viewOf(canvas);
  const words = wordsOf(query.text);
  const { block: only, segment, finding, status, state } = query;
  return BLOCKS.filter((block) => !only || block === only).flatMap((block) =>
    faces[block]
      .filter((face) => {
        const note = view.element(face.id);
        if (!note) return false;
        if (segment && !face.serves.includes(segment)) return false;
        if (finding && !hasFinding(severities.get(face.id), finding)) return false;
        if (status && statusOf(note) !== status) return false;
        if (state && (note.state ?? 'current') !== state) return false;
        return words.length === 0 || holds(textOf(face, note.note), words);
      })
      .map(({ id }) => id),
  );
}

/** How sure a note is; of a segment, also how sure what it expects is. */
function statusOf(note: {
  status?: Validation | undefined;
  expectation?: { status: Validation } | undefined;
}): Validation | undefined {
  return note.status ?? note.expectation?.status;
}

function hasFinding(found: ReadonlySet<string> | undefined, wanted: string): boolean {
  if (wanted === 'none') return !found?.size;
  return wanted === 'any' ? !!found?.size : !!found?.has(wanted);
}

const textOf = (face: Face, note = ''): string =>
  [face.title, ...face.rows.flatMap((row) => row.map(({ text }) => text)), note].join('\n');

function holds(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
