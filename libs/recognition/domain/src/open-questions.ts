export interface LawDoubt {
  what: string;
  sourceUrl: string;
}

/** Why a condition is unknown: facts that the nurse could tell, or doubts that only the law can settle. */
export class OpenQuestions {
  readonly facts = new Set<string>();
  readonly doubts = new Map<string, LawDoubt>();

  fact(path: string): void {
    this.facts.add(path);
  }

  doubt(doubt: LawDoubt): void {
    this.doubts.set(doubt.what, doubt);
  }
}
