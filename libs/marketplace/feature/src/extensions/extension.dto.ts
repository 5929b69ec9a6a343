import type { LocalDate, Money } from '@crossward/kernel';
import { extensionLifecycle, type ExtensionStatus } from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, MoneyField, PageQuery, Whole } from '@crossward/platform-http';

export class ExtensionBody {
  @Id() placementId: string;
  @Day({ description: 'The first day after the longer assignment.' }) endsOn: LocalDate;
  @MoneyField({ optional: true, description: 'Per hour from the old end on; left out, it stays. It never falls.' })
  payRate?: Money;
}

export class ExtensionAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(extensionLifecycle.states) status: ExtensionStatus;
  @Day() endsOn: LocalDate;
  @MoneyField({ nullable: true, description: 'Per hour from the old end on; null: as it was.' }) payRate: Money | null;
  @Id({ nullable: true, description: 'The contract whose version both sign for it.' }) contractId: string | null;
  @Whole({ nullable: true, description: 'That version; with both signatures the placement is longer.' })
  contractVersion: number | null;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) answeredAt: string | null;
}

export class ExtensionListQuery extends PageQuery {
  @Id({ optional: true }) placementId?: string;
  @Code(extensionLifecycle.states, { optional: true }) status?: ExtensionStatus;
}
