import type { ContractClause } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { offeredClauseChanges, type ClauseReason } from './offer-clauses.js';

const GAP: ContractClause[] = [
  { kind: 'notice', side: 'nurse', days: 14 },
  { kind: 'housing-exit', days: 7 },
];
const OFFER: ContractClause[] = [
  { kind: 'notice', side: 'nurse', days: 28 },
  { kind: 'housing-exit', days: 7 },
];
const SAID: ClauseReason[] = [{ term: 'notice:nurse', reason: 'Winter cover is hard to find.' }];

const findingsOf = (offer: ContractClause[], reasons: ClauseReason[]): string[] => {
  try {
    offeredClauseChanges(GAP, offer, reasons);
  } catch (error) {
    return (error as DomainError).problems.map(({ at, code }) => `${at} ${code}`);
  }
  return [];
};

describe('the clauses of an offer', () => {
  it('show before, after, whom it favours and why, for each that differs from the gap', () => {
    expect(offeredClauseChanges(GAP, OFFER, SAID)).toEqual([
      {
        ...{ term: 'notice:nurse', before: GAP[0], after: OFFER[0] },
        ...{ favours: 'hospital', reason: 'Winter cover is hard to find.' },
      },
    ]);
    expect(offeredClauseChanges(GAP, [...GAP].reverse(), [])).toEqual([]);
  });

  it('are refused with a change that has no reason, and with a reason that has no change', () => {
    expect(findingsOf(OFFER, [])).toEqual(['/clauseReasons REASON_MISSING']);
    expect(findingsOf([], SAID)).toEqual(['/clauseReasons REASON_MISSING']);
    expect(findingsOf(GAP, SAID)).toEqual(['/clauseReasons/0 NOTHING_CHANGED']);
    expect(findingsOf(OFFER, [...SAID, ...SAID])).toEqual(['/clauseReasons/1 REPEATED']);
  });
});
