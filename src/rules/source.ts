/** Something a verdict may rest on, and who asked for it. */
export class Source {
  readonly readers = new Set<Reader>();
  /** The run that read it last: reading twice is written down once. */
  seen = 0;
}

/** Who reads: it remembers its sources in the order in which it asked for them. */
export interface Reader {
  sources: Source[];
}
