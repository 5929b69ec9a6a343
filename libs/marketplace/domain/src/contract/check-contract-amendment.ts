import type { ContractTerms } from '@crossward/contracts';
import { addDays, DomainError, type LocalDate, type Problem } from '@crossward/kernel';
import { contractProblems } from './check-contract-terms.js';
import { contractChanges } from './clause-changes.js';
import { findClause } from './clause-key.js';

const cutProblems = ({ payRate: was }: ContractTerms, { payRate: is }: ContractTerms): Problem[] => {
  const at = '/terms/payRate';
  if (was.currency !== is.currency) {
    return [
      { at, code: 'CURRENCY_CHANGED', message: `The contract pays in (${was.currency}), not in (${is.currency}).` },
    ];
  }
  if (is.minorUnits >= was.minorUnits) return [];
  const message = `(${is.minorUnits}) is less than the (${was.minorUnits}) that both signed.`;
  return [{ at, code: 'RATE_CUT', message }];
};

/** The rule that was signed decides, not the one that is proposed. */
const rateProblems = (
  before: ContractTerms,
  after: ContractTerms,
  effectiveOn: LocalDate,
  today: LocalDate,
): Problem[] => {
  const at = '/terms/payRate';
  const cut = cutProblems(before, after);
  if (cut.length > 0 || after.payRate.minorUnits === before.payRate.minorUnits) return cut;
  const rule = findClause(before, 'rate-change');
  if (rule?.allowed !== 'upwards') {
    return [{ at, code: 'RATE_FIXED', message: 'The contract has no clause that lets the rate rise.' }];
  }
  const earliest = addDays(today, rule.noticeDays);
  if (effectiveOn >= earliest) return [];
  const message = `The rate may rise from (${earliest}) at the earliest: the clause asks for (${rule.noticeDays}) days.`;
  return [{ at: '/effectiveOn', code: 'RATE_NOTICE_TOO_SHORT', message }];
};

const dayProblems = (
  before: ContractTerms,
  { startsOn, endsOn }: ContractTerms,
  effectiveOn: LocalDate,
  today: LocalDate,
): Problem[] => {
  const problems: Problem[] = [];
  for (const [term, was, is] of [
    ['startsOn', before.startsOn, startsOn],
    ['endsOn', before.endsOn, endsOn],
  ] as const) {
    if (was === is) continue;
    const message = `The days of the placement stay as booked: (${was}), not (${is}). Other days are another offer.`;
    problems.push({ at: `/terms/${term}`, code: 'DAYS_CHANGED', message });
  }
  if (effectiveOn < today) {
    problems.push({ at: '/effectiveOn', code: 'IN_THE_PAST', message: `(${effectiveOn}) is before (${today}).` });
  }
  if (effectiveOn < before.startsOn || effectiveOn >= before.endsOn) {
    const message = `(${effectiveOn}) is no day of the contract, (${before.startsOn}) to (${before.endsOn}).`;
    problems.push({ at: '/effectiveOn', code: 'OUTSIDE_CONTRACT', message });
  }
  return problems;
};

/** @throws DomainError AMENDMENT_INVALID with every finding at once */
export const checkContractAmendment = (
  before: ContractTerms,
  { terms, effectiveOn }: { terms: ContractTerms; effectiveOn: LocalDate },
  today: LocalDate,
): void => {
  const problems = [
    ...contractProblems(terms).map((problem) => ({ ...problem, at: `/terms${problem.at}` })),
    ...rateProblems(before, terms, effectiveOn, today),
    ...dayProblems(before, terms, effectiveOn, today),
  ];
  if (contractChanges(before, terms).length === 0) {
    problems.push({ at: '/terms', code: 'NOTHING_CHANGED', message: 'The terms are those that both have signed.' });
  }
  refuse(problems);
};

/**
 * A longer contract is a new agreement on days that no rate clause speaks of: its rate may rise, and never falls.
 * @throws DomainError AMENDMENT_INVALID with every finding at once
 */
export const checkLongerContract = (before: ContractTerms, { terms }: { terms: ContractTerms }): void => {
  const problems = [
    ...contractProblems(terms).map((problem) => ({ ...problem, at: `/terms${problem.at}` })),
    ...cutProblems(before, terms),
  ];
  if (terms.endsOn <= before.endsOn) {
    const message = `(${terms.endsOn}) is not after the end that both signed, (${before.endsOn}).`;
    problems.push({ at: '/terms/endsOn', code: 'NOT_LONGER', message });
  }
  refuse(problems);
};

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'AMENDMENT_INVALID',
    message: `The amendment has (${problems.length}) problems, the first at (${problems[0]?.at}): ${problems[0]?.message}`,
    nextStep: 'Correct each of them and propose it again.',
    problems: [...problems],
  });
};
