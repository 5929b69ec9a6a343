import { standardClauses, type ContractTerms } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';

/** Thirteen weeks of 36 hours in Ontario with the standard clauses; say only what differs. */
export const sampleTerms = (changes: Partial<ContractTerms> = {}): ContractTerms => ({
  startsOn: localDate('2027-01-04'),
  endsOn: localDate('2027-04-05'),
  weeklyHours: 36,
  payRate: { minorUnits: 6500, currency: 'CAD' },
  clauses: standardClauses(36),
  ...changes,
});
