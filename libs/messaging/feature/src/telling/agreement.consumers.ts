import { ConcernsPort, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { TellPeople, type Telling } from './tell-people.js';

const QUEUE = 'messaging';
// Names of consumers are keys of their inbox: they never change.
const INTERVIEW_PROPOSED = 'messaging-interview-proposed';
const INTERVIEW_CHANGED = 'messaging-interview-changed';
const CONTRACT_SENT = 'messaging-contract-sent';
const CONTRACT_AGREED = 'messaging-contract-agreed';
const AMENDMENT_PROPOSED = 'messaging-contract-amendment-proposed';
const EXTENSION_PROPOSED = 'messaging-extension-proposed';
const TIMECARD_DISPUTED = 'messaging-timecard-disputed';
const APPEAL_MADE = 'messaging-record-appeal-made';
const APPEAL_DECIDED = 'messaging-record-appeal-decided';

/** Whom interviews, contracts and hours concern. Each re-reads how things stand, as in `MessagingConsumers`. */
@Injectable()
export class AgreementConsumers {
  constructor(
    @Inject(ConcernsPort) private readonly concerns: ConcernsPort,
    private readonly people: TellPeople,
  ) {}

  @OnEvent('interview.proposed', { consumer: INTERVIEW_PROPOSED, queue: QUEUE })
  interviewProposed(
    { interviewId }: EventPayloads['interview.proposed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    return this.interview(INTERVIEW_PROPOSED, eventId, interviewId);
  }

  @OnEvent('interview.changed', { consumer: INTERVIEW_CHANGED, queue: QUEUE })
  interviewChanged(
    { interviewId }: EventPayloads['interview.changed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    return this.interview(INTERVIEW_CHANGED, eventId, interviewId);
  }

  @OnEvent('contract.sent', { consumer: CONTRACT_SENT, queue: QUEUE })
  async contractSent({ contractId }: EventPayloads['contract.sent'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const contract = await this.concerns.findContract(contractId);
    const waitsFor = { sent: 'both', nurse_signed: 'hospital', hospital_signed: 'nurse' }[contract?.status ?? ''];
    if (!contract || !waitsFor) return 'skipped';
    const { nurseId, organisationId } = contract;
    const to = {
      ...(waitsFor === 'hospital' ? {} : { nurseId }),
      ...(waitsFor === 'nurse' ? {} : { organisationId }),
    };
    return this.tell(CONTRACT_SENT, eventId, { kind: 'contract-to-sign', to, subject: ['contract', contractId] });
  }

  @OnEvent('contract.agreed', { consumer: CONTRACT_AGREED, queue: QUEUE })
  async contractAgreed(
    { contractId }: EventPayloads['contract.agreed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const contract = await this.concerns.findContract(contractId);
    if (!contract) return 'skipped';
    const { nurseId, organisationId } = contract;
    const to = { nurseId, organisationId };
    return this.tell(CONTRACT_AGREED, eventId, { kind: 'contract-signed', to, subject: ['contract', contractId] });
  }

  /** The side that did not propose it. */
  @OnEvent('contract.amendment-proposed', { consumer: AMENDMENT_PROPOSED, queue: QUEUE })
  async amendmentProposed(
    { contractId }: EventPayloads['contract.amendment-proposed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const contract = await this.concerns.findContract(contractId);
    if (!contract?.proposedBy || contract.status !== 'active') return 'skipped';
    const { nurseId, organisationId, proposedBy } = contract;
    const to = proposedBy === 'hospital' ? { nurseId } : { organisationId };
    const subject = ['contract', contractId] as const;
    return this.tell(AMENDMENT_PROPOSED, eventId, { kind: 'amendment-to-answer', to, subject });
  }

  @OnEvent('extension.proposed', { consumer: EXTENSION_PROPOSED, queue: QUEUE })
  async extensionProposed(
    { extensionId }: EventPayloads['extension.proposed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const extension = await this.concerns.findExtension(extensionId);
    if (extension?.status !== 'proposed') return 'skipped';
    const { nurseId } = extension;
    const subject = ['extension', extensionId] as const;
    return this.tell(EXTENSION_PROPOSED, eventId, { kind: 'extension-to-answer', to: { nurseId }, subject });
  }

  @OnEvent('timecard.disputed', { consumer: TIMECARD_DISPUTED, queue: QUEUE })
  async timecardDisputed(
    { timecardId }: EventPayloads['timecard.disputed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const timecard = await this.concerns.findTimecard(timecardId);
    if (timecard?.status !== 'disputed') return 'skipped';
    const { nurseId } = timecard;
    const subject = ['timecard', timecardId] as const;
    return this.tell(TIMECARD_DISPUTED, eventId, { kind: 'timecard-disputed', to: { nurseId }, subject });
  }

  @OnEvent('record-appeal.made', { consumer: APPEAL_MADE, queue: QUEUE })
  async appealMade(
    { recordAppealId }: EventPayloads['record-appeal.made'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    if ((await this.concerns.findRecordAppeal(recordAppealId))?.status !== 'open') return 'skipped';
    const subject = ['record-appeal', recordAppealId] as const;
    return this.tell(APPEAL_MADE, eventId, { kind: 'record-appeal-made', to: { everyRecruiter: true }, subject });
  }

  /** The nurse of every decision, the hospital where its record was put right. */
  @OnEvent('record-appeal.decided', { consumer: APPEAL_DECIDED, queue: QUEUE })
  async appealDecided(
    { recordAppealId }: EventPayloads['record-appeal.decided'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const appeal = await this.concerns.findRecordAppeal(recordAppealId);
    if (!appeal) return 'skipped';
    const { nurseId, organisationId, status } = appeal;
    const subject = ['record-appeal', recordAppealId] as const;
    const corrected: Telling[] =
      status === 'granted' ? [{ kind: 'record-corrected', to: { organisationId }, subject }] : [];
    return this.people.tell([{ kind: 'record-appeal-decided', to: { nurseId }, subject }, ...corrected], {
      ...{ consumer: APPEAL_DECIDED, eventId },
    });
  }

  /** As it stands now: an interview that was cancelled meanwhile is not told as set. */
  private async interview(consumer: string, eventId: string, interviewId: string): Promise<JobOutcome> {
    const interview = await this.concerns.findInterview(interviewId);
    if (!interview) return 'skipped';
    const { nurseId, organisationId, status, startsAt } = interview;
    const subject = ['interview', interviewId] as const;
    const both = { nurseId, organisationId };
    if (status === 'proposed') {
      return this.tell(consumer, eventId, { kind: 'interview-proposed', to: { nurseId }, subject });
    }
    if (status === 'scheduled' && startsAt) {
      return this.tell(consumer, eventId, { kind: 'interview-scheduled', to: both, subject, dueAt: startsAt });
    }
    if (status !== 'cancelled') return 'skipped';
    return this.tell(consumer, eventId, { kind: 'interview-cancelled', to: both, subject });
  }

  private tell(consumer: string, eventId: string, telling: Telling): Promise<JobOutcome> {
    return this.people.tell([telling], { consumer, eventId });
  }
}
