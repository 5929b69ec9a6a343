import { DomainError, type LocalDate, type Problem } from '@crossward/kernel';
import type { ContractStatus } from '../contract/contract-lifecycle.js';
import { placementLifecycle, type PlacementStatus } from './placement-lifecycle.js';

export interface Clearance {
  /** `precedes-contracts`: of a placement that was agreed on before contracts were kept. */
  contract: ContractStatus | 'precedes-contracts' | null;
  packet: { status: string; open: readonly string[] } | null;
  plan: { status: string; open: readonly string[] } | null;
}

const MOST_NAMED = 10;

const named = (open: readonly string[], status: string): string =>
  open.length === 0 ? status : open.slice(0, MOST_NAMED).join(', ');

const ofPacket = (packet: Clearance['packet']): Problem[] => {
  const at = '/packet';
  if (packet === null) return [{ at, code: 'PACKET_NOT_BEGUN', message: 'packet: not begun' }];
  const { status, open } = packet;
  if (status === 'cleared') return [];
  const message = `packet: ${named(open, status)}`;
  return [{ at, code: 'PACKET_NOT_CLEARED', message, facts: { status, count: open.length } }];
};

const ofPlan = (plan: Clearance['plan']): Problem[] => {
  const at = '/onboarding';
  if (plan === null) return [{ at, code: 'PLAN_NOT_BEGUN', message: 'onboarding plan: not begun' }];
  const { status, open } = plan;
  if (status === 'completed') return [];
  const message = `onboarding: ${named(open, status)}`;
  return [{ at, code: 'PLAN_NOT_COMPLETED', message, facts: { status, count: open.length } }];
};

const ofContract = (contract: Clearance['contract']): Problem[] => {
  const at = '/contract';
  if (contract === null) return [{ at, code: 'CONTRACT_NOT_DRAWN_UP', message: 'contract: not drawn up' }];
  if (contract === 'active' || contract === 'precedes-contracts') return [];
  return [{ at, code: 'CONTRACT_UNFINISHED', message: `contract: ${contract}`, facts: { status: contract } }];
};

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
  const open = [...ofPacket(clearance.packet), ...ofPlan(clearance.plan), ...ofContract(clearance.contract)];
  if (open.length === 0) return next;
  throw placementNotCleared(placement.id, open);
};

/** Was settled a moment ago, and is so no longer. */
export const clearanceTakenBack = (placementId: string): DomainError =>
  placementNotCleared(placementId, [
    {
      at: '/',
      code: 'CLEARANCE_TAKEN_BACK',
      message: 'packet, onboarding plan or contract: no longer settled',
    },
  ]);

/** Each thing that is open is a problem of its own, by its code and with its values. */
const placementNotCleared = (placementId: string, problems: readonly Problem[]): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'PLACEMENT_NOT_CLEARED',
    message: `The placement (${placementId}) cannot start: ${problems.map(({ message }) => message).join('; ')}.`,
    nextStep:
      'Settle what is open; the placement can start when the packet is cleared, the plan completed and the contract signed.',
    facts: { placementId },
    problems,
  });

const notDue = (placementId: string, startsOn: LocalDate, today: LocalDate): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'PLACEMENT_NOT_DUE',
    message: `The placement (${placementId}) begins on (${startsOn}); at the place it is (${today}).`,
    nextStep: 'Start it on its first day or later. Earlier days need another agreement with the nurse.',
    facts: { placementId, startsOn, today },
  });
