import type { ConsentLanguage } from '@crossward/contracts';
import type { ConsentStatus, ReliedOnTerms } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { BytesColumn, IdColumn, IdKey, InstantColumn, JsonColumn, TextColumn, WholeColumn } from './columns.js';

/** The consent of a nurse to be submitted to one gap, on the terms that she was shown. */
@Entity({ schema: 'marketplace', name: 'submission_consents' })
export class SubmissionConsentRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @TextColumn() status: ConsentStatus;
  @TextColumn() textVersion: string;
  @TextColumn({ nullable: true }) textLanguage: ConsentLanguage | null;
  /** SHA-256 of the words that she read; null only where the version is none that the product ever had. */
  @TextColumn({ nullable: true }) textHash: string | null;
  @JsonColumn() terms: ReliedOnTerms;
  /** SHA-256 of the terms, as the nurse was told it. */
  @TextColumn() termsHash: string;
  /** SHA-256 of the token; null where the nurse submitted in the same breath and no token was needed. */
  @BytesColumn({ nullable: true }) tokenHash: Buffer | null;
  @InstantColumn() expiresAt: Date;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) usedAt: Date | null;
  @TextColumn({ nullable: true }) usedByRole: string | null;
  @InstantColumn({ nullable: true }) withdrawnAt: Date | null;
  @WholeColumn() version: number;
}
