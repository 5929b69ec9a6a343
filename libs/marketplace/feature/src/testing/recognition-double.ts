import type { Decision, RecognitionPort, RecognitionQuery, Verdict, Vocabulary } from '@crossward/contracts';
import { testVocabulary } from '@crossward/testing';

/** Answers every query with the verdict it was last told; the engine has specs of its own. */
export class RecognitionDouble implements RecognitionPort {
  verdict: Verdict = 'authorised';
  readonly asked: RecognitionQuery[] = [];

  async vocabulary(): Promise<Vocabulary> {
    return testVocabulary();
  }

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
