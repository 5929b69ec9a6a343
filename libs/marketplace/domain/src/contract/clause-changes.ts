import type { ContractClause, ContractTerms } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import { clauseKey } from './clause-key.js';

export type Favours = 'nurse' | 'hospital' | 'unclear';

type TermValue = LocalDate | number | Money;

/** One thing that an amendment changes. `null`: the contract does not say it, before or after. */
export interface TermChange {
  /** `payRate`, `weeklyHours`, … or the key of a clause: `notice:nurse`. */
  term: string;
  before: ContractClause | TermValue | null;
  after: ContractClause | TermValue | null;
  favours: Favours;
}

/** What a clause lays on the nurse, in figures of which each is the worse for her the higher it is. */
const burdenOf = (clause: ContractClause): readonly number[] => {
  switch (clause.kind) {
    case 'guaranteed-hours':
      return [-clause.hoursPerWeek];
    case 'call-off':
      return [clause.mostUnpaidShifts / clause.perWeeks, clause.mostUnpaidShifts, -clause.noticeHours];
    case 'notice':
      return [clause.side === 'nurse' ? clause.days : -clause.days];
    case 'penalty':
      return [clause.side === 'nurse' ? clause.amount.minorUnits : -clause.amount.minorUnits];
    case 'float':
      return [clause.mostShiftsPerWeek];
    case 'rate-change':
      return [clause.allowed === 'never' ? 1 : 0, clause.noticeDays];
    case 'repayment':
      return [clause.amount.minorUnits, clause.proration === 'none' ? 1 : 0, clause.endsAfterDays];
    case 'housing-exit':
      return [-clause.days];
  }
};

/** Where the contract is silent: nothing is guaranteed, nothing is owed, nothing may be done. */
const SILENCE: Readonly<Record<ContractClause['kind'], readonly number[]>> = {
  'guaranteed-hours': [0],
  'call-off': [0, 0, Number.NEGATIVE_INFINITY],
  notice: [0],
  penalty: [0],
  float: [0],
  'rate-change': [1, 0],
  repayment: [0, 0, 0],
  'housing-exit': [0],
};

const compare = (before: readonly number[], after: readonly number[]): Favours => {
  const lighter = after.every((figure, at) => figure <= (before[at] ?? 0));
  const heavier = after.every((figure, at) => figure >= (before[at] ?? 0));
  if (lighter === heavier) return 'unclear';
  return lighter ? 'nurse' : 'hospital';
};

const favouredBy = (kind: ContractClause['kind'], before?: ContractClause, after?: ContractClause): Favours => {
  const found = compare(before ? burdenOf(before) : SILENCE[kind], after ? burdenOf(after) : SILENCE[kind]);
  if (kind !== 'float' || !after || after.kind !== 'float') return found;
  const known = before?.kind === 'float' ? before.unitNames : [];
  const isWider = after.unitNames.some((name) => !known.includes(name));
  if (isWider) return found === 'nurse' ? 'unclear' : 'hospital';
  return found === 'unclear' && after.unitNames.length < known.length ? 'nurse' : found;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]);

const plainChanges = (before: ContractTerms, after: ContractTerms): TermChange[] => {
  const changes: TermChange[] = [];
  for (const term of ['startsOn', 'endsOn', 'weeklyHours'] as const) {
    if (before[term] !== after[term]) {
      changes.push({ term, before: before[term], after: after[term], favours: 'unclear' });
    }
  }
  if (!same(before.payRate, after.payRate)) {
    const comparable = before.payRate.currency === after.payRate.currency;
    const rises = after.payRate.minorUnits > before.payRate.minorUnits;
    const favours = !comparable ? 'unclear' : rises ? 'nurse' : 'hospital';
    changes.push({ term: 'payRate', before: before.payRate, after: after.payRate, favours });
  }
  return changes;
};

/** Before and after of everything that differs, and whom each change favours. The order of clauses means nothing. */
export const contractChanges = (before: ContractTerms, after: ContractTerms): TermChange[] => {
  return [...plainChanges(before, after), ...clauseChanges(before.clauses, after.clauses)];
};

/** The same of clauses alone. */
export const clauseChanges = (before: readonly ContractClause[], after: readonly ContractClause[]): TermChange[] => {
  const changes: TermChange[] = [];
  const old = new Map(before.map((clause) => [clauseKey(clause), clause]));
  const next = new Map(after.map((clause) => [clauseKey(clause), clause]));
  for (const term of new Set([...old.keys(), ...next.keys()])) {
    const was = old.get(term);
    const is = next.get(term);
    const kind = (was ?? is)?.kind;
    if (kind === undefined || same(was, is)) continue;
    changes.push({ term, before: was ?? null, after: is ?? null, favours: favouredBy(kind, was, is) });
  }
  return changes;
};
