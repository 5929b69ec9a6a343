import type { Writable } from 'node:stream';

const WIDTH = 30;
/** Nobody needs a bar for what is over at once. */
const SHOWN_AFTER_MS = 1_000;
const DRAWN_EVERY_MS = 200;

/** A bar that a person sees and a file does not: drawn on a terminal only. */
export class ProgressBar {
  private readonly began = performance.now();
  private drawn = 0;

  constructor(private readonly out: Writable & { isTTY?: boolean }) {}

  show(share: number, what: string): void {
    const now = performance.now();
    if (!this.out.isTTY || now - this.began < SHOWN_AFTER_MS || now - this.drawn < DRAWN_EVERY_MS) return;
    this.drawn = now;
    const full = Math.round(Math.min(1, share) * WIDTH);
    const percent = String(Math.floor(share * 100)).padStart(3);
    this.out.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${percent} % ${what}`);
  }

  clear(): void {
    if (this.drawn > 0) this.out.write(`\r${' '.repeat(WIDTH + 60)}\r`);
  }
}
