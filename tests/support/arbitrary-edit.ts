import * as fc from 'fast-check';
import { BLOCKS } from '../../src/model/blocks';
import { together, type Edit } from '../../src/model/edit';
import { link, unlink } from '../../src/model/edit-links';
import { move } from '../../src/model/edit-move';
import {
  addNotes,
  change,
  changeMeta,
  putRecord,
  removeNotes,
  removeRecord,
  rename,
} from '../../src/model/edit-notes';
import * as e from '../../src/model/enums';
import { ANY_ID } from './arbitrary-canvas';

const block = fc.constantFrom(...BLOCKS);
const record = fc.constantFrom('kpis', 'assumptions', 'evidence');
const before = fc.option(ANY_ID, { nil: undefined });
const newId = fc.integer({ min: 1, max: 9 }).map((n) => `new-${n}`);

const simple: fc.Arbitrary<Edit> = fc.oneof(
  // A new note has an id that no note of another block has.
  fc
    .tuple(block, newId, fc.string(), before)
    .map(([b, id, name, at]) => addNotes(b, [{ id: `${b}-${id}`, name }], at)),
  fc.array(ANY_ID, { maxLength: 3 }).map(removeNotes),
  fc.tuple(ANY_ID, fc.string()).map(([id, name]) => rename(id, name)),
  fc.tuple(ANY_ID, block, before).map(([id, to, at]) => move(id, to, at)),
  fc.tuple(ANY_ID, ANY_ID).map(([a, b]) => link(a, b)),
  fc.tuple(ANY_ID, ANY_ID).map(([a, b]) => unlink(a, b)),
  fc.tuple(block, ANY_ID, fc.option(fc.string(), { nil: undefined })).map(([b, id, text]) =>
    change(b, id, (note) => {
      note.note = text;
    }),
  ),
  fc.constantFrom(...e.Stage.options).map((stage) =>
    changeMeta((meta) => {
      meta.stage = stage;
    }),
  ),
  fc
    .tuple(newId, ANY_ID, fc.constantFrom(...e.KpiKind.options))
    .map(([id, of, kind]) => putRecord('kpis', { id, of, kind })),
  fc.tuple(record, newId).map(([key, id]) => removeRecord(key, id)),
);

/** Any edit, or a few as one. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 9, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.array(simple, { maxLength: 3 }).map((edits) => together('fix', edits)),
  },
);
