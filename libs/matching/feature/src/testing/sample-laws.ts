import type { Decision, LawChoice, NamedLawsPort, RecognitionQuery } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import type { SampleLaw } from './sample-market.js';

/** Laws for specs: the sample law, and what it says where a place has left: nobody may practise there from that day on. */
export class SampleLaws implements NamedLawsPort {
  constructor(private readonly law: SampleLaw) {}

  async pin(choice: LawChoice): Promise<LawChoice & { corpusVersion: string }> {
    const { corpusVersion } = choice;
    if (corpusVersion === null || corpusVersion === this.law.corpusVersion) {
      return { ...choice, corpusVersion: this.law.corpusVersion };
    }
    throw new DomainError({
      kind: 'not-found',
      code: 'RELEASE_NOT_FOUND',
      message: `There is no release (${corpusVersion}).`,
      nextStep: 'Releases: none.',
    });
  }

  async decide({ withdrawal, lawOf }: LawChoice, queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const decisions = await this.law.decide(queries);
    const hasLeft = (on: LocalDate): boolean =>
      withdrawal !== null && (lawOf && on >= lawOf.since ? lawOf.day : on) >= withdrawal.on;
    return decisions.map((decision) =>
      decision.destination === withdrawal?.jurisdiction && hasLeft(decision.on)
        ? { ...decision, verdict: 'barred', route: undefined as never, alternatives: [] }
        : decision,
    );
  }
}
