import type { NurseFacts, RecognitionQuery, Verdict } from '@crossward/contracts';
import type { LocalDate, Profession } from '@crossward/kernel';
import {
  lawParts,
  PlaceResolver,
  type Carried,
  type JurisdictionDocument,
  type LawDocuments,
  type LawParts,
  type TableDocument,
  type Truth,
} from '@crossward/recognition-domain';
import { readRule, type RuleReads } from './rule-reads.js';

/** Of a query that the reader of the newer law has accepted. */
export type Verdicts = (query: RecognitionQuery) => Verdict;

/** Answers about one nurse: what can be worked out once for many questions is. */
export interface Answers {
  verdict: Verdicts;
  /** The verdict with the arrangement that carries it; asked only where a change is told. */
  carry(query: RecognitionQuery): Carried;
  /** What some arrangements come to by themselves: the same text from both laws, the same truths. */
  outcomes(query: RecognitionQuery, arrangements: ReadonlySet<string>): string;
}
export type AnswersAbout = (nurse: NurseFacts) => Answers;

/** One of the two laws that are held against each other, and who answers by it. */
export interface ComparedLaw {
  law: LawDocuments;
  answersAbout: AnswersAbout;
}

export interface Period {
  from: LocalDate | null;
  until?: LocalDate;
  doubtful?: { from: LocalDate; until?: LocalDate };
}

const daysOf = ({ from, until, doubtful }: Period): LocalDate[] =>
  [from, until, doubtful?.from, doubtful?.until].filter((day): day is LocalDate => day !== null && day !== undefined);

/** A law, taken apart into what verdicts can hang on. */
export class LawSide {
  readonly rules: ReadonlyMap<string, RuleReads>;
  readonly tables: ReadonlyMap<string, TableDocument>;
  readonly places: PlaceResolver;
  readonly jurisdictions: ReadonlyMap<string, JurisdictionDocument>;
  readonly answersAbout: AnswersAbout;
  private readonly parts: LawParts;
  private readonly kept = new Map<string, readonly LocalDate[]>();

  constructor({ law, answersAbout }: ComparedLaw) {
    this.answersAbout = answersAbout;
    this.parts = lawParts(law);
    this.tables = new Map(law.tables.map((table) => [table.id, table]));
    this.places = new PlaceResolver(law.jurisdictions);
    this.jurisdictions = new Map(law.jurisdictions.map((document) => [document.code, document]));
    const { memberships, shared, languages } = this.parts.scope;
    const outer = {
      data: { tables: this.tables, languages, boundaries: (key: string) => this.boundaries(key) },
      shared,
    };
    this.rules = new Map(law.arrangements.map((document) => [document.id, readRule(document, outer, memberships)]));
  }

  /** Who belongs on which days, by code; of a membership that does not exist nobody. */
  periods(key: string): ReadonlyMap<string, readonly Period[]> {
    const [id = '', aspect] = key.split('/');
    try {
      return new Map(this.parts.scope.memberships.get(id, aspect).entries());
    } catch {
      return new Map();
    }
  }

  /** Does a place belong on a day? */
  belongs(key: string, place: string, on: LocalDate): Truth {
    const [id = '', aspect] = key.split('/');
    return this.parts.scope.memberships.get(id, aspect).truth(place, on);
  }

  /** Every day on which a membership begins, ends, becomes doubtful or certain for anybody. */
  boundaries(key: string): readonly LocalDate[] {
    const known = this.kept.get(key);
    if (known) return known;
    const days = [...new Set([...this.periods(key).values()].flat().flatMap(daysOf))].sort();
    this.kept.set(key, days);
    return days;
  }

  /** The arrangements that lead into a place on any day, for a profession. */
  rulesInto(place: string, as: Profession): RuleReads[] {
    return [...this.rules.values()].filter(
      ({ document, versions }) =>
        document.professions.includes(as) && versions.some(({ selector }) => selector.ever(place)),
    );
  }

  /** Would the absence of a way be certain? */
  isComplete(place: string, as: Profession): boolean {
    const covered = this.jurisdictions.get(place)?.coverage?.[as] === 'complete';
    return covered && this.rulesInto(place, as).length > 0;
  }
}
