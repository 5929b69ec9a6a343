import { DomainError, type LocalDate } from '@crossward/kernel';
import type { ContractStatus } from '../contract/contract-lifecycle.js';
import { placementLifecycle, type PlacementStatus } from './placement-lifecycle.js';

export interface Clearance {
  /** `precedes-contracts`: of a placement that was agreed on before contracts were kept. */
  contract: ContractStatus | 'precedes-contracts' | null;
  packet: { status: string; open: readonly string[] } | null;
  plan: { status: string; open: readonly string[] } | null;
}

const MOST_NAMED = 10;

const openItems = ({ contract, packet, plan }: Clearance): string[] => [
  ...(packet === null ? ['packet: not begun'] : packet.status === 'cleared' ? [] : waiting('packet', packet)),
  ...(plan === null ? ['onboarding plan: not begun'] : plan.status === 'completed' ? [] : waiting('onboarding', plan)),
  ...(contract === 'active' || contract === 'precedes-contracts' ? [] : [`contract: ${contract ?? 'not drawn up'}`]),
];

const waiting = (what: string, { status, open }: { status: string; open: readonly string[] }): string[] =>
  open.length === 0 ? [`${what}: ${status}`] : open.slice(0, MOST_NAMED).map((item) => `${what}: ${item}`);

/**
 * The gate: nobody is on assignment unless the packet is cleared, the onboarding plan completed and the contract active, whoever asks.
 * The database holds the same gate in a trigger. Nor does anybody start before the first day, as the day is at the place.
 * @throws DomainError PLACEMENT_NOT_CLEARED with what is open, PLACEMENT_NOT_DUE, TRANSITION_NOT_ALLOWED
 */
export const startPlacement = (
  placement: { id: string; status: PlacementStatus; startsOn: LocalDate },
  clearance: Clearance,
  today: LocalDate,
): PlacementStatus => {
  const next = placementLifecycle.move(placement.status, 'on_assignment');
  if (today < placement.startsOn) throw notDue(placement.id, placement.startsOn, today);
  const open = openItems(clearance);
  if (open.length === 0) return next;
  throw placementNotCleared(placement.id, open);
};

/** What is open, in words; the caller has found it so. */
export const placementNotCleared = (placementId: string, open: readonly string[]): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'PLACEMENT_NOT_CLEARED',
    message: `The placement (${placementId}) cannot start: ${open.join('; ')}.`,
    nextStep:
      'Settle what is open; the placement can start when the packet is cleared, the plan completed and the contract signed.',
    facts: { placementId, open },
  });

const notDue = (placementId: string, startsOn: LocalDate, today: LocalDate): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'PLACEMENT_NOT_DUE',
    message: `The placement (${placementId}) begins on (${startsOn}); at the place it is (${today}).`,
    nextStep: 'Start it on its first day or later. Earlier days need another agreement with the nurse.',
    facts: { placementId, startsOn, today },
  });
