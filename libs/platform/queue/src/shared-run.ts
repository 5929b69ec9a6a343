/**
 * One thing to do at a time, shared by those who ask for it: whoever asks while a run is under way gets the one after it,
 * for that one may have begun before what the caller wants to see.
 */
export class SharedRun {
  private running: Promise<void> | null = null;
  private following: Promise<void> | null = null;

  constructor(private readonly run: () => Promise<void>) {}

  /** Resolves once a run has ended that began after the call; rejects as that run does. */
  begunFromNow(): Promise<void> {
    if (!this.running) {
      this.running = this.run().finally(() => (this.running = null));
      return this.running;
    }
    this.following ??= this.settled().then(() => {
      this.following = null;
      return this.begunFromNow();
    });
    return this.following;
  }

  /** Resolves when the run that is under way has ended, well or not. */
  async settled(): Promise<void> {
    await this.running?.catch(() => undefined);
  }
}
