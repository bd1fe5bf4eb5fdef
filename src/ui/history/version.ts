import type { Canvas } from '../../model/canvas';

/** A state of the open canvas that was kept. */
export interface Version {
  readonly key: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly why: 'automatic' | 'named' | 'before' | 'behind' | 'unreadable';
  readonly label?: string | undefined;
  /** Reads it; nothing where it cannot be read. */
  load(): Canvas | undefined;
}

/** What one may do with a version. */
export interface VersionActions {
  name(version: Version, label: string): void;
  restore(version: Version): void;
  compare(version: Version): void;
  saveFile(version: Version): void;
  openCopy(version: Version): void;
}
