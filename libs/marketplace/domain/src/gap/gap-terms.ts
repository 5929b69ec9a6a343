import { DomainError, daysBetween, type DateRange, type LocalDate, type Money, type Problem } from '@crossward/kernel';
import type { ContractClause, GapRequirements, PayComponent, PayPackage, ShiftPattern } from '@crossward/contracts';
import { clauseListProblems } from '../contract/check-contract-terms.js';
import { billProblems } from './billing.js';
import { lessPaid, payPackage, payProblems } from '../pay/pay-package.js';

/** What a hospital asks for and what it pays. The end of the assignment is the first day after it. */
export interface GapTerms {
  seats: number;
  assignment: DateRange;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  /** Per hour, before tax. */
  payRate: Money;
  /** What is paid beside the rate. */
  payComponents: readonly PayComponent[];
  /** What the hospital is billed per hour; no nurse sees it. */
  billRate?: Money | null;
  /** Of the contract; null: the standard ones of its hours. */
  clauses?: readonly ContractClause[] | null;
  requirements: GapRequirements;
}

/** Longest assignment in days; longer needs are employment, not travel nursing. */
export const LONGEST_ASSIGNMENT = 730;

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

const problemsOfDates = ({ assignment }: GapTerms, today: LocalDate): Problem[] => {
  const problems: Problem[] = [];
  const add = (at: string, code: string, message: string): void => void problems.push({ at, code, message });
  const { from, until } = assignment;
  if (until === null) add('/assignment/until', 'ASSIGNMENT_WITHOUT_END', 'An assignment needs the day after its last.');
  else if (until <= from) {
    add('/assignment/until', 'EMPTY_ASSIGNMENT', `The end (${until}) must lie after the start (${from}).`);
  } else if (daysBetween(from, until) > LONGEST_ASSIGNMENT) {
    add('/assignment', 'ASSIGNMENT_TOO_LONG', `(${daysBetween(from, until)}) days exceed (${LONGEST_ASSIGNMENT}).`);
  }
  if (from < today) add('/assignment/from', 'ASSIGNMENT_IN_THE_PAST', `The start (${from}) lies before (${today}).`);
  return problems;
};

const problemsBesideDates = (terms: Omit<GapTerms, 'assignment'>): Problem[] => {
  const problems: Problem[] = [];
  const add = (at: string, code: string, message: string): void => void problems.push({ at, code, message });
  if (terms.payRate.minorUnits <= 0) add('/payRate', 'PAY_MISSING', 'The pay per hour must be more than nothing.');
  problems.push(...payProblems(terms.payRate, terms.payComponents), ...billProblems(terms.billRate, terms.payRate));
  const { clauses, weeklyHours, payRate } = terms;
  if (clauses) problems.push(...clauseListProblems({ clauses, weeklyHours, payRate }));
  for (const kind of repeated(terms.requirements.certificates)) {
    add('/requirements/certificates', 'REPEATED', `(${kind}) is asked for twice.`);
  }
  for (const language of repeated(terms.requirements.languages.map((asked) => asked.language))) {
    add('/requirements/languages', 'REPEATED', `(${language}) is asked for twice.`);
  }
  return problems;
};

/**
 * Refuses terms that no nurse could work under, all findings at once.
 * @param today the day it is at the facility
 * @throws DomainError GAP_TERMS_INVALID
 */
export const checkGapTerms = (terms: GapTerms, today: LocalDate): void =>
  refuse([...problemsOfDates(terms, today), ...problemsBesideDates(terms)]);

/**
 * The same of terms that wait for their dates, as in a template.
 * @throws DomainError GAP_TERMS_INVALID
 */
export const checkTermsBesideDates = (terms: Omit<GapTerms, 'assignment'>): void => refuse(problemsBesideDates(terms));

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'GAP_TERMS_INVALID',
    message: `The terms of the gap have (${problems.length}) findings: ${problems.map((found) => found.message).join(' ')}`,
    nextStep: 'Correct the fields named and send the gap again.',
    problems,
  });
};

/** The part of the terms that nurses rely on. */
export type ReliedOnTerms = Omit<GapTerms, 'seats' | 'requirements' | 'clauses'>;

export const reliedOnTerms = ({
  assignment,
  shiftPattern,
  weeklyHours,
  payRate,
  payComponents,
}: ReliedOnTerms): ReliedOnTerms => ({ assignment, shiftPattern, weeklyHours, payRate, payComponents });

/** Which of the terms that nurses rely on are worse than before, or another job's; better pay is neither. */
export const worsenedTerms = (before: ReliedOnTerms, after: ReliedOnTerms): string[] => [
  ...(after.payRate.currency !== before.payRate.currency || after.payRate.minorUnits < before.payRate.minorUnits
    ? ['payRate']
    : []),
  ...(lessPaid(before.payComponents, after.payComponents).length > 0 ? ['payComponents'] : []),
  ...(after.assignment.from !== before.assignment.from || after.assignment.until !== before.assignment.until
    ? ['assignment']
    : []),
  ...(after.shiftPattern !== before.shiftPattern ? ['shiftPattern'] : []),
  ...(after.weeklyHours !== before.weeklyHours ? ['weeklyHours'] : []),
];

/**
 * What may still change once nurses have submitted to a gap: it may pay more and seat more, but not become another job.
 * @throws DomainError GAP_TERMS_FROZEN
 */
export const checkAmendment = (before: GapTerms, after: GapTerms, liveSubmissions: number): void => {
  if (liveSubmissions === 0) return;
  const frozen = worsenedTerms(before, after);
  if (frozen.length === 0) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'GAP_TERMS_FROZEN',
    message: `(${liveSubmissions}) nurses have submitted on the present terms: (${frozen.join(', ')}) can no longer change so.`,
    nextStep: 'Raise the pay or the seats, or cancel the gap and request another one.',
    facts: { frozen, liveSubmissions },
  });
};

/** The whole pay of an assignment with an end, before tax: what a nurse sees before applying. */
export const payOf = ({
  payRate,
  weeklyHours,
  payComponents,
  assignment: { from, until },
}: Pick<GapTerms, 'payRate' | 'weeklyHours' | 'payComponents' | 'assignment'>): PayPackage =>
  payPackage({ payRate, weeklyHours, payComponents, assignment: { from, until: until ?? from } });
