import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  GapRow,
  getRow,
  getRowForUpdate,
  requireVersion,
} from '@crossward/marketplace-data-access';
import { checkGapTerms, gapLifecycle } from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { closeLiveSubmissions } from '../submissions/close-live-submissions.js';
import { readGap, termsOf } from './gap-view.js';
import type { GapAnswer, GapReason } from './gap.dto.js';

/** Opens a gap, puts it on hold, cancels it. */
@Injectable()
export class MoveGap {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * From a draft or from hold. Terms are looked at anew: a draft may have waited past its first day.
   * @throws DomainError 412, TRANSITION_NOT_ALLOWED, GAP_TERMS_INVALID
   */
  open(actor: Actor, gapId: string, version: number): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'open', null);
  }

  hold(actor: Actor, gapId: string, version: number, reason: GapReason): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'on_hold', reason);
  }

  /** Its live submissions end as not assigned, and its offers are rescinded. */
  cancel(actor: Actor, gapId: string, version: number, reason: GapReason): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'cancelled', reason);
  }

  private move(
    actor: Actor,
    gapId: string,
    version: number,
    to: 'open' | 'on_hold' | 'cancelled',
    reason: GapReason | null,
  ): Promise<GapAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, GapRow, 'gap', gapId);
      const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
      requireVersion('gap', gap, version);
      const status = gapLifecycle.move(gap.status, to);
      if (to === 'open') checkGapTerms(termsOf(gap), dayIn(tx.now, (await readGap(tx, gapId)).timeZone));
      const approval = to === 'open' && gap.status === 'draft' ? { approvedBy: actor.accountId } : {};
      await changeRow(tx, GapRow, 'gap', gap, { status, statusReason: reason, ...approval, updatedAt: tx.now });
      const { organisationId } = gap;
      const details = { from: gap.status, to: status, ...(reason ? { reason } : {}) };
      tx.record({ action: `gap.${to}`, subjectType: 'gap', subjectId: gapId, organisationId, details });
      if (to === 'cancelled') await asSystem(tx, () => closeLiveSubmissions(tx, gap, 'gap-cancelled'));
      return readGap(tx, gapId);
    });
  }
}
