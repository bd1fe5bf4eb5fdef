import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import type { Severity } from './look';

/** A finding in words; the numbers are given on paper, in the order of the list. */
export interface PaperFinding {
  /** The note that it is about, or else the block; neither means the canvas as a whole. */
  readonly on?: Id | undefined;
  readonly block?: Block | undefined;
  readonly severity: Severity;
  /** Gaps are a checklist and mark no note. */
  readonly kind?: 'gap' | 'conflict' | undefined;
  readonly title: string;
  readonly detail: string;
  /** What would mend it, in words; told under it. */
  readonly fixes?: readonly string[];
  /** Why it was set aside: then it is told at the end, and marks nothing. */
  readonly waived?: string | undefined;
}
