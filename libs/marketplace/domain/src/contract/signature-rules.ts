import type { ContractSide } from '@crossward/contracts';
import type { TermChange } from './clause-changes.js';

/** How long a signature waits before it counts. The first contract follows an offer that leaves its own time to think. */
export interface SignatureRule {
  side: ContractSide;
  appliesTo: 'amendment';
  coolingOffHours: number;
  /** Under this condition the signature counts at once. */
  unless: 'every-change-favours-nurse';
}

export const SIGNATURE_RULES: readonly SignatureRule[] = [
  { side: 'nurse', appliesTo: 'amendment', coolingOffHours: 48, unless: 'every-change-favours-nurse' },
];

const HOUR = 3_600_000;

/** The instant from which a signature counts; until then whoever it protects may take it back by declining. */
export const countsFrom = (side: ContractSide, changes: readonly TermChange[] | null, signedAt: Date): Date => {
  const favoursNurse = changes?.every(({ favours }) => favours === 'nurse') ?? true;
  const hours = SIGNATURE_RULES.filter((rule) => changes !== null && rule.side === side && !favoursNurse).reduce(
    (longest, rule) => Math.max(longest, rule.coolingOffHours),
    0,
  );
  return new Date(signedAt.getTime() + hours * HOUR);
};
