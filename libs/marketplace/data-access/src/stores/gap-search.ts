import type { Actor, GapStatus, ShiftPattern } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';

/** What a search for gaps may ask; only what is told counts. */
export interface GapFilters {
  jurisdiction?: JurisdictionCode;
  country?: string;
  specialty?: string;
  status?: GapStatus;
  profession?: Profession;
  shiftPattern?: ShiftPattern;
  startsFrom?: LocalDate;
  startsUntil?: LocalDate;
  acceptsPendingLicence?: boolean;
  underserved?: boolean;
  currency?: string;
  /** In minor units of the currency, which must be told too. */
  minWeeklyPay?: number;
  weeklyPayBelow?: number;
}

/** One fragment of SQL for each filter; `?` stands for its value. */
const FRAGMENTS: Readonly<Record<Exclude<keyof GapFilters, 'status'>, string>> = {
  jurisdiction: 'g.jurisdiction = ?',
  country: 'g.country = ?',
  specialty: 'g.specialty = ?',
  profession: 'g.profession = ?',
  shiftPattern: 'g.shift_pattern = ?',
  startsFrom: 'g.starts_on >= ?',
  startsUntil: 'g.starts_on < ?',
  acceptsPendingLicence: 'g.accepts_pending_licence = ?',
  underserved: '(SELECT f.underserved FROM marketplace.facilities f WHERE f.id = g.facility_id) = ?',
  currency: 'g.pay_currency = ?',
  minWeeklyPay: 'g.weekly_pay_minor_units >= ?',
  weeklyPayBelow: 'g.weekly_pay_minor_units < ?',
};

/** Collects values beside the text that names them. */
export class SqlValues {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Only what was asked for is in the condition, so that an index can serve. */
export const filterConditions = (filters: GapFilters, sql: SqlValues): string[] =>
  Object.entries(FRAGMENTS).flatMap(([filter, fragment]) => {
    const value = filters[filter as keyof typeof FRAGMENTS];
    return value === undefined ? [] : [fragment.replace('?', sql.add(value))];
  });

/** The rows that one sort of right lets somebody see: a table expression that calls the gap `g`, with its condition. */
export interface GapBranch {
  /** All gaps, all open ones, or what hangs on who asks. */
  sees: 'all' | 'open' | 'some';
  from: string;
  conditions: string[];
}

// Kept apart from the gaps, so that the few of one nurse lead to theirs and not the other way round.
const submittedBy = (nurse: string): string => `
  (SELECT DISTINCT s.gap_id FROM marketplace.submissions s WHERE s.nurse_id = ${nurse} OFFSET 0) s
  JOIN marketplace.gaps g ON g.id = s.gap_id`;

/**
 * What the actor may see as conditions that an index can serve, each gap in one branch at most. Row-level security says the
 * same again, in an OR that no index can.
 */
export const gapBranches = (actor: Actor, status: GapStatus | undefined, sql: SqlValues): GapBranch[] => {
  // `open` as a literal, for indexes over open gaps alone to serve.
  const inStatus = status === 'open' ? [`g.status = 'open'`] : status ? [`g.status = ${sql.add(status)}`] : [];
  const all = 'marketplace.gaps g';
  if (actor.organisationId) {
    return [
      { sees: 'some', from: all, conditions: [`g.organisation_id = ${sql.add(actor.organisationId)}`, ...inStatus] },
    ];
  }
  if (!actor.nurseId) return [{ sees: 'all', from: all, conditions: inStatus }];
  const open: GapBranch = { sees: 'open', from: all, conditions: [`g.status = 'open'`] };
  if (status === 'open') return [open];
  const submitted: GapBranch = {
    sees: 'some',
    from: submittedBy(sql.add(actor.nurseId)),
    conditions: status ? inStatus : [`g.status <> 'open'`],
  };
  return status ? [submitted] : [open, submitted];
};
