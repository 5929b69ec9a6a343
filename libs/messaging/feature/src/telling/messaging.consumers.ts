import { ConcernsPort, systemActor, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import { findMessage, listRecruitersIn } from '@crossward/messaging-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { closedTellings } from './closed-tellings.js';
import { TellPeople, type Telling } from './tell-people.js';

const QUEUE = 'messaging';
// Names of consumers are keys of their inbox: they never change.
const SUBMITTED = 'messaging-submission-submitted';
const CLOSED = 'messaging-submission-closed';
const EXTENDED = 'messaging-offer-extended';
const LAPSING = 'messaging-offer-lapsing';
const ACCEPTED = 'messaging-offer-accepted';
const STARTED = 'messaging-placement-started';
const ENDED = 'messaging-placement-ended';
const POSTED = 'messaging-message-posted';

/** Whom an event concerns. Each re-reads how things stand: who was told late is not told what no longer holds. */
@Injectable()
export class MessagingConsumers {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ConcernsPort) private readonly concerns: ConcernsPort,
    private readonly people: TellPeople,
  ) {}

  @OnEvent('submission.submitted', { consumer: SUBMITTED, queue: QUEUE })
  async submitted(
    { submissionId }: EventPayloads['submission.submitted'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const submission = await this.concerns.findSubmission(submissionId);
    if (!submission || submission.closedAt) return 'skipped';
    const { organisationId } = submission;
    return this.tell(SUBMITTED, eventId, [
      { kind: 'submission-received', to: { organisationId }, subject: ['submission', submissionId] },
    ]);
  }

  @OnEvent('submission.closed', { consumer: CLOSED, queue: QUEUE })
  async closed({ submissionId }: EventPayloads['submission.closed'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const submission = await this.concerns.findSubmission(submissionId);
    return this.tell(CLOSED, eventId, submission ? closedTellings(submissionId, submission) : []);
  }

  @OnEvent('offer.extended', { consumer: EXTENDED, queue: QUEUE })
  extended({ offerId }: EventPayloads['offer.extended'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.openOffer(EXTENDED, eventId, offerId, 'offer-extended');
  }

  @OnEvent('offer.lapsing', { consumer: LAPSING, queue: QUEUE })
  lapsing({ offerId }: EventPayloads['offer.lapsing'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.openOffer(LAPSING, eventId, offerId, 'offer-lapsing');
  }

  @OnEvent('offer.accepted', { consumer: ACCEPTED, queue: QUEUE })
  async accepted({ offerId }: EventPayloads['offer.accepted'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const offer = await this.concerns.findOffer(offerId);
    if (!offer) return 'skipped';
    const { organisationId } = offer;
    return this.tell(ACCEPTED, eventId, [
      { kind: 'offer-accepted', to: { organisationId }, subject: ['offer', offerId] },
    ]);
  }

  @OnEvent('placement.started', { consumer: STARTED, queue: QUEUE })
  started({ placementId }: EventPayloads['placement.started'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.placement(STARTED, eventId, placementId, 'placement-started');
  }

  @OnEvent('placement.ended', { consumer: ENDED, queue: QUEUE })
  ended({ placementId }: EventPayloads['placement.ended'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.placement(ENDED, eventId, placementId, 'placement-ended');
  }

  /** The other sides: nurse, hospital, the recruiter who has it in hand, and those who have written before. */
  @OnEvent('message.posted', { consumer: POSTED, queue: QUEUE })
  async posted({ messageId }: EventPayloads['message.posted'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const found = await this.unitOfWork.read(systemActor, async (tx) => {
      const message = await findMessage(tx, messageId);
      return message && { message, recruiters: await listRecruitersIn(tx, message.submissionId) };
    });
    const submission = found && (await this.concerns.findSubmission(found.message.submissionId));
    if (!found || !submission) return 'skipped';
    const { authorSide, authorAccountId, submissionId } = found.message;
    const { nurseId, organisationId, recruiterId } = submission;
    const recruiters = recruiterId === null ? found.recruiters : [recruiterId, ...found.recruiters];
    const to = {
      ...(authorSide === 'nurse' ? {} : { nurseId }),
      ...(authorSide === 'hospital' ? {} : { organisationId }),
      accountIds: recruiters.filter((id) => id !== authorAccountId),
    };
    return this.tell(POSTED, eventId, [{ kind: 'message-received', to, subject: ['submission', submissionId] }]);
  }

  private async openOffer(
    consumer: string,
    eventId: string,
    offerId: string,
    kind: 'offer-extended' | 'offer-lapsing',
  ): Promise<JobOutcome> {
    const offer = await this.concerns.findOffer(offerId);
    if (offer?.status !== 'extended') return 'skipped';
    const { nurseId, deadline: dueAt } = offer;
    return this.tell(consumer, eventId, [{ kind, to: { nurseId }, subject: ['offer', offerId], dueAt }]);
  }

  private async placement(
    consumer: string,
    eventId: string,
    placementId: string,
    kind: 'placement-started' | 'placement-ended',
  ): Promise<JobOutcome> {
    const placement = await this.concerns.findPlacement(placementId);
    if (!placement) return 'skipped';
    const { nurseId, organisationId } = placement;
    return this.tell(consumer, eventId, [
      { kind, to: { nurseId, organisationId }, subject: ['placement', placementId] },
    ]);
  }

  private tell(consumer: string, eventId: string, tellings: readonly Telling[]): Promise<JobOutcome> {
    return this.people.tell(tellings, { consumer, eventId });
  }
}
