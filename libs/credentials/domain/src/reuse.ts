import { addDays, type LocalDate } from '@crossward/kernel';
import { isEstablished, isLive, type CheckKind, type VerificationStatus } from './verification.js';

/**
 * How many days an established answer may be used again. A passport is read once a year; a register's word on a licence
 * ages within weeks; the exclusion list appears monthly and is asked again with every new version.
 */
export const REUSE_DAYS: Readonly<Record<CheckKind, number>> = { identity: 365, licence: 30, 'exclusion-list': 31 };

/** An earlier verification of the same kind, source and subject fingerprint. */
export interface Earlier {
  readonly id: string;
  readonly kind: CheckKind;
  readonly status: VerificationStatus;
  /** Day on which it was established; null while it is under way. */
  readonly establishedOn: LocalDate | null;
  readonly goodUntil: LocalDate | null;
  /** Of the exclusion list: the version that was asked. */
  readonly listVersion: string | null;
}

export interface ReuseNeed {
  readonly today: LocalDate;
  /** First day on which the credential is needed. */
  readonly neededFrom: LocalDate;
  /** The active version of the exclusion list; null: none yet. */
  readonly listVersion: string | null;
}

const isFresh = (earlier: Earlier, need: ReuseNeed): boolean => {
  if (!isEstablished(earlier.status) || earlier.establishedOn === null) return false;
  if (addDays(earlier.establishedOn, REUSE_DAYS[earlier.kind]) < need.today) return false;
  if (earlier.goodUntil !== null && earlier.goodUntil < need.neededFrom) return false;
  return earlier.kind !== 'exclusion-list' || earlier.listVersion === need.listVersion;
};

/** The verification to use instead of asking again: an established fresh one, else one that is under way; null: ask. */
export const reusable = (earlier: readonly Earlier[], need: ReuseNeed): Earlier | null =>
  earlier.find((one) => isFresh(one, need)) ?? earlier.find((one) => isLive(one.status)) ?? null;
