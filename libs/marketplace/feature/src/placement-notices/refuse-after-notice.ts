import { DomainError } from '@crossward/kernel';
import { PlacementNoticeRow } from '@crossward/marketplace-data-access';
import type { Transaction } from '@crossward/platform-database';

/** @throws DomainError NOTICE_GIVEN once a side has ended the placement early */
export const refuseAfterNotice = async (tx: Transaction, placementId: string): Promise<void> => {
  const notice = await tx.manager.findOneBy(PlacementNoticeRow, { placementId });
  if (!notice) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'NOTICE_GIVEN',
    message: `The (${notice.givenBy}) has ended the placement (${placementId}) with (${notice.endsOn}).`,
    nextStep: 'Agree on a new placement if both want to go on.',
    facts: { placementId, givenBy: notice.givenBy, endsOn: notice.endsOn },
  });
};
