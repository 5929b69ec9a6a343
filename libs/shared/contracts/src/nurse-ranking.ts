import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { GapSummary } from './market.js';
import type { NurseFacts } from './recognition.js';

/** What narrows the nurses who are looked at; only what is told counts. */
export interface NurseFilters {
  /** Of the home; a country covers its subdivisions. */
  homeJurisdiction?: JurisdictionCode;
  /** Named on the profile, with any years. */
  specialty?: string;
  /** Held, whether or not still good. */
  certificate?: string;
  /** Spoken at any level; `en` covers `en-GB`. */
  language?: string;
}

/** How an amount of one currency becomes one of the gap's: minor units / unitsPerMajor / perBase × toPerBase × toUnitsPerMajor. */
export interface PayConversion {
  currency: string;
  unitsPerMajor: number;
  perBase: number;
  toPerBase: number;
  toUnitsPerMajor: number;
}

/** One gap, and what its ranking reads beside the nurses, as plain data. */
export interface NurseQuestion {
  gap: GapSummary;
  /** The day it is where the gap is. */
  today: LocalDate;
  /** Share of each factor in the score, by its name. */
  weights: Readonly<Record<string, number>>;
  /** Of every currency but the gap's own that can be compared with it. */
  conversions: readonly PayConversion[];
  filters: NurseFilters;
}

/** Nurses of whom the law is told the same. */
export interface FactsClass {
  key: string;
  facts: NurseFacts;
  nurses: number;
}

export interface NurseClasses {
  /** Nurses whom the filters leave. */
  considered: number;
  classes: FactsClass[];
  timeZones: string[];
}

/** A right on the first day, a route to it, or neither. */
export type RightStanding = 'ready' | 'pending' | 'none';

/** What the law says of one class for one gap. */
export interface FactsRights {
  key: string;
  /** Names of the constraints that it fails. */
  failed: readonly string[];
  /** Value of the factor, to six digits. */
  readiness: number;
  standing: RightStanding;
}

/** All of the law that a ranking needs, and what else the database cannot tell by itself. */
export interface RankingTables {
  rights: readonly FactsRights[];
  /** Value of the factor for each time zone of a home, to six digits. */
  timeZones: readonly { timeZone: string; value: number }[];
}

export interface RankPlace {
  failedCount: number;
  score: number;
  id: string;
}

/** Which part of the list is wanted. */
export interface RankingWindow {
  limit: number;
  after: RankPlace | null;
  /** Also those who fail a constraint, after the others. */
  includeExcluded: boolean;
  standing?: RightStanding;
  leastScore?: number;
}

/** A nurse who may stand in the window. Her very score, and so her place, comes from assessing her. */
export interface RankedRow {
  nurseId: string;
  /** Whether she stands before the window, or in the list at all, is open until she is assessed: no count holds her. */
  undecided: boolean;
}

export interface RankedRows {
  /** Nurses without a failed constraint, whatever the window asks. */
  eligible: number;
  /** Eligible ones in the list: those that the window's own filters leave. */
  listed: number;
  /** Eligible ones in the list up to the place after which the window begins. */
  ahead: number;
  /** More than the limit where there are more. */
  rows: RankedRow[];
  /** How many nurses each constraint excludes; null unless the excluded were asked for. */
  failures: Record<string, number> | null;
}
