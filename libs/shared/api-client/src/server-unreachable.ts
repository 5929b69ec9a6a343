/** The server gave no answer at all, or none in time. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';

  constructor(
    readonly server: string,
    override readonly cause: unknown,
  ) {
    super(`No answer from (${server}).`);
  }
}
