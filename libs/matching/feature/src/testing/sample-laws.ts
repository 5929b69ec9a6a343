import type { Decision, LawChoice, NamedLawsPort, RecognitionQuery } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
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

  async decide({ withdrawal }: LawChoice, queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const decisions = await this.law.decide(queries);
    return decisions.map((decision) =>
      withdrawal && decision.destination === withdrawal.jurisdiction && decision.on >= withdrawal.on
        ? { ...decision, verdict: 'barred', route: undefined as never, alternatives: [] }
        : decision,
    );
  }
}
