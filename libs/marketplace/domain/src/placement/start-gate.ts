import { DomainError } from '@crossward/kernel';
import { placementLifecycle, type PlacementStatus } from './placement-lifecycle.js';

export interface Clearance {
  packet: { status: string; open: readonly string[] } | null;
  plan: { status: string; open: readonly string[] } | null;
}

const MOST_NAMED = 10;

const openItems = ({ packet, plan }: Clearance): string[] => [
  ...(packet === null ? ['packet: not begun'] : packet.status === 'cleared' ? [] : waiting('packet', packet)),
  ...(plan === null ? ['onboarding plan: not begun'] : plan.status === 'completed' ? [] : waiting('onboarding', plan)),
];

const waiting = (what: string, { status, open }: { status: string; open: readonly string[] }): string[] =>
  open.length === 0 ? [`${what}: ${status}`] : open.slice(0, MOST_NAMED).map((item) => `${what}: ${item}`);

/**
 * The gate: nobody is on assignment unless the packet is cleared and the onboarding plan completed, whoever asks.
 * The database holds the same gate in a trigger.
 * @throws DomainError PLACEMENT_NOT_CLEARED with what is open, TRANSITION_NOT_ALLOWED
 */
export const startPlacement = (
  placement: { id: string; status: PlacementStatus },
  clearance: Clearance,
): PlacementStatus => {
  const next = placementLifecycle.move(placement.status, 'on_assignment');
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
    nextStep: 'Settle what is open; the placement can start when the packet is cleared and the plan completed.',
    facts: { placementId, open },
  });
