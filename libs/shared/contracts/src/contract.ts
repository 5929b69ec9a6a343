import type { LocalDate, Money } from '@crossward/kernel';

/** The two who sign. Each clause says what each of them carries. */
export const CONTRACT_SIDES = ['nurse', 'hospital'] as const;
export type ContractSide = (typeof CONTRACT_SIDES)[number];

/** Hours that are paid whether or not there is work for them. */
export interface GuaranteedHoursClause {
  kind: 'guaranteed-hours';
  /** Paid at least, in each week of the assignment, in whole hundredths. */
  hoursPerWeek: number;
}

/** The hospital sends a nurse home, or tells her not to come, for want of patients. */
export interface CallOffClause {
  kind: 'call-off';
  /** Most shifts of a period that may be called off without pay. */
  mostUnpaidShifts: number;
  perWeeks: number;
  /** A call-off that comes later than so many hours before the shift is paid. */
  noticeHours: number;
}

export interface NoticeClause {
  kind: 'notice';
  side: ContractSide;
  days: number;
}

/** What a side pays that ends the contract without its notice. */
export interface PenaltyClause {
  kind: 'penalty';
  side: ContractSide;
  amount: Money;
}

/** Where else the nurse may be sent to work. */
export interface FloatClause {
  kind: 'float';
  /** Names of units of the same facility; empty: nowhere else. */
  unitNames: string[];
  mostShiftsPerWeek: number;
}

/** When the rate may change: never below what was signed. */
export interface RateChangeClause {
  kind: 'rate-change';
  noticeDays: number;
  allowed: 'never' | 'upwards';
}

/** What a nurse who ends early gives back of what was paid for her. */
export interface RepaymentClause {
  kind: 'repayment';
  what: string;
  amount: Money;
  /** `daily`: the part of the assignment that was not worked; `none`: the whole amount, or nothing once it is over. */
  proration: 'daily' | 'none';
  /** Nothing is owed after so many days of work. */
  endsAfterDays: number;
}

/** How long a nurse may stay in housing of the hospital after the contract ends, whoever ended it. */
export interface HousingExitClause {
  kind: 'housing-exit';
  days: number;
}

export type ContractClause =
  | GuaranteedHoursClause
  | CallOffClause
  | NoticeClause
  | PenaltyClause
  | FloatClause
  | RateChangeClause
  | RepaymentClause
  | HousingExitClause;
export type ClauseKind = ContractClause['kind'];

/** Of each side at most one notice and one penalty; of repayments one for each thing; of all others one. */
export interface ContractTerms {
  startsOn: LocalDate;
  /** The first day after it. */
  endsOn: LocalDate;
  weeklyHours: number;
  /** Per hour, before tax; every amount of the contract is in its currency. */
  payRate: Money;
  clauses: ContractClause[];
}
