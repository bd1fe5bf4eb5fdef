import type { Id } from '../model/canvas';
import type { Highest } from '../model/view';
import { Source, type Reader } from './source';

/** What one note has of a highest value: it reads like a rule. */
export interface Part extends Reader {
  readonly peak: Peak;
  readonly id: Id;
  value: number;
}

/** A highest value that is kept up to date: it is read like a note. */
export class Peak {
  readonly source = new Source();
  value = 0;
  private readonly parts = new Map<Id, Part>();

  constructor(
    readonly highest: Highest,
    /** Works out what a note has, and keeps what that rests on; nothing where it is gone. */
    private readonly ask: (part: Part) => number | undefined,
  ) {}

  /** Works out anew what one note has; true when the highest value is another one now. */
  renew(id: Id): boolean {
    const known = this.parts.get(id);
    const part = known ?? { peak: this, id, sources: [], value: 0 };
    const had = part.value;
    const has = this.ask(part);
    part.value = has ?? 0;
    if (has === undefined) this.parts.delete(id);
    else if (!known) this.parts.set(id, part);
    const before = this.value;
    if (part.value >= before) this.value = part.value;
    // The one that was the highest has become lower: the next one takes its place.
    else if (had === before) this.value = this.highestPart();
    return this.value !== before;
  }

  private highestPart(): number {
    let value = 0;
    for (const part of this.parts.values()) value = Math.max(value, part.value);
    return value;
  }
}
