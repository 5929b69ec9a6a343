import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  effectiveFrom,
  GapRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  timeZoneOfGap,
  UnitRow,
} from '@crossward/marketplace-data-access';
import {
  checkFourEyes,
  checkGapTerms,
  clausesOfGap,
  effectiveDay,
  FOLLOWS_LAYERS,
  gapLifecycle,
  type GapChangeReason,
  type ReturnReason,
  type StopReason,
} from '@crossward/marketplace-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { requireLawfulClauses } from '../contracts/clause-rules.js';
import { closeLiveSubmissions } from '../submissions/close-live-submissions.js';
import { ownOf, readGap, termsOf } from './gap-view.js';
import type { GapAnswer } from './gap.dto.js';
import { recordGapChange } from './record-gap-change.js';
import { frozenColumns } from './requirement-columns.js';

type Target = 'pending_approval' | 'draft' | 'open' | 'on_hold' | 'cancelled';

/** What a person said about a change. */
interface Said<Reason extends GapChangeReason> {
  reason: Reason;
  /** Today unless told. */
  effectiveOn?: LocalDate;
}

/** Takes a gap through its approval, opens it, puts it on hold, cancels it. */
@Injectable()
export class MoveGap {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The draft is whole, as its writer thinks; it changes no more until an approver has decided.
   * @throws DomainError 412, TRANSITION_NOT_ALLOWED, GAP_TERMS_INVALID, CLAUSES_AGAINST_RULES
   */
  requestApproval(actor: Actor, gapId: string, version: number): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'pending_approval', { reason: 'approval-requested' });
  }

  /**
   * Approves what waits for it, or lifts a hold. Terms are looked at anew: a gap may have waited past its first day.
   * @throws DomainError 412, TRANSITION_NOT_ALLOWED, OWN_REQUEST, GAP_TERMS_INVALID, CLAUSES_AGAINST_RULES
   */
  open(actor: Actor, gapId: string, version: number): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'open', null);
  }

  /** @throws DomainError 412, TRANSITION_NOT_ALLOWED, OWN_REQUEST, EFFECTIVE_DAY_INVALID */
  return(actor: Actor, gapId: string, version: number, said: Said<ReturnReason>): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'draft', said);
  }

  hold(actor: Actor, gapId: string, version: number, said: Said<StopReason>): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'on_hold', said);
  }

  /** Its live submissions end as not assigned, and its offers are rescinded. */
  cancel(actor: Actor, gapId: string, version: number, said: Said<StopReason>): Promise<GapAnswer> {
    return this.move(actor, gapId, version, 'cancelled', said);
  }

  private move(
    actor: Actor,
    gapId: string,
    version: number,
    to: Target,
    said: Said<GapChangeReason> | null,
  ): Promise<GapAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [gap, timeZone] = await Promise.all([getRowForUpdate(tx, GapRow, 'gap', gapId), timeZoneOfGap(tx, gapId)]);
      requireVersion('gap', gap, version);
      const status = gapLifecycle.move(gap.status, to);
      const decided = gap.status === 'pending_approval' && to !== 'cancelled';
      if (decided) checkFourEyes(gap, actor.accountId);
      const today = dayIn(tx.now, timeZone);
      if (to === 'open' || to === 'pending_approval') {
        checkGapTerms(termsOf(gap), today);
        requireLawfulClauses(clausesOfGap(gap), { jurisdiction: gap.jurisdiction, signedOn: today });
      }
      const { reason, effectiveOn: given } = said ?? { reason: decided ? 'approved' : 'hold-lifted' };
      const effectiveOn = effectiveDay(given, { requestedOn: dayIn(gap.createdAt, timeZone), today });
      const frozen = await frozenBy(tx, gap, to);
      effectiveFrom(tx, effectiveOn);
      const changed = changeRow(tx, GapRow, 'gap', gap, {
        status,
        statusReason: reasonKept(to, reason),
        ...personsOf(to, decided, actor),
        ...frozen,
        updatedAt: tx.now,
      });
      recordGapChange(tx, gap, { to, reason, effectiveOn });
      if (to === 'cancelled') {
        await changed;
        await asSystem(tx, () => closeLiveSubmissions(tx, gap, 'gap-cancelled'));
      }
      const [answer] = await Promise.all([tx.lastly(() => readGap(tx, gapId)), changed]);
      return answer;
    });
  }
}

/** An open gap needs no excuse; everything else shows why it is where it is. */
const reasonKept = (to: Target, reason: GapChangeReason): GapChangeReason | null =>
  to === 'open' || to === 'pending_approval' ? null : reason;

/** On leaving its approval a gap keeps what its layers ask for on that day, and the clauses that nurses read. */
const frozenBy = async (tx: Transaction, gap: GapRow, to: Target): Promise<Partial<GapRow>> => {
  if (!FOLLOWS_LAYERS.includes(gap.status) || FOLLOWS_LAYERS.includes(to)) return {};
  const { id, unitId, startsOn } = gap;
  const { name: unitName } = await getRow(tx, UnitRow, 'unit', unitId);
  const columns = await frozenColumns(tx, { id, unitId, startsOn, unitName }, ownOf(gap));
  return { ...columns, clauses: clausesOfGap(gap) };
};

const personsOf = (
  to: Target,
  decided: boolean,
  { accountId }: Actor,
): Partial<Pick<GapRow, 'approvalRequestedBy' | 'approvedBy'>> => {
  if (to === 'pending_approval') return { approvalRequestedBy: accountId };
  if (to === 'open' && decided) return { approvedBy: accountId };
  return to === 'draft' ? { approvalRequestedBy: null } : {};
};
