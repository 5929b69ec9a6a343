import type { ContractClause } from '@crossward/contracts';
import type { ContractVersion } from './use-contract.js';

export interface Row {
  /** `payRate`, or the key of a clause: `notice:nurse`. */
  term: string;
  before: unknown;
  after: unknown;
  changed: boolean;
}

const keyOf = (clause: ContractClause): string => {
  if (clause.kind === 'notice' || clause.kind === 'penalty') return `${clause.kind}:${clause.side}`;
  return clause.kind === 'repayment' ? `repayment:${clause.what}` : clause.kind;
};

/** As one reads a contract: when, for how much, then what is agreed beside. What is not named here comes after. */
const FIRST = ['startsOn', 'endsOn', 'weeklyHours', 'payRate'];

const byReading = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  const place = (term: string): number => (FIRST.includes(term) ? FIRST.indexOf(term) : FIRST.length);
  return place(a) - place(b);
};

const valuesOf = ({ terms: { clauses, ...others } }: Pick<ContractVersion, 'terms'>): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(others).sort(byReading),
    ...clauses.map((clause) => [keyOf(clause as unknown as ContractClause), clause] as const),
  ]);

/** By the names of their members, so that their order makes no difference. */
const written = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Every term of two versions side by side, in the order of the newer one; what it no longer says comes last. */
export const sideBySide = (before: Pick<ContractVersion, 'terms'>, after: Pick<ContractVersion, 'terms'>): Row[] => {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].map((term) => ({
    term,
    before: was.get(term) ?? null,
    after: is.get(term) ?? null,
    changed: written(was.get(term)) !== written(is.get(term)),
  }));
};
