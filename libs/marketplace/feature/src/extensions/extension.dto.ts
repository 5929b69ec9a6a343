import type { LocalDate } from '@crossward/kernel';
import { extensionLifecycle, type ExtensionStatus } from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, PageQuery, Whole } from '@crossward/platform-http';

export class ExtensionBody {
  @Id() placementId: string;
  @Day({ description: 'The first day after the longer assignment.' }) endsOn: LocalDate;
}

export class ExtensionAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(extensionLifecycle.states) status: ExtensionStatus;
  @Day() endsOn: LocalDate;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) answeredAt: string | null;
}

export class ExtensionListQuery extends PageQuery {
  @Id({ optional: true }) placementId?: string;
  @Code(extensionLifecycle.states, { optional: true }) status?: ExtensionStatus;
}
