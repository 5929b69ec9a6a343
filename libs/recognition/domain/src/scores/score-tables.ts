import type { Confidence } from '@crossward/contracts';
import { nearestTerm, type CefrLevel, type LocalDate } from '@crossward/kernel';
import type { ScoreDocument, ScoreVersion, Term, TestResult } from '../law/index.js';
import { lawError } from '../law-error.js';
import { TRUE } from '../truth.js';
import { inForce, inOrder } from '../versions.js';
import { Scale } from './scale.js';

/** The scales of one test, for sittings in a stretch of days. */
export interface ScaleVersion {
  document: ScoreVersion;
  byPart: ReadonlyMap<string, Scale>;
}

const compileVersion = (document: ScoreVersion): ScaleVersion => {
  const scales = document.scales.map((scale) => new Scale(scale));
  return { document, byPart: new Map(scales.flatMap((scale) => scale.parts.map((part) => [part, scale]))) };
};

/** The version in which a test of a day was reported; none where our sources do not settle it. */
const versionOn = (versions: readonly ScaleVersion[], takenOn: LocalDate): ScaleVersion | undefined => {
  for (const version of versions) if (inForce(version.document, takenOn) === TRUE) return version;
  return undefined;
};

/** Comparisons name scales of the same document, or of any. */
const assertComparisons = ({ id, versions }: ScoreDocument, known: ReadonlySet<string>): void => {
  for (const { comparisons = [] } of versions) {
    for (const { from, to } of comparisons) {
      const unknown = [from, to].find((scale) => !known.has(scale));
      if (unknown === undefined) continue;
      throw lawError('UNKNOWN_SCALE', `The comparison of (${id}) names no scale: (${unknown}).`, 'Correct the id.');
    }
  }
};

const assertTerms = (document: ScoreDocument, tests: Readonly<Record<string, Term>>): void => {
  for (const test of document.tests) {
    const parts = tests[test]?.parts;
    if (!tests[test]) throw unknownTest(test, tests);
    for (const part of document.versions.flatMap(({ scales }) => scales.flatMap((scale) => scale.parts))) {
      if (parts?.includes(part)) continue;
      throw lawError('UNKNOWN_PART', `The test (${test}) gives no score (${part}).`, `It has: ${parts?.join(', ')}.`);
    }
  }
};

export const unknownTest = (test: string, tests: Readonly<Record<string, Term>>): Error => {
  const near = nearestTerm(test, Object.keys(tests));
  return lawError(
    'UNKNOWN_TERM',
    `There is no test (${test}).`,
    near ? `Maybe you mean ${near}.` : 'Add it to vocabulary/tests.yaml.',
  );
};

const scaleIds = (documents: readonly ScoreDocument[]): string[] =>
  documents.flatMap(({ versions }) => versions.flatMap((version) => version.scales.map(({ id }) => id)));

/** How the scores of every test read, by the day on which it was taken. */
export class ScoreTables {
  private readonly byTest = new Map<string, readonly ScaleVersion[]>();
  private readonly languages = new Map<string, string | undefined>();

  /** @param scales ids that comparisons may name; those of `documents` unless told */
  constructor(
    documents: readonly ScoreDocument[],
    readonly tests: Readonly<Record<string, Term>>,
    scales: readonly string[] = scaleIds(documents),
  ) {
    const known = new Set(scales);
    for (const document of documents) {
      assertTerms(document, tests);
      assertComparisons(document, known);
      const versions = inOrder(document.id, document.versions).map(compileVersion);
      for (const test of document.tests) {
        if (this.byTest.has(test)) {
          throw lawError('DUPLICATE_SCALE', `The test (${test}) stands in two score tables.`, 'Keep one of them.');
        }
        this.byTest.set(test, versions);
        this.languages.set(test, document.language);
      }
    }
  }

  /** In the order of their days; empty for a test without a table. */
  versionsOf(test: string): readonly ScaleVersion[] {
    return this.byTest.get(test) ?? [];
  }

  /** Whether the table of a test covers a day at all. */
  covers(test: string, takenOn: LocalDate): boolean {
    return versionOn(this.versionsOf(test), takenOn) !== undefined;
  }

  scaleFor(test: string, part: string, takenOn: LocalDate): Scale | undefined {
    return versionOn(this.versionsOf(test), takenOn)?.byPart.get(part);
  }

  /** Parts that a test of that day reports. */
  partsOf(test: string, takenOn: LocalDate): string[] {
    return [...(versionOn(this.versionsOf(test), takenOn)?.byPart.keys() ?? [])];
  }

  /** BCP 47 of the language that a test is of; undefined where it is not told. */
  languageOf(test: string): string | undefined {
    return this.languages.get(test);
  }

  /** How surely a score of that day is known to read so. */
  confidenceFor(test: string, takenOn: LocalDate): Confidence {
    return versionOn(this.versionsOf(test), takenOn)?.document.confidence ?? 'uncertain';
  }

  /** The CEFR levels, lowest and highest, that a result can stand for; undefined where no table says. */
  cefrOf({ test, takenOn, scores }: TestResult, part: string): readonly [CefrLevel, CefrLevel] | undefined {
    const raw = scores[part];
    return raw === undefined ? undefined : this.scaleFor(test, part, takenOn)?.cefrOf(raw, scores);
  }
}
