/** Prints one line per step with the time it took; on a terminal a running step is shown until it ends. */
export class Progress {
  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {}

  async step<T>(name: string, work: () => Promise<T>, tell: (result: T) => string = () => ''): Promise<T> {
    const started = performance.now();
    if (this.out.isTTY) this.out.write(`  … ${name}`);
    try {
      const result = await work();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const detail = tell(result);
      this.line(`  ✓ ${name}${detail ? `: ${detail}` : ''} (${seconds} s)`);
      return result;
    } catch (error) {
      this.line(`  ✗ ${name}`);
      throw error;
    }
  }

  note(text: string): void {
    this.line(`    ${text}`);
  }

  private line(text: string): void {
    this.out.write(`${this.out.isTTY ? '\r\u001b[2K' : ''}${text}\n`);
  }
}
