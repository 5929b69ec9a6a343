/** Thrown by a handler to run again after this many milliseconds, without counting an attempt. */
export class RetryLater extends Error {
  constructor(
    readonly ms: number,
    readonly reason: string,
  ) {
    super(`Again in ${ms} ms: ${reason}`);
    this.name = 'RetryLater';
  }
}
