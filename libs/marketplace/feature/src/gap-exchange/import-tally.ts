import type { FileFinding, GapOfFile } from '@crossward/marketplace-domain';
import type { RowResult } from './gap-file-reading.js';

/** More than anybody corrects by hand; the count goes on. */
export const KEPT_FINDINGS = 20_000;

/** What was read so far of one file. Holds the gaps only as long as nothing is wrong: with one wrong row none is made. */
export class ImportTally {
  rowsDone = 0;
  findingCount = 0;
  gaps: GapOfFile[] = [];
  private kept = 0;
  private waiting: FileFinding[] = [];

  add({ gap, findings }: RowResult): void {
    this.rowsDone += 1;
    for (const finding of findings) this.keep(finding);
    if (this.findingCount > 0) this.gaps = [];
    else if (gap) this.gaps.push(gap);
  }

  /** The file ends here, before its end. */
  addFileProblem(finding: FileFinding): void {
    this.keep(finding);
    this.gaps = [];
  }

  private keep(finding: FileFinding): void {
    this.findingCount += 1;
    if (this.kept + this.waiting.length < KEPT_FINDINGS) this.waiting.push(finding);
  }

  /** Findings that the database does not hold yet, and the sequence of the first. A transaction may ask twice. */
  unwritten(): readonly FileFinding[] {
    return this.waiting;
  }

  get firstUnwritten(): number {
    return this.kept;
  }

  written(): void {
    this.kept += this.waiting.length;
    this.waiting = [];
  }
}
