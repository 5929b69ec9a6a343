import type { Confidence } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { mover } from '../../days.js';
import type { AcceptedTestDocument, LanguageVersion, TestResult } from '../../law/index.js';
import type { OpenQuestions } from '../../open-questions.js';
import type { ScoreTables } from '../../scores/score-tables.js';
import { and, FALSE, or, TRUE, UNKNOWN, type Truth } from '../../truth.js';
import { compileMinimums, hasScale, isSkill, partOfSitting, type PartMinimum } from './minimums.js';

type Results = readonly TestResult[];

/** In place of the index of a second sitting: every one in the window that the first opens. */
const ALL_IN_WINDOW = -1;

/** One test that a requirement accepts. Nothing here allocates unless sittings are put together. */
export class AcceptedTest {
  readonly confidence: Confidence;
  /** A minimum is told as a letter or as a CEFR level, so that the score tables decide too. */
  readonly converts: boolean;
  private readonly minimums: readonly PartMinimum[] | undefined;
  private readonly reduced: readonly PartMinimum[] | undefined;
  private readonly floors: readonly PartMinimum[];
  private readonly oldest: ((on: LocalDate) => LocalDate) | undefined;
  private readonly windowEnd: ((takenOn: LocalDate) => LocalDate) | undefined;
  private readonly tooOld: Truth;

  constructor(
    readonly document: AcceptedTestDocument,
    private readonly version: LanguageVersion,
    private readonly tables: ScoreTables,
  ) {
    const { minimums, oneMayBe, combined, validFor = version.validFor } = document;
    this.confidence = document.confidence ?? version.confidence;
    this.converts = Object.values(minimums ?? {}).some((minimum) => typeof minimum !== 'number');
    this.minimums = minimums ? compileMinimums(minimums, document, tables) : undefined;
    this.reduced = oneMayBe === undefined ? undefined : compileMinimums({ each: oneMayBe }, document, tables);
    this.floors = combined?.floors ? compileMinimums(combined.floors, document, tables) : [];
    this.oldest = validFor && mover(validFor, -1);
    this.tooOld = validFor?.thenDoubtful ? UNKNOWN : FALSE;
    this.windowEnd = combined?.withinMonths ? mover({ months: combined.withinMonths }, 1) : undefined;
  }

  inForce(on: LocalDate): boolean {
    const { from, until } = this.document;
    return (from === undefined || on >= from) && (until === undefined || on < until);
  }

  /** Is the requirement met by the sitting at `index`, alone or together with others of the same test? */
  truth(results: Results, index: number, on: LocalDate): Truth {
    const result = results[index] as TestResult;
    if (result.test !== this.document.test || !this.inForce(on)) return FALSE;
    let truth = and(this.age(result, on), this.reached(results, index, index, on));
    if (truth !== TRUE && this.document.combined) truth = or(truth, this.together(results, index, on));
    // Where minimums are all that our sources tell, they can refuse but not accept.
    return truth === TRUE && (this.document.open !== undefined || !this.minimums) ? UNKNOWN : truth;
  }

  /** What a sitting leaves open. Called only where `truth` is unknown. */
  explain(results: Results, index: number, on: LocalDate, open: OpenQuestions): void {
    const { document, version, tables } = this;
    const { test, takenOn, scores } = results[index] as TestResult;
    if (test !== document.test || !this.inForce(on)) return;
    const sourceUrl = document.sourceUrl ?? version.cite.sourceUrl;
    const name = tables.tests[test]?.name ?? test;
    for (const minimum of this.minimums ?? []) {
      if (!hasScale(minimum, test, takenOn, tables)) {
        open.doubt({ what: `Our sources do not say how a result of ${name} of ${takenOn} is read.`, sourceUrl });
      } else if (scores[minimum.part] === undefined) open.fact(`languageTests.scores.${minimum.part}`);
    }
    if (!this.minimums) open.doubt({ what: `The scores of ${name} that are asked for are not known.`, sourceUrl });
    if (document.open !== undefined) open.doubt({ what: document.open, sourceUrl });
    if (this.age(results[index] as TestResult, on) === UNKNOWN) {
      open.doubt({ what: `Our sources do not say how long a result of ${name} counts.`, sourceUrl });
    }
    const { combined } = document;
    if (combined && results.length > 1 && (combined.withinMonths === null || combined.floors === null)) {
      open.doubt({ what: `Our sources do not say how sittings of ${name} are put together.`, sourceUrl });
    }
  }

