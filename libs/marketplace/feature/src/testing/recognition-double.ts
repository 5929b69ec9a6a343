import type { Decision, RecognitionPort, RecognitionQuery, Verdict } from '@crossward/contracts';

/** Answers every query with the verdict it was last told; the engine has specs of its own. */
export class RecognitionDouble implements RecognitionPort {
  verdict: Verdict = 'authorised';
  readonly asked: RecognitionQuery[] = [];

  decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    this.asked.push(...queries);
    return Promise.resolve(
      queries.map(({ destination, on, nurse, as }) => ({
        destination,
        on,
        as: as ?? nurse.profession,
        corpusVersion: 'spec',
        verdict: this.verdict,
        alternatives: [],
        entry: [],
        missing: [],
        openLaw: [],
        reasons: [],
        limits: [],
      })),
    );
  }
}
