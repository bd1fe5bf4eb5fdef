import type { FileResult, Totals } from './result';

/** What a report is told before the first file. */
export interface About {
  /** The version of Rapport. */
  readonly version: string;
  /** Most warnings that are accepted. */
  readonly maxWarnings: number;
  /** Whether the reader sees colours. */
  readonly colours: boolean;
  /** The folder that relative names of files start from. */
  readonly folder: string;
}

/** A format: pieces of text, in this order, so that no run is too large for it. */
export interface Report {
  begin(): string;
  file(result: FileResult): string;
  end(totals: Totals, exitCode: number): string;
}

export type MakeReport = (about: About) => Report;
