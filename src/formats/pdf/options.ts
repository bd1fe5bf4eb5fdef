import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import type { LoadFont } from './glyphs';
import type { Severity } from './look';
import type { Paper } from './paper';

/** A finding in words; the numbers are given here, in the order of the list. */
export interface PdfFinding {
  /** The note that it is about, or else the block; neither means the canvas as a whole. */
  readonly on?: Id | undefined;
  readonly block?: Block | undefined;
  readonly severity: Severity;
  /** Gaps are a checklist and mark no note. */
  readonly kind?: 'gap' | 'conflict' | undefined;
  readonly title: string;
  readonly detail: string;
  /** Why it was set aside: then it is told at the end, and marks nothing. */
  readonly waived?: string | undefined;
}

export interface PdfOptions {
  readonly loadFont: LoadFont;
  readonly paper?: Paper;
  /** When given, numbered marks on the sheet and a list on the pages after it. */
  readonly findings?: readonly PdfFinding[];
  /** The document's creation date; without one it is the canvas's `asOf`, or else 1 January 2000. */
  readonly date?: Date;
}

export interface PdfResult {
  /** The file. Equal input gives equal bytes. */
  readonly bytes: ArrayBuffer;
  /** Characters that no font has and for which boxes stand. */
  readonly missing: string[];
}
