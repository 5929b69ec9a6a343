import * as layout from './block-layout.js';
import type { CompiledGap } from './compiled-gap.js';
import * as rows from './row-sketch.js';
import * as tables from './search-tables.js';
import { YEARS_BITS } from './sketch-tables.js';

// A constant of this module is compiled as a number; one of another module is read, and checked, wherever it is used.
const { BLOCK_ROWS, ROW_WORDS, SKETCH, YEARS } = layout;
const { fromSketch, paySketch, qualitySketch, untilSketch } = rows;
const { AFTER, BEFORE, EXPERIENCE, FAMILIES_TOLD, QUALITY, UNTOLD } = tables;
const EXPERIENCE_BITS = YEARS_BITS;

/**
 * Rows of a block whose own words let them reach the list. Added up as integers and kept by arithmetic, for a processor would
 * guess wrong at every third row.
 */
export class LikelyRows {
  /** Where the words of each begin, and its bound in units of scores; one more than a block has, for what is not kept. */
  readonly found = new Int32Array(BLOCK_ROWS * 2 + 2);
  /** Words of them. */
  words = 0;
  /** Least of the block's families, and whether its rows tell theirs. */
  first = 0;
  tells = false;
  /** What the bounds of all rows of the block have in common. */
  rest = 0;
  /** Where one language is asked for: what must be among the bits of a row's languages. */
  private language = 0;

  constructor(private readonly tables: tables.SearchTables) {}

  begin(gap: CompiledGap): void {
    this.language = gap.rowLanguages.length === 1 ? gap.rowLanguages[0]! >>> 24 : 0;
  }

  familyOf(third: number): number {
    return this.first + (((third >>> 16) - this.first) & (FAMILIES_TOLD - 1));
  }

  /**
   * @param start where the first of 32 rows begins
   * @param bits which of them
   * @param pays where the block's table of pay begins
   * @param least in units of scores
   */
  add(blocks: Uint32Array, start: number, bits: number, pays: number, least: number): void {
    const { found, first, rest, tells, language } = this;
    const { values } = this.tables;
    const families = tells ? this.tables.families + first : UNTOLD;
    const any = language === 0 ? 1 : 0;
    let { words } = this;
    for (let left = bits; left !== 0; left &= left - 1) {
      const row = start + (31 - Math.clz32(left & -left)) * ROW_WORDS;
      const sketch = blocks[row + SKETCH]!;
      const third = blocks[row + YEARS]!;
      const before = values[BEFORE + fromSketch(sketch)]!;
      const after = values[AFTER + untilSketch(sketch)]!;
      const silent = ((((third >>> 24) & language) | any) - 1) >> 31;
      const bound =
        (rest +
          after +
          ((before - after) & ((before - after) >> 31)) +
          values[pays + paySketch(sketch)]! +
          values[QUALITY + qualitySketch(sketch)]! +
          values[EXPERIENCE + ((third & 0xffff) >>> EXPERIENCE_BITS)]! +
          values[families + (((third >>> 16) - first) & (FAMILIES_TOLD - 1))]!) |
        silent;
      found[words] = row;
      found[words + 1] = bound;
      words += 2 & ~((bound - least) >> 31);
    }
    this.words = words;
  }
}
