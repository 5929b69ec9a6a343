import { searchExclusions, type VerificationRow } from '@crossward/credentials-data-access';
import { systemActor } from '@crossward/contracts';
import type { Question, Verifier, VerifierAnswer, VerifierContext } from '@crossward/credentials-domain';
import {
  ExclusionListVerifier,
  LicenceRegisterVerifier,
  PassportMrzVerifier,
  RegisterClient,
} from '@crossward/credentials-verifiers';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** Hands each question to the verifier of its kind. */
@Injectable()
export class Verifiers {
  private readonly passport = new PassportMrzVerifier();
  private readonly register: LicenceRegisterVerifier;

  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(APP_CONFIG) config: AppConfig,
  ) {
    this.register = new LicenceRegisterVerifier(new RegisterClient({ url: config.registerUrl.replace(/\/+$/, '') }));
  }

  ask(row: Pick<VerificationRow, 'nurseId'>, question: Question, context: VerifierContext): Promise<VerifierAnswer> {
    switch (question.kind) {
      case 'identity':
        return this.passport.ask(question, context);
      case 'licence':
        return this.register.ask(question, context);
      case 'exclusion-list':
        return this.exclusions(row.nurseId).ask(question, context);
    }
  }

  private exclusions(nurseId: string): Verifier<Extract<Question, { kind: 'exclusion-list' }>> {
    return new ExclusionListVerifier({
      search: (person) => this.uow.read(systemActor, (tx) => searchExclusions(tx, nurseId, person)),
    });
  }
}
