import { CONTRACT_SIDES, type ContractSide } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import {
  contractLifecycle,
  TERMINATION_CAUSES,
  type ContractStatus,
  type TerminationCause,
} from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, PageQuery, Whole } from '@crossward/platform-http';

export class ContractSummaryAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() gapId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(contractLifecycle.states) status: ContractStatus;
  @Whole({ nullable: true, description: 'The version that waits for signatures.' }) openVersion: number | null;
  @Code(CONTRACT_SIDES, { nullable: true }) endedBy: ContractSide | null;
  @Code(TERMINATION_CAUSES, { nullable: true }) endCause: TerminationCause | null;
  @Day({ nullable: true, description: 'The first day on which it no longer holds, where it has ended.' })
  endsOn: LocalDate | null;
  @Instant() createdAt: string;
  @Whole() version: number;
}

export class ContractListQuery extends PageQuery {
  @Code(contractLifecycle.states, { optional: true }) status?: ContractStatus;
  @Id({ optional: true }) placementId?: string;
  @Id({ optional: true }) gapId?: string;
}
