import { BLOCKS, RECORDS } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { after, together, type Edit } from '../../model/edit';
import { change, putRecord } from '../../model/edit-notes';
import { removeNotes, removeRecord } from '../../model/edit-remove';
import type { Quantity } from '../../model/quantity';

/** The bike repair as its templates tell it: as assumed, with what riders said, and after she adapted. */
export interface Story {
  readonly assumed: Canvas;
  readonly heard: Canvas;
  readonly adapted: Canvas;
}

/** The people whom the story is about, what they said, and what is offered to them. */
export const RIDERS: Id = 'seg-riders';
const SAID: Id = 'ev-riders';
const VISITS: Id = 'rel-appointments';
const FRIENDSHIP: Id = 'rel-friendship';
const CLINIC: Id = 'rel-clinic';

/** The steps after the first, in which something changes. */
export const CHANGES = ['heard', 'changed', 'adapted'] as const;
export type ChangeName = (typeof CHANGES)[number];

/** The canvas with which the story begins: nobody has asked the riders yet. */
export function opening({ assumed }: Story, id: Id, name: string): Canvas {
  const { template: _header, journey: _later, ...canvas } = assumed;
  const unasked = after(canvas, removeRecord('evidence', SAID));
  return { ...unasked, id, meta: { ...unasked.meta, name } };
}

/** What riders said, as it is on record. */
export const said = ({ heard }: Story) => heard.evidence[SAID];

/** What one step of the story does, as an edit like any other. */
export function editOf(name: ChangeName, story: Story): Edit {
  if (name === 'heard') return hear(story);
  return name === 'changed' ? offerClinic(story) : adapt(story);
}

/** Whether a canvas is already as a step would leave it, by whatever hand. */
export function isDone(name: ChangeName, canvas: Canvas): boolean {
  const expected = canvas.segments[RIDERS]?.expectation?.types ?? [];
  if (name === 'heard') return expected.some(({ type }) => type === 'self_service');
  const offers = Object.values(canvas.relationships);
  const offered = offers.some(({ type }) => type === 'self_service');
  if (name === 'changed') return offered && !canvas.relationships[FRIENDSHIP];
  return canvas.relationships[CLINIC] !== undefined;
}

/** The evidence goes on record, and with it what riders expect. */
function hear(story: Story): Edit {
  const evidence = said(story);
  const expectation = story.heard.segments[RIDERS]?.expectation;
  return together('change', [
    ...(evidence ? [putRecord('evidence', evidence)] : []),
    change('segments', RIDERS, (riders) => {
      // What was believed before is kept by the edit itself, as with any other.
      if (expectation)
        riders.expectation = { types: expectation.types, status: expectation.status };
    }),
  ]);
}

/** A clinic instead of visits, at what it would cost; the friendship ends. */
function offerClinic({ adapted }: Story): Edit {
  const clinic = adapted.relationships[CLINIC];
  return together('change', [
    change('relationships', VISITS, (visits) => {
      if (!clinic?.type || !clinic.cost) return;
      visits.name = clinic.name;
      visits.type = clinic.type;
      visits.cost = guessed(clinic.cost);
    }),
    removeNotes([FRIENDSHIP]),
  ]);
}

/** Figures of a plan: nobody has measured them yet. */
function guessed<T extends object>(cost: T): T {
  return Object.fromEntries(
    Object.entries(cost).map(([key, value]: [string, Quantity]) => [
      key,
      { value: value.value, unit: value.unit, status: 'assumed' },
    ]),
  ) as T;
}

/** The canvas as it was in the end: everything that the clinics need, and what came of them. */
function adapt({ adapted }: Story): Edit {
  return {
    name: 'change',
    apply: (draft) => {
      for (const part of [...BLOCKS, ...RECORDS, 'links', 'journey'] as const) {
        Object.assign(draft, { [part]: adapted[part] ?? {} });
      }
      const { name } = draft.meta;
      draft.meta = { ...adapted.meta, name };
    },
  };
}
