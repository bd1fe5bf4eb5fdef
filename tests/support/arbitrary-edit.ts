import * as fc from 'fast-check';
import { BLOCKS } from '../../src/model/blocks';
import { together, type Edit } from '../../src/model/edit';
import { link, unlink } from '../../src/model/edit-links';
import { move } from '../../src/model/edit-move';
import { addNotes, change, changeMeta, putRecord, rename } from '../../src/model/edit-notes';
import { removeNotes, removeRecord } from '../../src/model/edit-remove';
import {
  addNewTouchpoint,
  addTouchpoint,
  leavePhase,
  movePhase,
  putJourneyNote,
  removeJourneyNote,
} from '../../src/model/edit-journey';
import { merge } from '../../src/model/edit-merge';
import { Phase } from '../../src/model/enums';
import {
  ANY_ID,
  assumption,
  attributesOf,
  evidence,
  IDS,
  journeyNote,
  kpi,
  settings,
} from './arbitrary-canvas';

const block = fc.constantFrom(...BLOCKS);
const record = fc.constantFrom('kpis', 'assumptions', 'evidence');
const before = fc.option(ANY_ID, { nil: undefined });
const newId = fc.integer({ min: 1, max: 9 }).map((n) => `new-${n}`);

const recordId = (name: string) => fc.nat({ max: 4 }).map((n) => `${name}-${n}`);

/** Writes fields over what is there; what is missing among them goes. */
function overwrite(target: object, fields: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) Reflect.deleteProperty(target, key);
    else Reflect.set(target, key, JSON.parse(JSON.stringify(value)));
  }
}

const channel = fc.constantFrom(...IDS.channels);
const segment = fc.constantFrom(...IDS.segments);
const phase = fc.constantFrom(...Phase.options);
const journey: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(recordId('journey'), journeyNote).map(([id, note]) => putJourneyNote({ id, ...note })),
  recordId('journey').map(removeJourneyNote),
  fc.tuple(channel, segment, phase).map(([c, s, p]) => addTouchpoint(c, s, p)),
  fc
    .tuple(newId, fc.string(), segment, phase)
    .map(([id, name, s, p]) => addNewTouchpoint({ id: `channels-${id}`, name }, s, p)),
  fc.tuple(channel, phase).map(([c, p]) => leavePhase(c, p)),
  fc.tuple(channel, phase, phase).map(([c, from, to]) => movePhase(c, from, to)),
  fc.tuple(segment, segment).map(([keep, gone]) => merge(keep, gone)),
);

/** New attributes for a note that is likely to be there. */
const attributes = block.chain((b) =>
  fc
    .tuple(fc.constantFrom(...IDS[b]), attributesOf(b))
    .map(([id, fields]) => change(b, id, (note) => overwrite(note, fields))),
);

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
  settings.map((fields) => changeMeta((meta) => overwrite(meta, fields))),
  attributes,
  attributes,
  fc.tuple(recordId('kpi'), kpi).map(([id, fields]) => putRecord('kpis', { id, ...fields })),
  fc
    .tuple(recordId('assumption'), assumption)
    .map(([id, fields]) => putRecord('assumptions', { id, ...fields })),
  fc
    .tuple(recordId('evidence'), evidence)
    .map(([id, fields]) => putRecord('evidence', { id, ...fields })),
  fc
    .tuple(record, fc.nat({ max: 4 }))
    .map(([key, n]) => removeRecord(key, `${key === 'evidence' ? key : key.slice(0, -1)}-${n}`)),
  journey,
);

/** Any edit, or a few as one. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 9, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.array(simple, { maxLength: 3 }).map((edits) => together('fix', edits)),
  },
);