  private age({ takenOn }: TestResult, on: LocalDate): Truth {
    return this.oldest === undefined || takenOn > this.oldest(on) ? TRUE : this.tooOld;
  }

  /** All minimums, but for one skill that may be lower where the requirement says so. */
  private reached(results: Results, first: number, second: number, on: LocalDate): Truth {
    if (!this.minimums) return TRUE;
    let truth: Truth = TRUE;
    let below = 0;
    let open = 0;
    for (const minimum of this.minimums) {
      const part = this.best(minimum, results, first, second, on);
      if (!this.reduced || !isSkill(minimum.part)) truth = and(truth, part);
      else if (part === FALSE) below += 1;
      else if (part === UNKNOWN) open += 1;
      if (truth === FALSE) return FALSE;
    }
    if (!this.reduced || below + open === 0) return truth;
    if (below > 1) return FALSE;
    for (const minimum of this.reduced) truth = and(truth, this.best(minimum, results, first, second, on));
    return below + open > 1 ? and(truth, UNKNOWN) : truth;
  }

  /** The best of a part in the sittings that are looked at. */
  private best(minimum: PartMinimum, results: Results, first: number, second: number, on: LocalDate): Truth {
    let truth = partOfSitting(minimum, results[first] as TestResult, this.tables);
    if (second === first || truth === TRUE) return truth;
    if (second !== ALL_IN_WINDOW) return or(truth, partOfSitting(minimum, results[second] as TestResult, this.tables));
    for (let other = 0; other < results.length; other += 1) {
      const joins = this.joins(results, first, other, on);
      if (joins !== FALSE)
        truth = or(truth, and(joins, partOfSitting(minimum, results[other] as TestResult, this.tables)));
    }
    return truth;
  }

  /** Sittings put together, of which the one at `first` is the earliest. */
  private together(results: Results, first: number, on: LocalDate): Truth {
    const starts = this.admitted(results[first] as TestResult, on);
    if (starts === FALSE || !this.hasOther(results, first)) return FALSE;
    const { sittings, floors, withinMonths } = this.document.combined as NonNullable<AcceptedTestDocument['combined']>;
    const settled = floors === null || withinMonths === null ? UNKNOWN : TRUE;
    if (sittings === undefined) {
      return and(and(settled, starts), this.reached(results, first, ALL_IN_WINDOW, on));
    }
    let truth: Truth = FALSE;
    for (let second = 0; second < results.length; second += 1) {
      if (second === first) continue;
      const joins = this.joins(results, first, second, on);
      if (joins !== FALSE) truth = or(truth, and(joins, this.reached(results, first, second, on)));
    }
    return and(and(settled, starts), truth);
  }

  private hasOther(results: Results, first: number): boolean {
    for (let other = 0; other < results.length; other += 1) {
      if (other !== first && results[other]?.test === this.document.test) return true;
    }
    return false;
  }

  /** May a later sitting be put together with the first? */
  private joins(results: Results, first: number, second: number, on: LocalDate): Truth {
    const earliest = results[first] as TestResult;
    const later = results[second] as TestResult;
    if (later.test !== earliest.test || later.takenOn < earliest.takenOn) return FALSE;
    if (this.windowEnd && later.takenOn > this.windowEnd(earliest.takenOn)) return FALSE;
    return this.admitted(later, on);
  }

  /** Is a sitting young enough, and none of its scores below the floor? */
  private admitted(result: TestResult, on: LocalDate): Truth {
    let truth = this.age(result, on);
    for (const floor of this.floors) truth = and(truth, partOfSitting(floor, result, this.tables));
    return truth;
  }
}
