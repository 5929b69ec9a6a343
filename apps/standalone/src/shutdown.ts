/** Stops what was started, last first, once; on SIGINT, SIGTERM, or when a start fails half-way. */
export class Shutdown {
  private readonly parts: { name: string; stop: () => Promise<unknown> }[] = [];
  private running: Promise<void> | null = null;

  constructor(private readonly out: NodeJS.WritableStream = process.stdout) {}

  add(name: string, stop: () => Promise<unknown>): void {
    this.parts.push({ name, stop });
  }

  /** A second signal while stopping ends at once. */
  onSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.running) process.exit(1);
        this.out.write('\nStopping …\n');
        void this.run().then(
          () => {
            this.out.write('Stopped.\n');
            process.exit(0);
          },
          () => process.exit(1),
        );
      });
    }
  }

  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private async stopAll(): Promise<void> {
    let failed: unknown;
    for (const { name, stop } of this.parts.reverse()) {
      await stop().catch((error: unknown) => {
        failed ??= error;
        this.out.write(`  ${name} did not stop cleanly: ${String(error)}\n`);
      });
    }
    if (failed) throw failed;
  }
}
