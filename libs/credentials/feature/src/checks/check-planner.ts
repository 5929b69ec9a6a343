import { RecognitionPort, type Decision, type GapSummary, type NurseIdentityView } from '@crossward/contracts';
import { holdActiveVersion, lockNurse, VerificationStore } from '@crossward/credentials-data-access';
import {
  fingerprintText,
  licencesOfRoute,
  questionFor,
  requirementsOf,
  SOURCES,
  toClaim,
  type Requirement,
} from '@crossward/credentials-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

export interface CheckSubject {
  readonly nurse: NurseIdentityView;
  readonly submissionId: string;
  readonly destination: string;
  readonly neededFrom: LocalDate;
}

/** A requirement and the verification that answers it. */
export interface PlannedCheck {
  readonly requirement: Requirement;
  readonly verificationId: string;
  readonly reused: boolean;
}

/** Decides what must be verified for an assignment, and finds or starts each verification. */
@Injectable()
export class CheckPlanner {
  constructor(
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(VerificationStore) private readonly store: VerificationStore,
  ) {}

  /** Asks recognition which licences the right to practise rests on, so it runs outside of any transaction. */
  async requirements(nurse: NurseIdentityView, gap: GapSummary, from: LocalDate): Promise<Requirement[]> {
    const decisions = await this.recognition.decide([
      {
        nurse: nurse.summary.facts,
        destination: gap.jurisdiction,
        on: from,
        as: gap.profession,
        purpose: 'temporary',
        assignment: { setting: gap.setting },
      },
    ]);
    const decision: Pick<Decision, 'route' | 'destination' | 'as'> = decisions[0] ?? {
      destination: gap.jurisdiction,
      as: gap.profession,
    };
    return requirementsOf(licencesOfRoute(decision, nurse.licences));
  }

  /** Verified once is reused; what nobody asked yet is queued. Holds the nurse's lock until the transaction ends. */
  async ensure(tx: Transaction, subject: CheckSubject, requirements: readonly Requirement[]): Promise<PlannedCheck[]> {
    await lockNurse(tx, subject.nurse.nurseId);
    const listVersion = await holdActiveVersion(tx);
    const planned: PlannedCheck[] = [];
    for (const requirement of requirements) planned.push(await this.one(tx, subject, requirement, listVersion));
    return planned;
  }

  private async one(
    tx: Transaction,
    { nurse, submissionId, destination, neededFrom }: CheckSubject,
    requirement: Requirement,
    listVersion: string | null,
  ): Promise<PlannedCheck> {
    const { kind, licenceId } = requirement;
    const question = questionFor(requirement, nurse, destination);
    const subject = {
      nurseId: nurse.nurseId,
      kind,
      source: SOURCES[kind],
      fingerprint: this.store.fingerprint(fingerprintText(question)),
    };
    const need = { today: dayIn(tx.now, 'UTC'), neededFrom, listVersion };
    const earlier = await this.store.findReusable(tx, subject, need);
    if (earlier !== null) {
      await this.store.needEarlier(tx, earlier, neededFrom);
      return { requirement, verificationId: earlier, reused: true };
    }
    const verificationId = await this.store.add(tx, {
      ...subject,
      submissionId,
      licenceId,
      destination,
      neededBy: neededFrom,
      claim: toClaim(question),
      replaces: null,
    });
    return { requirement, verificationId, reused: false };
  }
}
