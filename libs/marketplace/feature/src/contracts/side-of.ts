import type { Actor, ContractSide } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';

/**
 * Nobody but a party binds itself: a nurse for herself, an approver for the hospital.
 * @throws DomainError NOT_A_PARTY
 */
export const sideOf = ({ role }: Actor): ContractSide => {
  if (role === 'nurse') return 'nurse';
  if (role === 'hospital-approver') return 'hospital';
  throw new DomainError({
    kind: 'forbidden',
    code: 'NOT_A_PARTY',
    message: `A (${role}) is no party to a contract.`,
    nextStep: 'Ask the nurse, or an approver of the hospital.',
  });
};
