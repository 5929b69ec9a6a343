import type { ContractClause, ContractTerms } from '@crossward/contracts';
import { DomainError, type Money, type Problem } from '@crossward/kernel';
import { clauseKey } from './clause-key.js';

/** Beyond these a figure is a slip of the pen or a trap: no trade contract of an assignment has it. */
export const TERM_BOUNDS = {
  weeklyHours: 72,
  noticeDays: 90,
  noticeHours: 168,
  perWeeks: 13,
  shiftsPerWeek: 7,
  housingDays: 90,
  repaymentDays: 730,
  clauses: 40,
  unitNames: 50,
  minorUnits: 1e12,
} as const;

/** What clauses depend on. */
export interface TermsOfClauses {
  weeklyHours: number;
  payRate: Money;
  clauses: readonly ContractClause[];
}

type Add = (at: string, code: string, message: string) => void;

/** Hours are paid by the hundredth: 36.25 is one, 36.333 is not. */
const isWholeHundredths = (hours: number): boolean => Number.isFinite(hours) && Number(hours.toFixed(2)) === hours;

const within = (add: Add, at: string, value: number, min: number, max: number): void => {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  add(at, 'OUT_OF_BOUNDS', `(${value}) is not a whole number from ${min} to ${max}.`);
};

const amountProblems = (add: Add, at: string, { minorUnits, currency }: Money, contractCurrency: string): void => {
  if (minorUnits < 0) add(at, 'NEGATIVE_AMOUNT', `(${minorUnits}) is less than nothing.`);
  else if (!Number.isSafeInteger(minorUnits) || minorUnits === 0 || minorUnits > TERM_BOUNDS.minorUnits) {
    add(
      at,
      'AMOUNT_OUT_OF_BOUNDS',
      `(${minorUnits}) is not an amount from 1 to ${TERM_BOUNDS.minorUnits} minor units.`,
    );
  }
  if (currency !== contractCurrency) {
    add(at, 'TWO_CURRENCIES', `The amount is in (${currency}), the rate of the contract in (${contractCurrency}).`);
  }
};

const floatProblems = (add: Add, at: string, clause: Extract<ContractClause, { kind: 'float' }>): void => {
  const { unitNames, mostShiftsPerWeek } = clause;
  within(add, `${at}/mostShiftsPerWeek`, mostShiftsPerWeek, 0, TERM_BOUNDS.shiftsPerWeek);
  if (unitNames.length > TERM_BOUNDS.unitNames) add(`${at}/unitNames`, 'OUT_OF_BOUNDS', `(${unitNames.length}) units.`);
  if (new Set(unitNames).size < unitNames.length) add(`${at}/unitNames`, 'REPEATED', 'A unit is named twice.');
  if ((unitNames.length === 0) !== (mostShiftsPerWeek === 0)) {
    add(at, 'FLOAT_UNCLEAR', 'Floating needs both units and shifts, or neither.');
  }
};

const clauseProblems = (add: Add, at: string, clause: ContractClause, terms: TermsOfClauses): void => {
  const { currency } = terms.payRate;
  switch (clause.kind) {
    case 'guaranteed-hours':
      if (!isWholeHundredths(clause.hoursPerWeek) || clause.hoursPerWeek < 0) {
        add(`${at}/hoursPerWeek`, 'OUT_OF_BOUNDS', `(${clause.hoursPerWeek}) is not hours in whole hundredths.`);
      } else if (clause.hoursPerWeek > terms.weeklyHours) {
        add(
          `${at}/hoursPerWeek`,
          'GUARANTEE_ABOVE_SCHEDULE',
          `(${clause.hoursPerWeek}) hours are guaranteed, and (${terms.weeklyHours}) are scheduled.`,
        );
      }
      return;
    case 'call-off':
      within(add, `${at}/perWeeks`, clause.perWeeks, 1, TERM_BOUNDS.perWeeks);
      within(
        add,
        `${at}/mostUnpaidShifts`,
        clause.mostUnpaidShifts,
        0,
        TERM_BOUNDS.shiftsPerWeek * TERM_BOUNDS.perWeeks,
      );
      within(add, `${at}/noticeHours`, clause.noticeHours, 0, TERM_BOUNDS.noticeHours);
      return;
    case 'notice':
      return within(add, `${at}/days`, clause.days, 0, TERM_BOUNDS.noticeDays);
    case 'penalty':
      return amountProblems(add, `${at}/amount`, clause.amount, currency);
    case 'float':
      return floatProblems(add, at, clause);
    case 'rate-change':
      return within(add, `${at}/noticeDays`, clause.noticeDays, 0, TERM_BOUNDS.noticeDays);
    case 'repayment':
      amountProblems(add, `${at}/amount`, clause.amount, currency);
      return within(add, `${at}/endsAfterDays`, clause.endsAfterDays, 1, TERM_BOUNDS.repaymentDays);
    case 'housing-exit':
      return within(add, `${at}/days`, clause.days, 0, TERM_BOUNDS.housingDays);
  }
};

/** Everything that is wrong with the terms, each by its JSON pointer. */
export const contractProblems = (terms: ContractTerms): Problem[] => {
  const problems: Problem[] = [];
  const add: Add = (at, code, message) => void problems.push({ at, code, message });
  const { startsOn, endsOn, weeklyHours, payRate, clauses } = terms;
  if (endsOn <= startsOn) add('/endsOn', 'EMPTY_TERM', `The contract ends on (${endsOn}) and starts on (${startsOn}).`);
  if (!isWholeHundredths(weeklyHours) || weeklyHours <= 0 || weeklyHours > TERM_BOUNDS.weeklyHours) {
    add(
      '/weeklyHours',
      'OUT_OF_BOUNDS',
      `(${weeklyHours}) is not hours up to ${TERM_BOUNDS.weeklyHours}, in hundredths.`,
    );
  }
  amountProblems(add, '/payRate', payRate, payRate.currency);
  return [...problems, ...clauseListProblems({ weeklyHours, payRate, clauses })];
};

/** What is wrong with the clauses of such hours and such pay, each by its JSON pointer into the terms. */
export const clauseListProblems = (terms: TermsOfClauses): Problem[] => {
  const problems: Problem[] = [];
  const add: Add = (at, code, message) => void problems.push({ at, code, message });
  const { clauses } = terms;
  if (clauses.length > TERM_BOUNDS.clauses) add('/clauses', 'OUT_OF_BOUNDS', `(${clauses.length}) clauses.`);
  const seen = new Set<string>();
  clauses.forEach((clause, index) => {
    const at = `/clauses/${index}`;
    const key = clauseKey(clause);
    if (seen.has(key)) add(at, 'REPEATED', `(${key}) is told twice.`);
    seen.add(key);
    clauseProblems(add, at, clause, terms);
  });
  return problems;
};

/** @throws DomainError CONTRACT_TERMS_INVALID with every finding at once */
export const checkContractTerms = (terms: ContractTerms): void => {
  const problems = contractProblems(terms);
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CONTRACT_TERMS_INVALID',
    message: `The terms have (${problems.length}) problems, the first at (${problems[0]?.at}): ${problems[0]?.message}`,
    nextStep: 'Correct each of them and send the terms again.',
    problems,
  });
};
