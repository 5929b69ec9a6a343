import type { ExclusionImportRow } from '@crossward/credentials-data-access';
import type { ExclusionLine } from '@crossward/credentials-verifiers';
import type { Problem } from '@crossward/kernel';

const KEPT_ERRORS = 100;

/** Counts what was read; keeps the first hundred errors. */
export class ImportTally {
  accepted = 0;
  errorCount = 0;
  private linesRead = 0;
  private readonly errors: Problem[] = [];

  add(line: ExclusionLine): void {
    this.linesRead += 1;
    if (line.problem === null) this.accepted += 1;
    else this.addProblem(line.problem);
  }

  addProblem(problem: Problem | null): void {
    if (problem === null) return;
    this.errorCount += 1;
    if (this.errors.length < KEPT_ERRORS) this.errors.push(problem);
  }

  counts(): Pick<ExclusionImportRow, 'linesRead' | 'accepted' | 'errorCount' | 'errors'> {
    return {
      linesRead: this.linesRead,
      accepted: this.accepted,
      errorCount: this.errorCount,
      errors: [...this.errors],
    };
  }
}
