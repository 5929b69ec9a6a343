import type { ReviewScores, ReviewStatus } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { IdColumn, IdKey, InstantColumn, TextColumn, WholeColumn } from './columns.js';

/** What a nurse who worked at a facility says of it. Who it was is for the nurse and administrators alone. */
@Entity({ schema: 'marketplace', name: 'facility_reviews' })
export class FacilityReviewRow implements ReviewScores {
  /** Random, unlike other ids: the time within a UUIDv7 would tell who had just left. */
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() facilityId: string;
  @IdColumn() placementId: string;
  @IdColumn() nurseId: string;
  @TextColumn() status: ReviewStatus;
  @WholeColumn() unitSafety: number;
  @WholeColumn() orientation: number;
  @WholeColumn() scheduling: number;
  @WholeColumn() housingAsPromised: number;
  @WholeColumn() payAsPromised: number;
  @TextColumn() text: string;
  @TextColumn({ nullable: true }) answer: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @TextColumn({ nullable: true }) removalReason: string | null;
  @InstantColumn() createdAt: Date;
  @WholeColumn() version: number;
}
