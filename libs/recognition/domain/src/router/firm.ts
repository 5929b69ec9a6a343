import type { LicenceFact, NurseFacts, RecognitionQuery } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { compileCondition } from '../conditions/compile.js';
import type { Node } from '../conditions/node.js';
import { outerScope } from '../conditions/scope.js';
import { writtenOut } from '../conditions/written-out.js';
import { contextOf, type Context } from '../context.js';
import type { ArrangementVersion, Condition, Quantifier } from '../law/index.js';
import type { LawIndex } from '../law-index.js';
import type { RuleVersion } from '../rules.js';
import { FALSE } from '../truth.js';
import { CLASSES, licenceOfClass } from './grant.js';
import { SteadyParts } from './steady.js';

/**
 * Tells where an arrangement that displaces another certainly does so on every way. What it comes to for somebody of whom
 * only a licence is known holds for everybody who gains that licence, unless it asks about the other licences that she
 * holds, or about the day. The first is asked here of a nurse once; what reads the day is never firm.
 */
export class FirmRules {
  private readonly ofVersion = new Map<RuleVersion, boolean>();
  /** What firm arrangements ask about other licences: each distinct question once. */
  private readonly questions = new Map<string, Node>();
  private readonly gated = new Set<string>();

  constructor(
    private readonly index: LawIndex,
    private readonly as: Profession,
    private readonly on: LocalDate,
  ) {
    const plain = this.contextOf({ profession: as, licences: CLASSES.map((one) => this.licence(one)) });
    for (const { versions, supersedes, professions } of index.rules) {
      for (const version of versions) {
        if (version.document.gives === 'gate') for (const home of version.homesOn(on)) this.gated.add(home);
        if (supersedes.size > 0 && professions.has(as))
          this.ofVersion.set(version, this.settle(version.document, plain));
      }
    }
  }

  isFirm(version: RuleVersion): boolean {
    return this.ofVersion.get(version) ?? false;
  }

  /** Does a gate of the home regulator stand before ways from a place? What is open there is not certain by the rule alone. */
  isGated(place: number): boolean {
    return this.gated.has(this.index.numbering.places[place] as string);
  }

  /** Is there nothing among her licences that a firm arrangement asks about? */
  holdFor({ nurse, as = nurse.profession }: RecognitionQuery): boolean {
    if (nurse.profession !== as) return false;
    const context = this.contextOf(nurse);
    for (const question of this.questions.values()) if (question.truth(context) !== FALSE) return false;
    return true;
  }

  private settle({ when, bars = [], rightWhen = [], subject }: ArrangementVersion, plain: Context): boolean {
    const conditions: Condition[] = [...when, ...bars, ...rightWhen, ...(subject?.where ? [subject.where] : [])];
    const written = conditions.map((one) => writtenOut(one, this.index.scope));
    // A proof of language may rest on licences and on days without saying so here.
    if (/"\$on"|"language":/.test(JSON.stringify(written))) return false;
    const asked = written.flatMap((one) => this.askedOfLicences(one, subject?.as));
    if (asked.some(([, node]) => node.truth(plain) !== FALSE)) return false;
    for (const [text, node] of asked) this.questions.set(text, node);
    return true;
  }

  /** Whether any licence may be what a quantifier over licences asks for, as far as the licence alone tells it. */
  private askedOfLicences(condition: Condition, subject: string | undefined): (readonly [string, Node])[] {
    const parts = new SteadyParts(this.index.scope, this.on, ['destination', ...(subject ? [subject] : [])]);
    const found: (readonly [string, Node])[] = [];
    JSON.stringify(condition, (_key, part: unknown) => {
      if (!isQuantifier(part) || part.in !== 'licences') return part;
      const where = part.where && parts.of(part.where);
      const question: Condition = { exists: { in: 'licences', ...(where && { where }) } };
      found.push([JSON.stringify(question), compileCondition(question, outerScope(this.index.scope))]);
      return part;
    });
    return found;
  }

  /** One as it may be gained anywhere. */
  private licence(licenceClass: number): LicenceFact {
    const told: Omit<LicenceFact, 'jurisdiction'> = {
      profession: this.as,
      status: 'active',
      ...licenceOfClass(licenceClass),
    };
    return told as LicenceFact;
  }

  private contextOf(nurse: NurseFacts): Context {
    const [destination] = this.index.jurisdictions.keys();
    return contextOf({ nurse, destination: destination as JurisdictionCode, on: this.on, as: this.as });
  }
}

const isQuantifier = (part: unknown): part is Quantifier =>
  typeof part === 'object' && part !== null && 'in' in part && typeof part.in === 'string';
