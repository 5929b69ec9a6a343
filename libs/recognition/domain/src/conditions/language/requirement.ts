import type { LocalDate } from '@crossward/kernel';
import { CONFIDENCES, type Confidence } from '@crossward/contracts';
import { Weakest } from '../../confidence.js';
import type { Context } from '../../context.js';
import type { LanguageDocument, LanguageProofDocument, LanguageVersion } from '../../law/index.js';
import type { OpenQuestions } from '../../open-questions.js';
import type { ScoreTables } from '../../scores/score-tables.js';
import { and, FALSE, or, TRUE, UNKNOWN, type Truth } from '../../truth.js';
import { inForce } from '../../versions.js';
import type { Node } from '../node.js';
import type { AcceptedTest } from './accepted-test.js';

/** A proof without a test, or an exemption. */
export interface Way {
  document: LanguageProofDocument;
  /** Absent: everybody's. */
  node: Node | undefined;
}

export interface RequirementVersion {
  document: LanguageVersion;
  ways: readonly Way[];
  tests: readonly AcceptedTest[];
  includes: readonly Requirement[];
  /** Tests that the version or what it includes names. */
  named: ReadonlySet<string>;
}

const wayTruth = ({ document, node }: Way, context: Context): Truth => {
  const truth = node ? node.truth(context) : TRUE;
  return document.open === undefined ? truth : and(truth, UNKNOWN);
};

/** Something that meets the requirement, with how surely. */
type Meets = (weakest: Weakest) => void;

/** What a regulator asks for as proof of a language, compiled where a condition names it. */
export class Requirement implements Node {
  constructor(
    readonly document: LanguageDocument,
    readonly versions: readonly RequirementVersion[],
    private readonly tables: ScoreTables,
  ) {}

  truth(context: Context): Truth {
    const version = this.settledOn(context.on);
    if (version === undefined) return UNKNOWN;
    let truth: Truth = FALSE;
    for (const way of version.ways) {
      truth = or(truth, wayTruth(way, context));
      if (truth === TRUE) return TRUE;
    }
    truth = or(truth, this.metByTests(context));
    return truth === FALSE && this.unlistedMayCount(version, context) ? UNKNOWN : truth;
  }

  explain(context: Context, open: OpenQuestions): void {
    const version = this.settledOn(context.on);
    if (version === undefined) return this.explainDay(context.on, open);
    const { cite, openLaw = [] } = version.document;
    for (const way of version.ways) {
      if (wayTruth(way, context) !== UNKNOWN) continue;
      const { open: why, sourceUrl = cite.sourceUrl } = way.document;
      if (way.node?.truth(context) === UNKNOWN) way.node.explain(context, open);
      else if (why !== undefined) open.doubt({ what: why, sourceUrl });
    }
    this.explainTests(context, open);
    if (this.unlistedMayCount(version, context)) this.explainUnlisted(version, context, open);
    for (const doubt of openLaw) open.doubt(doubt);
  }

  rests(context: Context, weakest: Weakest): void {
    let best: Confidence | undefined;
    for (const meets of this.whatMeets(context)) {
      const own = new Weakest();
      meets(own);
      if (best === undefined || CONFIDENCES.indexOf(own.confidence) < CONFIDENCES.indexOf(best)) best = own.confidence;
    }
    if (best !== undefined) weakest.add(best);
  }

  /** The version that is certainly in force. */
  private settledOn(on: LocalDate): RequirementVersion | undefined {
    for (const version of this.versions) if (inForce(version.document, on) === TRUE) return version;
    return undefined;
  }

  private explainDay(on: LocalDate, open: OpenQuestions): void {
    const doubtful = this.versions.find(({ document }) => inForce(document, on) === UNKNOWN)?.document;
    const what = `Our sources do not say which proof of language ${this.document.regulator} asked for on ${on}.`;
    const sourceUrl = (doubtful ?? this.versions[0]?.document)?.cite.sourceUrl ?? '';
    open.doubt({ what: doubtful?.doubtful?.why ?? what, sourceUrl });
  }

  /** Is one of the tests that are listed, here or in what is included, certainly enough? */
  private metByTests(context: Context): Truth {
    const version = this.settledOn(context.on);
    if (version === undefined) return UNKNOWN;
    const results = context.nurse.languageTests;
    let truth: Truth = FALSE;
    if (version.tests.length > 0) {
      if (!results) return UNKNOWN;
      for (let index = 0; index < results.length; index += 1) {
        for (const test of version.tests) {
          truth = or(truth, test.truth(results, index, context.on));
          if (truth === TRUE) return TRUE;
        }
      }
    }
    for (const other of version.includes) {
      truth = or(truth, other.metByTests(context));
      if (truth === TRUE) return TRUE;
    }
    return truth;
  }

  private explainTests(context: Context, open: OpenQuestions): void {
    const version = this.settledOn(context.on);
    if (version === undefined) return this.explainDay(context.on, open);
    if (version.named.size === 0) return;
    const results = context.nurse.languageTests;
    if (!results) return open.fact('languageTests');
    results.forEach((_result, index) => {
      for (const test of version.tests) {
        if (test.truth(results, index, context.on) === UNKNOWN) test.explain(results, index, context.on, open);
      }
    });
    for (const other of version.includes) if (other.metByTests(context) === UNKNOWN) other.explainTests(context, open);
  }

  /** Where a list is not complete, may another test count that the nurse has taken, or could have? */
  private unlistedMayCount(version: RequirementVersion, { nurse }: Context): boolean {
    if (version.document.coverage !== 'partial') return false;
    const results = nurse.languageTests;
    if (!results) return true;
    for (const { test } of results) if (this.mayCount(version, test)) return true;
    return false;
  }

  private explainUnlisted(version: RequirementVersion, { nurse }: Context, open: OpenQuestions): void {
    if (!nurse.languageTests) return open.fact('languageTests');
    for (const { test } of nurse.languageTests) {
      if (!this.mayCount(version, test)) continue;
      const name = this.tables.tests[test]?.name ?? test;
      const what = `Our sources do not say whether ${this.document.regulator} accepts ${name}.`;
      open.doubt({ what, sourceUrl: version.document.cite.sourceUrl });
    }
  }

  /** A test of the right language that no list names. */
  private mayCount({ named }: RequirementVersion, test: string): boolean {
    if (named.has(test)) return false;
    const language = this.tables.languageOf(test);
    return language === undefined || this.document.languages.includes(language);
  }

  private *whatMeets(context: Context): Generator<Meets> {
    const version = this.settledOn(context.on);
    for (const way of version?.ways ?? []) {
      if (wayTruth(way, context) !== TRUE) continue;
      yield (weakest) => {
        weakest.add(way.document.confidence ?? (version as RequirementVersion).document.confidence);
        way.node?.rests(context, weakest);
      };
    }
    yield* this.testsThatMeet(context);
  }

  private *testsThatMeet(context: Context): Generator<Meets> {
    const { languageTests: results = [] } = context.nurse;
    const version = this.settledOn(context.on);
    for (const [index, { test: name, takenOn }] of results.entries()) {
      for (const test of version?.tests ?? []) {
        if (test.truth(results, index, context.on) !== TRUE) continue;
        yield (weakest) => {
          weakest.add(test.confidence);
          if (test.converts) weakest.add(this.tables.confidenceFor(name, takenOn));
        };
      }
    }
    for (const other of version?.includes ?? []) yield* other.testsThatMeet(context);
  }
}
