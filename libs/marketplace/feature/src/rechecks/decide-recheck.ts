import { RecognitionPort, type Actor, type Decision } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  PlacementRow,
  RecheckRow,
  requireVersion,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import {
  BOOKED_PLACEMENTS,
  LIVE_SUBMISSIONS,
  outcomeOfRecheck,
  recheckLifecycle,
  type RecheckStatus,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { decisionsOn } from '../submissions/ask-the-law.js';
import { readRecheck } from './recheck-view.js';
import type { RecheckAnswer } from './recheck.dto.js';

/** Asks the law again about what a change of law put at risk, and keeps what it says. */
@Injectable()
export class DecideRecheck {
  constructor(
    readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) readonly recognition: RecognitionPort,
  ) {}

  /**
   * The law is asked about the day of the mark, which settles it, and about the first day, which is the decision that
   * the submission or placement rests on from now on.
   * @throws DomainError RECHECK_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, FACTS_OUTDATED
   */
  async decide(actor: Actor, id: string, version: number): Promise<RecheckAnswer> {
    const seen = await this.unitOfWork.read(actor, (tx) => getRow(tx, RecheckRow, 'recheck', id));
    requireVersion('recheck', seen, version);
    const [first, later] = (await decisionsOn(this, seen, [null, seen.losesOn])) as [Decision, Decision];
    return this.unitOfWork.run(actor, async (tx) => {
      await asSystem(tx, () => this.settle(tx, id, version, { first, later }));
      return readRecheck(tx, id);
    });
  }

  private async settle(
    tx: Transaction,
    id: string,
    version: number,
    { first, later }: { first: Decision; later: Decision },
  ): Promise<void> {
    const recheck = await getRowForUpdate(tx, RecheckRow, 'recheck', id);
    requireVersion('recheck', recheck, version);
    const isLive = await this.keep(tx, recheck, first);
    const to: RecheckStatus = isLive ? outcomeOfRecheck(recheck.beforeVerdict, later.verdict) : 'moot';
    await changeRow(tx, RecheckRow, 'recheck', recheck, {
      status: recheckLifecycle.move(recheck.status, to),
      decidedVerdict: later.verdict,
      decidedVersion: later.corpusVersion,
      decidedAt: tx.now,
    });
    const { nurseId, organisationId, submissionId, placementId } = recheck;
    const { verdict, corpusVersion } = later;
    const details = { submissionId, placementId, verdict, corpusVersion };
    tx.record({ action: `recheck.${to}`, subjectType: 'recheck', subjectId: id, nurseId, organisationId, details });
    tx.publish('recheck.decided', { recheckId: id });
  }

  /** The decision moves to what rests on it; false where that has ended. A placement may have grown out of a submission. */
  private async keep(tx: Transaction, recheck: RecheckRow, { verdict, corpusVersion }: Decision): Promise<boolean> {
    const submission = await getRowForUpdate(tx, SubmissionRow, 'submission', recheck.submissionId);
    const placement = await tx.manager.findOne(PlacementRow, {
      where: { submissionId: submission.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (placement) {
      if (!BOOKED_PLACEMENTS.includes(placement.status)) return false;
      await changeRow(tx, PlacementRow, 'placement', placement, { verdict, corpusVersion });
      return true;
    }
    if (!LIVE_SUBMISSIONS.includes(submission.status)) return false;
    await changeRow(tx, SubmissionRow, 'submission', submission, { verdict, corpusVersion });
    return true;
  }
}
