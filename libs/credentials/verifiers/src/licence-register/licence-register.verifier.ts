import {
  compareLicence,
  licenceNotAskable,
  licenceNotStated,
  type Establishment,
  type LicenceQuestion,
  type Verifier,
  type VerifierAnswer,
  type VerifierContext,
} from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { RegisterDown, RegisterRefused, TransactionUnknown, type RegisterClient } from './register-client.js';

const established = (establishment: Establishment, reference: string | null): VerifierAnswer => ({
  kind: 'established',
  establishment,
  reference,
});

/** Asks the licence register of the licence's jurisdiction; takes up an earlier transaction where there is one. */
export class LicenceRegisterVerifier implements Verifier<LicenceQuestion> {
  readonly kind = 'licence';
  readonly source = 'licence-register';

  constructor(private readonly client: RegisterClient) {}

  async ask(question: LicenceQuestion, context: VerifierContext): Promise<VerifierAnswer> {
    if (question.licence === null) return established(licenceNotStated(), null);
    try {
      return context.reference === null
        ? await this.start(question, context.today)
        : await this.follow(question, context.reference, context.today);
    } catch (error) {
      if (error instanceof RegisterRefused) return established(licenceNotAskable(error.message), null);
      if (!(error instanceof RegisterDown)) throw error;
      return {
        kind: 'source-down',
        trouble: error.trouble,
        reason: error.message,
        retryAfterMs: error.retryAfterMs,
        reference: context.reference,
      };
    }
  }

  private async start(question: LicenceQuestion, today: LocalDate): Promise<VerifierAnswer> {
    const { jurisdiction, profession, number } = question.licence!;
    const { transactionId, retryAfterMs, simulator } = await this.client.lookUp({ jurisdiction, profession, number });
    if (retryAfterMs > 0) {
      return { kind: 'pending', reference: transactionId, retryAfterMs, simulated: simulator === true };
    }
    return this.follow(question, transactionId, today);
  }

  private async follow(question: LicenceQuestion, reference: string, today: LocalDate): Promise<VerifierAnswer> {
    try {
      const state = await this.client.state(reference);
      const simulated = state.simulator === true;
      if (!state.complete) return { kind: 'pending', reference, retryAfterMs: state.retryAfterMs, simulated };
      const { register, record } = state;
      const answer = { register, record, asOf: state.asOf as LocalDate, simulated };
      return established(compareLicence(question, answer, today), reference);
    } catch (error) {
      // Registers keep transactions for a while only: the next attempt starts anew.
      if (error instanceof TransactionUnknown)
        return {
          kind: 'source-down',
          trouble: 'source-forgot',
          reason: error.message,
          retryAfterMs: null,
          reference: null,
        };
      throw error;
    }
  }
}
