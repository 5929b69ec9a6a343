import { RoundConcernPort, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { TellPeople, type Telling } from './tell-people.js';

const QUEUE = 'messaging';
// Names of consumers are keys of their inbox: they never change.
const ORDERS_CLOSED = 'messaging-round-orders-closed';
const PROPOSAL_MADE = 'messaging-round-proposal-made';

/** Whom an allocation round concerns. Each re-reads how it stands: nobody is told of what was called off or taken up already. */
@Injectable()
export class RoundConsumers {
  constructor(
    @Inject(RoundConcernPort) private readonly rounds: RoundConcernPort,
    private readonly people: TellPeople,
  ) {}

  /** Everybody who takes part: their orders count as they are now. */
  @OnEvent('round.orders-closed', { consumer: ORDERS_CLOSED, queue: QUEUE })
  async ordersClosed(
    { roundId }: EventPayloads['round.orders-closed'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const round = await this.rounds.findRound(roundId);
    if (!round || !['locked', 'solved'].includes(round.status)) return 'skipped';
    const parties = [
      ...round.nurseIds.map((nurseId) => ({ nurseId })),
      ...round.organisationIds.map((organisationId) => ({ organisationId })),
    ];
    const subject = ['round', roundId] as const;
    const tellings = parties.map((to): Telling => ({ kind: 'round-orders-closed', to, subject }));
    return this.people.tell(tellings, { consumer: ORDERS_CLOSED, eventId });
  }

  /** The nurse, who answers it, and the hospital of the gap. */
  @OnEvent('round-proposal.made', { consumer: PROPOSAL_MADE, queue: QUEUE })
  async proposalMade(
    { proposalId }: EventPayloads['round-proposal.made'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const proposal = await this.rounds.findProposal(proposalId);
    if (proposal?.status !== 'proposed') return 'skipped';
    const { nurseId, organisationId } = proposal;
    const subject = ['round-proposal', proposalId] as const;
    const tellings: Telling[] = [
      { kind: 'round-proposal-to-answer', to: { nurseId }, subject },
      { kind: 'round-proposal-made', to: { organisationId }, subject },
    ];
    return this.people.tell(tellings, { consumer: PROPOSAL_MADE, eventId });
  }
}
