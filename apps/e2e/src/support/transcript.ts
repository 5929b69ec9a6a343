import { Writable } from 'node:stream';

/** A terminal that keeps what is written. */
export class Transcript extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
