import {
  CHECK_KINDS,
  PACKET_STATUSES,
  type CheckKind,
  type NamedLicence,
  type PacketStatus,
} from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { Code, Day, Flag, Id, Instant, ListOf, Nested, Text, Whole } from '@crossward/platform-http';

const ITEM_STATES = ['collecting', 'review', 'established', 'rejected', 'runs-out'] as const;

export class NamedLicenceView implements NamedLicence {
  @Text() profession!: string;
  @Text() jurisdiction!: string;
  @Text() number!: string;
}

export class PacketItemView {
  @Text() requirement!: string;
  @Code(CHECK_KINDS) kind!: CheckKind;
  @Text() label!: string;
  @Nested(NamedLicenceView, { nullable: true, description: 'null: of no licence, or none was stated.' })
  licence!: NamedLicenceView | null;
  @Code(ITEM_STATES) state!: (typeof ITEM_STATES)[number];
  @Day({ nullable: true }) goodUntil!: LocalDate | null;
  @Flag({ description: 'The source was a simulator.' }) simulated!: boolean;
  @Id() verificationId!: string;
}

export class PacketView {
  @Id() id!: string;
  @Id() placementId!: string;
  @Code(PACKET_STATUSES) status!: PacketStatus;
  @Text({ description: 'Version of the rules that it was frozen from.' }) requirementsVersion!: string;
  @Day() startsOn!: LocalDate;
  @Instant({ nullable: true }) clearedAt!: string | null;
  @ListOf(Text(), { max: 50, nullable: true, description: 'What still stands open; null for hospitals.' })
  open!: string[] | null;
  @ListOf(PacketItemView, { max: 50, nullable: true, description: 'null for hospitals, who see the status alone.' })
  items!: PacketItemView[] | null;
  @Whole({ min: 1 }) version!: number;
}
