import { CEFR_LEVELS, nearestTerm, type CefrLevel } from '@crossward/kernel';
import type { LevelBand, Minimum, ScaleDocument } from '../law/index.js';
import { lawError } from '../law-error.js';
import { FALSE, TRUE, UNKNOWN, type Truth } from '../truth.js';

/** What a result must be: certainly enough from `sure` on, certainly not below `never`. */
export interface Bounds {
  sure: number;
  never: number;
}

type Band = readonly [low: number, high: number];

/** Steps of a half are exact in binary; the bound forgives what the division of other steps leaves. */
const ON_STEP = 1e-9;

const rankOf = (level: CefrLevel): number => CEFR_LEVELS.indexOf(level);

const rangeOf = (band: LevelBand | undefined): Band | undefined => {
  if (band === undefined) return undefined;
  return typeof band === 'string' ? [rankOf(band), rankOf(band)] : [rankOf(band[0]), rankOf(band[1])];
};

/** How the scores of some parts of a test read. A letter or a word stands for a band of numbers or for its rank. */
export class Scale {
  readonly id: string;
  readonly parts: readonly string[];
  private readonly words = new Map<string, Band>();
  /** By rank, where results are words. */
  private readonly levels: readonly (Band | undefined)[] | undefined;

  constructor(readonly document: ScaleDocument) {
    this.id = document.id;
    this.parts = document.parts;
    for (const [grade, band] of Object.entries(document.grades ?? {})) this.words.set(grade, band);
    document.levels?.forEach(({ name, also = [] }, rank) => {
      for (const word of [name, ...also]) this.words.set(word, [rank, rank]);
    });
    this.levels = document.levels?.map(({ cefr }) => rangeOf(cefr));
    this.assertBands();
  }

  /** Does the test report such a score? */
  accepts(raw: number | string): boolean {
    if (this.document.unsettled) return true;
    return typeof raw === 'number' ? this.hasNumber(raw) : this.words.has(raw);
  }

  /** Where a score stands to bounds: of a letter's band all of it must be on one side. */
  stands(raw: number | string, { sure, never }: Bounds): Truth {
    let low: number;
    let high: number;
    if (typeof raw === 'number') {
      // A number says nothing on a scale of words, nor where the scale is not settled.
      if (!this.document.numbers) return UNKNOWN;
      low = high = raw;
    } else {
      const band = this.words.get(raw);
      if (!band) return UNKNOWN;
      [low, high] = band;
    }
    if (low >= sure) return TRUE;
    return high < never ? FALSE : UNKNOWN;
  }

  /** The bounds of a minimum of the law on this scale. */
  boundsOf(minimum: Minimum): Bounds {
    if (typeof minimum === 'object') return this.boundsOfLevel(rankOf(minimum.cefr));
    const least = typeof minimum === 'number' ? minimum : this.words.get(minimum)?.[0];
    if (least === undefined || !this.accepts(minimum)) {
      throw lawError('OUT_OF_SCALE', `The scale (${this.id}) has no score (${minimum}).`, this.description());
    }
    return { sure: least, never: least };
  }

  /** The CEFR levels, lowest and highest, that a score can stand for; undefined where the table does not say. */
  cefrOf(
    raw: number | string,
    scores: Readonly<Record<string, number | string>>,
  ): readonly [CefrLevel, CefrLevel] | undefined {
    const band = typeof raw === 'number' ? ([raw, raw] as const) : this.words.get(raw);
    if (!band) return undefined;
    const low = this.levelAt(band[0], scores)?.[0];
    const high = this.levelAt(band[1], scores)?.[1];
    return low && high && [low, high];
  }

  /** "from 0 to 9 in steps of 0.5, or A, B": what may stand in a query. */
  description(): string {
    const { numbers } = this.document;
    const numeric = numbers ? [`${numbers.from} to ${numbers.to} in steps of ${numbers.step}`] : [];
    const words = this.words.size > 0 ? [`one of ${[...this.words.keys()].join(', ')}`] : [];
    return `Scores are ${[...numeric, ...words].join(', or ')}.`;
  }

  /** What was probably meant by a score that the test does not report. */
  nearest(raw: number | string): number | string | undefined {
    const { numbers } = this.document;
    const number = typeof raw === 'number' ? raw : /^\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : undefined;
    if (number === undefined || !numbers) return nearestTerm(String(raw), [...this.words.keys()]);
    // 75 where 7.5 is meant: a lost decimal point is likelier than a score ten times too high.
    if (number > numbers.to && this.hasNumber(number / 10)) return number / 10;
    const steps = Math.round((Math.min(Math.max(number, numbers.from), numbers.to) - numbers.from) / numbers.step);
    return numbers.from + steps * numbers.step;
  }

  private hasNumber(raw: number): boolean {
    const { numbers } = this.document;
    if (!numbers || raw < numbers.from || raw > numbers.to) return false;
    const steps = (raw - numbers.from) / numbers.step;
    return Math.abs(steps - Math.round(steps)) < ON_STEP;
  }

  /** A level that the table leaves out is certainly reached from the next higher one, and certainly missed below the next lower. */
  private boundsOfLevel(wanted: number): Bounds {
    if (this.levels) {
      const sure = this.levels.findIndex((range) => range !== undefined && range[0] >= wanted);
      const never = this.levels.findIndex((range) => range === undefined || range[1] >= wanted);
      return { sure: sure < 0 ? Infinity : sure, never: never < 0 ? Infinity : never };
    }
    let sure = Infinity;
    let never = -Infinity;
    for (const level of CEFR_LEVELS) {
      const band = this.document.cefr?.[level];
      if (!band) continue;
      if (rankOf(level) >= wanted) sure = Math.min(sure, band[0]);
      if (rankOf(level) <= wanted) never = Math.max(never, band[0]);
    }
    return { sure, never };
  }

  private levelAt(
    value: number,
    scores: Readonly<Record<string, number | string>>,
  ): readonly [CefrLevel, CefrLevel] | undefined {
    const level = this.document.levels?.[value];
    if (level) {
      const other = level.byScore && scores[level.byScore.part];
      const step = typeof other === 'number' ? level.byScore?.steps.findLast(([from]) => other >= from) : undefined;
      const band = step?.[1] ?? level.cefr;
      return typeof band === 'string' ? [band, band] : band;
    }
    for (const name of CEFR_LEVELS) {
      const band = this.document.cefr?.[name];
      if (band && value >= band[0] && value <= band[1]) return [name, name];
    }
    return undefined;
  }

  private assertBands(): void {
    const bands = [...Object.entries(this.document.grades ?? {}), ...Object.entries(this.document.cefr ?? {})];
    for (const [name, [low, high]] of bands) {
      if (low <= high && this.hasNumber(low) && this.hasNumber(high)) continue;
      throw lawError(
        'OUT_OF_SCALE',
        `The band (${name}) of (${this.id}) is not a part of the scale.`,
        this.description(),
      );
    }
  }
}
