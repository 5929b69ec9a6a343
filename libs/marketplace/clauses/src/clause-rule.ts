import type { ClauseKind, ContractSide } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';

/** What a jurisdiction forbids or limits in contracts that are signed on a day of the range. */
export interface ClauseRule {
  readonly id: string;
  readonly jurisdiction: JurisdictionCode;
  readonly clause: ClauseKind;
  /** Of notices and penalties: only those of this side. */
  readonly side?: ContractSide;
  readonly title: string;
  readonly effect: 'forbidden' | 'limited';
  readonly from: LocalDate;
  /** The first day on which it no longer applies. */
  readonly until?: LocalDate;
  /** The figures that can be checked; what else the law asks stands in the note. */
  readonly limits?: { readonly proration?: 'daily'; readonly leastDays?: number; readonly mostDays?: number };
  readonly note?: string;
  readonly citation: string;
  readonly sourceUrl: string;
  readonly verifiedOn: LocalDate;
  readonly confidence: 'sourced' | 'known' | 'uncertain';
}
