import type { CefrLevel, LocalDate } from '@crossward/kernel';
import type { Confidence } from '@crossward/contracts';
import type { DatedVersion } from './arrangement.js';

/** One level, or the lowest and the highest that a result can stand for. */
export type LevelBand = CefrLevel | [CefrLevel, CefrLevel];

/** A result that is told as a word. */
export interface LevelDocument {
  name: string;
  /** Other words for the same result. */
  also?: string[];
  cefr?: LevelBand;
  /** Where the CEFR level hangs on another score as well: from which number on it is which level. */
  byScore?: { part: string; steps: [number, CefrLevel][] };
}

/** How scores read: numbers, numbers with letters for bands of them, or words. */
export interface ScaleDocument {
  id: string;
  /** The scores of the test that read on this scale. */
  parts: string[];
  numbers?: { from: number; to: number; step: number };
  /** Letters, each for the numbers from the first to the last. */
  grades?: Record<string, [number, number]>;
  /** Words, lowest first. */
  levels?: LevelDocument[];
  /** Our sources do not settle the scale: any score is taken, and none is compared. */
  unsettled?: true;
  /** CEFR levels of the numbers from the first to the last. */
  cefr?: Partial<Record<CefrLevel, [number, number]>>;
  /** Of the CEFR levels, where it is another one than that of the version. */
  cefrConfidence?: Confidence;
}

/** What the publisher says that results equal on another scale: [from this score on, at least that one]. */
export interface ComparisonDocument {
  from: string;
  to: string;
  parts?: string[];
  rows: [number, number][];
}

/** The scales of results of tests that were taken from `from` until the day before `until`. */
export interface ScoreVersion extends DatedVersion {
  scales: ScaleDocument[];
  comparisons?: ComparisonDocument[];
  note?: string;
}

export interface ScoreDocument {
  id: string;
  name: string;
  /** Terms of the vocabulary; none for a framework that other results are told in. */
  tests: string[];
  /** BCP 47; left out where the test exists in many. */
  language?: string;
  note?: string;
  versions: ScoreVersion[];
}

/** A result as the facts of a nurse tell it. */
export interface TestResult {
  test: string;
  takenOn: LocalDate;
  scores: Record<string, number | string>;
}
