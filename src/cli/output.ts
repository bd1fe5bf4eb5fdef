import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Pieces are written together up to this many characters. */
const CHUNK = 64_000;

/**
 * Where a report goes, piece by piece; each write waits until the reader has taken it. A reader who
 * has gone (`| head`) is no mistake: the rest is dropped.
 */
export class Output {
  private pending = '';
  private failure: NodeJS.ErrnoException | undefined;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error) => {
      this.failure ??= error;
    });
  }

  /** Adds a piece. */
  async write(text: string): Promise<void> {
    this.pending += text;
    if (this.pending.length > CHUNK) await this.flush();
  }

  /** Writes what is left; why something was not written, if so. */
  async end(): Promise<Error | undefined> {
    await this.flush();
    return this.failure?.code === 'EPIPE' ? undefined : this.failure;
  }

  private flush(): Promise<void> {
    const text = this.pending;
    this.pending = '';
    if (text === '' || this.failure) return Promise.resolve();
    return new Promise((resolve) => {
      this.stream.write(text, (error) => {
        if (error) this.failure ??= error;
        resolve();
      });
    });
  }
}

/** A file to write a report to. Rejects when it cannot be opened. */
export function openFile(path: string): Promise<Writable> {
  return new Promise((resolve, reject) => {
    const stream = createWriteStream(path);
    stream.once('open', () => resolve(stream));
    stream.once('error', reject);
  });
}
