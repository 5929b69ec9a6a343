import type { OwnRound } from '../use-rounds.js';

export const PARTS = ['may-join', 'orders', 'waits', 'proposed', 'taken-up', 'declined', 'none', 'no-part'] as const;
export type Part = (typeof PARTS)[number];

const SETTLED = { proposed: 'proposed', taken_up: 'taken-up', declined: 'declined' } as const;

/** How the nurse stands in a round: whose move it is, and what came of it. */
export const partOf = ({ round, takesOrders, participation, proposal }: OwnRound): Part => {
  if (proposal?.status) return SETTLED[proposal.status];
  if (takesOrders) return participation === null ? 'may-join' : 'orders';
  if (participation === null || round.status === 'cancelled') return 'no-part';
  return round.status === 'published' ? 'none' : 'waits';
};
