import type { Canvas, Id } from './canvas';
import type { Channel, Relationship } from './elements';
import type { JourneyAspect, Phase } from './enums';
import type { JourneyNote } from './records';
import type { CanvasView } from './view';

/** Where a segment is met: a channel that reaches it, and the relationships that go through it. */
export interface Touchpoint {
  readonly channel: Channel;
  /** Relationships with this segment through this channel. */
  readonly through: readonly Relationship[];
}

/** The six aspects of a relationship that a journey may be noted against (seed S3). */
export const ASPECTS = [
  'value',
  'communication',
  'experience',
  'trust',
  'loyalty',
  'advocacy',
] as const;

const touchpoint = (view: CanvasView, segment: Id, channel: Channel): Touchpoint => ({
  channel,
  through: view
    .linked(segment, 'relationships')
    .filter(({ id }) => view.linked(id, 'channels').some((other) => other.id === channel.id)),
});

const reaching = (view: CanvasView, segment: Id) =>
  [...view.linked(segment, 'channels')].sort((a, b) => a.order - b.order);

/** Where a segment is met in one phase, as the channels stand in their block. */
export function touchpoints(view: CanvasView, segment: Id, phase: Phase): Touchpoint[] {
  return reaching(view, segment)
    .filter(({ phases }) => phases?.includes(phase))
    .map((channel) => touchpoint(view, segment, channel));
}

/** Channels that reach a segment and of which no phase is recorded: they are in none of its cells. */
export function unphasedTouchpoints(view: CanvasView, segment: Id): Touchpoint[] {
  return reaching(view, segment)
    .filter(({ phases }) => !phases?.length)
    .map((channel) => touchpoint(view, segment, channel));
}

/** A relationship that no touchpoint of its segment shows. */
export interface Unplaced {
  readonly relationship: Relationship;
  /** Channels that it goes through but that do not reach the segment; none when it has no channel. */
  readonly past: readonly Channel[];
}

/** Relationships with a segment through none of the channels that reach it. */
export function unplacedRelationships(view: CanvasView, segment: Id): Unplaced[] {
  const reached = new Set(view.linked(segment, 'channels').map(({ id }) => id));
  return [...view.linked(segment, 'relationships')]
    .sort((a, b) => a.order - b.order)
    .map((relationship) => ({ relationship, past: view.linked(relationship.id, 'channels') }))
    .filter(({ past }) => !past.some(({ id }) => reached.has(id)));
}

/** The segments that a channel reaches beside this one: what is said of the channel holds for them, too. */
export const alsoReached = (view: CanvasView, channel: Id, segment: Id) =>
  view.linked(channel, 'segments').filter(({ id }) => id !== segment);

/** The notes on a segment's journey, in one phase and about one thing, oldest first. */
export function journeyNotes(
  canvas: Canvas,
  segment: Id,
  phase: Phase,
  about: JourneyAspect,
): JourneyNote[] {
  return Object.values(canvas.journey ?? {}).filter(
    (note) => note.segment === segment && note.phase === phase && note.about === about,
  );
}

/** Whether anything beside pain is noted on a segment's journey. */
export const hasAspects = (canvas: Canvas, segment: Id): boolean =>
  Object.values(canvas.journey ?? {}).some(
    (note) => note.segment === segment && note.about !== 'pain',
  );
