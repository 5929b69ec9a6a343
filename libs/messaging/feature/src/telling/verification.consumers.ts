import { VerificationConcernPort, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { TellPeople, type Telling } from './tell-people.js';

const QUEUE = 'messaging';
// Names of consumers are keys of their inbox: they never change.
const SETTLED = 'messaging-verification-settled';
const PROPOSED = 'messaging-verification-proposed';
const RETURNED = 'messaging-verification-returned';

/** Whom the check of a credential concerns: its nurse, and the two reviewers of a decision that takes two. */
@Injectable()
export class VerificationConsumers {
  constructor(
    @Inject(VerificationConcernPort) private readonly verifications: VerificationConcernPort,
    private readonly people: TellPeople,
  ) {}

  @OnEvent('verification.settled', { consumer: SETTLED, queue: QUEUE })
  async settled(
    { verificationId }: EventPayloads['verification.settled'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const verification = await this.verifications.findVerification(verificationId);
    if (!verification) return 'skipped';
    const { nurseId, needsNurse, proposedBy, status } = verification;
    const subject = ['verification', verificationId] as const;
    const tellings: Telling[] = [];
    if (needsNurse) tellings.push({ kind: 'verification-needs-you', to: { nurseId }, subject });
    if (proposedBy !== null && (status === 'accepted' || status === 'rejected')) {
      tellings.push({ kind: 'proposal-confirmed', to: { accountIds: [proposedBy] }, subject });
    }
    return this.people.tell(tellings, { consumer: SETTLED, eventId });
  }

  /** Everybody who may confirm it, as long as it waits; whoever proposed it may not. */
  @OnEvent('verification.proposed', { consumer: PROPOSED, queue: QUEUE })
  async proposed(
    { verificationId }: EventPayloads['verification.proposed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const verification = await this.verifications.findVerification(verificationId);
    if (verification?.status !== 'second_review' || verification.proposedBy === null) return 'skipped';
    const to = { everyRecruiter: true, butAccountId: verification.proposedBy };
    return this.people.tell([{ kind: 'proposal-to-confirm', to, subject: ['verification', verificationId] }], {
      ...{ consumer: PROPOSED, eventId },
    });
  }

  /** By a second reviewer, or because what it rested on changed. */
  @OnEvent('verification.returned', { consumer: RETURNED, queue: QUEUE })
  async returned(
    { verificationId, proposedBy }: EventPayloads['verification.returned'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    if (!(await this.verifications.findVerification(verificationId))) return 'skipped';
    const subject = ['verification', verificationId] as const;
    return this.people.tell([{ kind: 'proposal-returned', to: { accountIds: [proposedBy] }, subject }], {
      ...{ consumer: RETURNED, eventId },
    });
  }
}
