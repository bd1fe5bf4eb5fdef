import type { Canvas } from '../../model/canvas';

/** What kind of thing a text or a file was recognised as, by what is in it. */
export const SOURCES = [
  'rapport',
  'backup',
  'markdown',
  'plain',
  'table',
  'nine-keys',
  'bmml',
  'json-canvas',
  'lean-canvas',
  'red-phoenix',
  'bmdesigner',
  'bmlayers',
  'hy-canvas',
  'sebmc',
  'canvas-creator',
  'leantime',
  'textusm',
  'canvas-sketch',
] as const;
export type Source = (typeof SOURCES)[number];

/** Something that was not taken over. */
export interface Left {
  /** What it says, cut to 200 characters. */
  readonly what: string;
  /**
   * `no-block`: no block of a business model canvas means it; `empty`: it says nothing; `too-long`:
   * its name was cut; `no-link`: a link that means nothing between such notes; `unknown`: a field
   * that Rapport has no place for; `twice`: it stands there already.
   */
  readonly why: 'no-block' | 'empty' | 'too-long' | 'no-link' | 'unknown' | 'twice';
}

/** A canvas that was understood from a foreign text, before anything is created. */
export interface Understood {
  readonly ok: true;
  readonly source: Source;
  /** Whole and valid; under an id of its own unless the source brought one. */
  readonly canvas: Canvas;
  readonly left: readonly Left[];
}

/** Recognised, and no business model canvas: a sentence says which. */
export interface NotACanvas {
  readonly ok: false;
  readonly source?: Source;
  readonly why:
    /** The nine blocks of a lean canvas, of which only some are ours. */
    | 'lean-canvas'
    /** The headings are there, the notes are not. */
    | 'empty-template'
    /** A text about business models. */
    | 'article'
    /** Of that kind, but damaged. */
    | 'damaged';
  /** What was found, or where the damage is. */
  readonly detail?: string;
}

/** Reads a text of one kind; nothing when it is of another kind. Never throws. */
export type Reader = (text: string) => Understood | NotACanvas | undefined;
