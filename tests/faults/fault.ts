import type { World } from './world';

/** A way in which things go wrong, and what must be left afterwards. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  /** How often it is done at full size. */
  readonly full: number;
  /** Most edits per run that may go because nothing called them saved. */
  readonly mayLose?: number;
  run(world: World, runs: number): Promise<Tally>;
}

/** What came of the runs of a fault. */
export class Tally {
  runs = 0;
  /** Edits that were called saved and are gone. */
  lostSaved = 0;
  /** Most edits of one run that nobody had called saved and that are gone. */
  lostUnsaved = 0;
  /** What was lost or failed without a word. */
  silent = 0;
  readonly notes: string[] = [];

  /** Counts a run in which these were typed, those of them called saved, and those found after. */
  count({ typed, saved, found }: { typed: Names; saved: Names; found: Names }): void {
    this.runs++;
    const there = new Set(found);
    const wasSaved = new Set(saved);
    const lost = [...saved].filter((name) => !there.has(name));
    this.lostSaved += lost.length;
    if (lost.length > 0) this.note(`gone: ${lost.slice(0, 3).join(', ')}`);
    const open = [...typed].filter((name) => !wasSaved.has(name) && !there.has(name));
    this.lostUnsaved = Math.max(this.lostUnsaved, open.length);
  }

  /** Counts a run in which something had to hold. */
  check(holds: boolean, otherwise: string): void {
    this.runs++;
    this.expect(holds, otherwise);
  }

  /** One more thing that has to hold in the same run. */
  expect(holds: boolean, otherwise: string): void {
    if (holds) return;
    this.silent++;
    this.note(otherwise);
  }

  /** Something to be said beside the numbers; said once. */
  note(text: string): void {
    if (!this.notes.includes(text) && this.notes.length < 8) this.notes.push(text);
  }
}

type Names = Iterable<string>;
