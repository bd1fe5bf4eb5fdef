import type { Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import type { Finding } from '../rules/engine';

/** A finding in words, with the place it has in its file. */
export interface Told {
  readonly finding: Finding;
  /** The name of its rule. */
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  /** The name of the note it is about. */
  readonly note: string | undefined;
  /** The block of that note, or the block it is about. */
  readonly block: Block | undefined;
  /** Where that note begins in the file, from 1 on. */
  readonly line: number;
  readonly folded: readonly Told[];
}

/** What became of one file. Nothing outlives the report of its file. */
export interface FileResult {
  /** Its name as it was given. */
  readonly file: string;
  /** Missing when the file could not be read. */
  readonly canvas?: { readonly id: Id; readonly name: string };
  /** What could not be read, in sentences: the file, or a pack inside it. */
  readonly problems: readonly string[];
  readonly findings: readonly Told[];
  /** Findings that stand but were set aside; they do not count. */
  readonly waived: readonly Told[];
}

/** What a run found, in numbers. */
export interface Totals {
  readonly files: number;
  /** Files that could not be read. */
  readonly unread: number;
  /** What could not be read, packs inside canvases included. */
  readonly problems: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly waived: number;
}

export const NOTHING: Totals = {
  files: 0,
  unread: 0,
  problems: 0,
  error: 0,
  warning: 0,
  info: 0,
  waived: 0,
};

/** The numbers with those of one more file. */
export function plus(totals: Totals, { canvas, problems, findings, waived }: FileResult): Totals {
  const of = (severity: string) => findings.filter((one) => one.finding.severity === severity);
  return {
    files: totals.files + 1,
    unread: totals.unread + (canvas ? 0 : 1),
    problems: totals.problems + problems.length,
    error: totals.error + of('error').length,
    warning: totals.warning + of('warning').length,
    info: totals.info + of('info').length,
    waived: totals.waived + waived.length,
  };
}

/** How a run ends: 0 nothing above the limit, 1 findings, 2 something could not be read. */
export function exitCodeOf(totals: Totals, maxWarnings: number): 0 | 1 | 2 {
  if (totals.problems > 0) return 2;
  return totals.error > 0 || totals.warning > maxWarnings ? 1 : 0;
}

/** Only the errors of a result, those that were set aside included. */
export function onlyErrors(result: FileResult): FileResult {
  const grave = ({ finding }: Told) => finding.severity === 'error';
  return {
    ...result,
    findings: result.findings.filter(grave),
    waived: result.waived.filter(grave),
  };
}
