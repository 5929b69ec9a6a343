import { DomainError } from '@crossward/kernel';
import type { RoundRow } from '@crossward/matching-data-access';

/** The promised end of the orders has come; a round without one takes them until it is locked. */
export const areOrdersOver = ({ ordersUntil }: Pick<RoundRow, 'ordersUntil'>, now: Date): boolean =>
  ordersUntil !== null && ordersUntil <= now;

const conflict = (code: string, { id, ordersUntil }: RoundRow, [what, nextStep]: [string, string]): DomainError => {
  const until = ordersUntil?.toISOString() ?? 'its lock';
  return new DomainError({
    ...{ kind: 'conflict', code, nextStep },
    message: `The round (${id}) takes orders until (${until}): ${what}.`,
    facts: { roundId: id, ordersUntil: until },
  });
};

export const ordersOver = (round: RoundRow): DomainError =>
  conflict('ROUND_ORDERS_OVER', round, ['that is past', 'Take part in another round; staff cancel it or solve it.']);

export const ordersRunning = (round: RoundRow): DomainError =>
  conflict('ROUND_ORDERS_RUNNING', round, [
    'both sides were promised this time',
    'Lock it then, or cancel it and plan another.',
  ]);
