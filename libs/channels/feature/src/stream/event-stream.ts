import { Readable } from 'node:stream';

/** Text for one client, written no faster than the client reads. */
export class EventStream extends Readable {
  private readonly gone = new AbortController();
  private wanted: () => void = () => undefined;

  /** Aborted when the client has gone, or the stream has ended. */
  get signal(): AbortSignal {
    return this.gone.signal;
  }

  /** Resolves when the client can take more, or has gone. */
  async put(text: string): Promise<void> {
    if (this.signal.aborted || this.push(text)) return;
    await new Promise<void>((resolve) => (this.wanted = resolve));
  }

  end(): void {
    if (!this.signal.aborted) this.push(null);
    this.release();
  }

  override _read(): void {
    this.wanted();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.release();
    callback(error);
  }

  private release(): void {
    this.gone.abort();
    this.wanted();
  }
}
