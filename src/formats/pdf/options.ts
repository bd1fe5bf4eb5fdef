import type { PaperFinding } from '../drawing/finding';
import type { Paper } from '../drawing/paper';
import type { MakePicture } from '../drawing/picture-pages';
import type { LoadFont } from './glyphs';

export interface PdfOptions {
  readonly loadFont: LoadFont;
  readonly paper?: Paper;
  /** When given, numbered marks on the sheet and a list on the pages after it. */
  readonly findings?: readonly PaperFinding[];
  /** False leaves the sheet and its findings out. */
  readonly sheet?: boolean;
  /** Views on pages of their own, after the sheet. */
  readonly pictures?: readonly MakePicture[];
  /**
   * Makes a report of it: a cover in a colour with the contents first, and pictures after the
   * findings, which stand after the views then.
   */
  readonly report?: { readonly color: string; readonly appendix: readonly MakePicture[] };
  /** True attaches the canvas, so that the file can be opened again. */
  readonly inside?: boolean;
  /** The document's creation date; without one it is the canvas's `asOf`, or else 1 January 2000. */
  readonly date?: Date;
}

export interface PdfResult {
  /** The file. Equal input gives equal bytes. */
  readonly bytes: ArrayBuffer;
  /** Characters that no font has and for which boxes stand. */
  readonly missing: string[];
}
