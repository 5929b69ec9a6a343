import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: the process's own streams, or those of a test. */
export interface Terminal {
  in: Readable & { isTTY?: boolean };
  out: Writable & { columns?: number };
  err: Writable & { isTTY?: boolean };
}

export const processTerminal: Terminal = { in: process.stdin, out: process.stdout, err: process.stderr };

/** Writes and waits until the reader has caught up, so that memory stays bounded however slow it is. */
export const write = (out: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const failed = (error: Error): void => reject(error);
    out.once('error', failed);
    const done = (): void => {
      out.off('error', failed);
      resolve();
    };
    if (out.write(text)) done();
    else out.once('drain', done);
  });

/** The reader went away, as `head` does: no failure of ours. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && ['EPIPE', 'ERR_STREAM_DESTROYED'].includes((error as NodeJS.ErrnoException).code ?? '');
