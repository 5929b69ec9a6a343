/** Runs a step again and again, one at a time; the step says how long to pause, and `wake` cuts the pause short. */
export class BackgroundLoop {
  private running: Promise<void> | null = null;
  private stopping = false;
  private woken = false;
  private endPause: () => void = () => undefined;

  constructor(
    /** Returns the pause in milliseconds. */
    private readonly step: () => Promise<number>,
    private readonly onError: (error: Error) => number,
  ) {}

  start(): void {
    if (this.running) return;
    this.stopping = false;
    this.running = this.run();
  }

  wake(): void {
    this.woken = true;
    this.endPause();
  }

  /** Resolves when the running step has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.endPause();
    await this.running;
    this.running = null;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      const pause = await this.step().catch((error: unknown) => this.onError(error as Error));
      if (!this.stopping && !this.woken && pause > 0) await this.pause(pause);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
