import {
  and,
  FALSE,
  not,
  or,
  TRUE,
  UNKNOWN,
  type ArrangementVersion,
  type Condition,
  type Operand,
  type Quantifier,
  type Truth,
} from '@crossward/recognition-domain';
import type { Survey } from './survey.js';

/** Lists of the nurse whose items come from a place where a way can start. */
const STARTING_LISTS = ['licences', 'education'] as const;
type StartingList = (typeof STARTING_LISTS)[number];

type FieldTest = Extract<Condition, { field: string }>;

const lies = (code: string, region: Operand): Truth => {
  if (typeof region !== 'string' || region.startsWith('$')) return UNKNOWN;
  return code === region || code.startsWith(`${region}-`) ? TRUE : FALSE;
};

/** Of a nurse nothing is known but one licence, or one education, of one place: can the way be hers? */
class Start {
  /** Did a place that the law names let it pass? */
  named = false;

  constructor(
    private readonly survey: Survey,
    private readonly code: string,
    private readonly list: StartingList,
  ) {}

  truth(condition: Condition, inner: string | undefined, names: ReadonlyMap<string, string>): Truth {
    if ('all' in condition) return condition.all.map((part) => this.truth(part, inner, names)).reduce(and, TRUE);
    if ('any' in condition) return condition.any.map((part) => this.truth(part, inner, names)).reduce(or, FALSE);
    if ('not' in condition) return not(this.silently(() => this.truth(condition.not, inner, names)));
    if ('use' in condition) {
      const shared = this.survey.parts.scope.shared.get(condition.use);
      return shared ? this.truth(shared.condition, inner, names) : UNKNOWN;
    }
    if ('exists' in condition) return this.found(condition.exists, names);
    return 'field' in condition ? this.field(condition, inner, names) : UNKNOWN;
  }

  found({ in: list, as, where }: Quantifier, names: ReadonlyMap<string, string>): Truth {
    if (!where) return UNKNOWN;
    const truth = this.truth(where, list, as ? new Map([...names, [as, list]]) : names);
    return list === this.list ? truth : UNKNOWN;
  }

  /** A place that is excluded is not named as a start. */
  private silently(read: () => Truth): Truth {
    const before = this.named;
    const truth = read();
    this.named = before;
    return truth;
  }

  private isPlaceOfItem(field: string, inner: string | undefined, names: ReadonlyMap<string, string>): boolean {
    if (field === 'jurisdiction') return inner === this.list;
    const [name, rest] = field.startsWith('$') ? field.slice(1).split('.') : [];
    return rest === 'jurisdiction' && name !== undefined && names.get(name) === this.list;
  }

  private field(test: FieldTest, inner: string | undefined, names: ReadonlyMap<string, string>): Truth {
    if (!this.isPlaceOfItem(test.field, inner, names)) return UNKNOWN;
    const { code, survey } = this;
    const member = (ids: string | string[]): Truth => survey.isMember(ids, test.as, code);
    const among = (codes: readonly Operand[]): Truth => codes.map((region) => lies(code, region)).reduce(or, FALSE);
    const asked: Truth[] = [
      ...(test.partOf === undefined ? [] : [among([test.partOf].flat())]),
      ...(test.is === undefined ? [] : [among([test.is])]),
      ...(test.oneOf === undefined ? [] : [among(test.oneOf)]),
      // Of another day than that of the atlas nothing is said here.
      ...(test.memberOf === undefined ? [] : [test.at === undefined ? member(test.memberOf) : UNKNOWN]),
    ];
    const excluded: Truth[] = [
      ...(test.isNot === undefined ? [] : [not(among([test.isNot]))]),
      ...(test.noneOf === undefined ? [] : [not(among(test.noneOf))]),
      ...(test.notMemberOf === undefined ? [] : [test.at === undefined ? not(member(test.notMemberOf)) : UNKNOWN]),
    ];
    if (asked.some((truth) => truth === TRUE)) this.named = true;
    return [...asked, ...excluded].reduce(and, TRUE);
  }
}

const startOf = (version: ArrangementVersion, survey: Survey, code: string, list: StartingList): Start | undefined => {
  const { subject, when } = version;
  const start = new Start(survey, code, list);
  const names = new Map(subject ? [[subject.as, subject.in]] : []);
  const parts = [
    ...(subject ? [start.found(subject, names)] : []),
    ...when.map((condition) => start.truth(condition, undefined, names)),
  ];
  return parts.reduce(and, TRUE) === FALSE ? undefined : start;
};

/** `named`: the law names the place, or a group it belongs to. `open`: it takes nurses of any place it does not exclude. */
export type StartKind = 'named' | 'open';

/** Whether a licence or an education of the place can be the start of a way; undefined where neither can. */
export const startsFrom = (version: ArrangementVersion, survey: Survey, code: string): StartKind | undefined => {
  if (version.home) return survey.leads(version.home, code) === FALSE ? undefined : 'named';
  const starts = STARTING_LISTS.map((list) => startOf(version, survey, code, list));
  if (starts.some((start) => start?.named)) return 'named';
  return starts.every((start) => start) ? 'open' : undefined;
};
