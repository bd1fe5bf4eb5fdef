import type { Change } from '../../model/compare';

/** A field in words, before and after; nothing stands for a missing value. */
export interface ToldField {
  /** Nothing where the thing it belongs to is called so. */
  readonly label: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A note, link or record that is new, changed or gone, in words. */
export interface ToldChange {
  readonly change: Change;
  readonly name: string;
  readonly fields: readonly ToldField[];
}

/** The changes of a block, or of another part. */
export interface ToldGroup {
  readonly key: string;
  readonly label: string;
  readonly changes: readonly ToldChange[];
}

/** A computed figure that is another one. */
export interface ToldFigure extends ToldField {
  readonly is: Change['is'];
  /** Whose it is: a segment, or a block for its sum. */
  readonly of: string;
}

/** A finding that has come, gone, or says something else. */
export interface ToldFinding {
  readonly id: string;
  readonly is: Change['is'];
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
}

/** All that differs between two canvases, in words. */
export interface Told {
  /** What the two are called. */
  readonly before: string;
  readonly after: string;
  readonly groups: readonly ToldGroup[];
  readonly figures: readonly ToldFigure[];
  readonly findings: readonly ToldFinding[];
}
