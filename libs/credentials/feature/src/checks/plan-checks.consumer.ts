import { EngagementPort, systemActor, type EngagementView, type JobOutcome } from '@crossward/contracts';
import { SubmissionCheckRow, SubmissionPlanRow } from '@crossward/credentials-data-access';
import { REQUIREMENTS_VERSION } from '@crossward/credentials-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { CheckPlanner, type PlannedCheck } from './check-planner.js';

const LIVE_SUBMISSION: ReadonlySet<string> = new Set(['submitted', 'offered', 'placed']);

/** A submission starts the checks that it needs, so that they run while the hospital decides. */
@Injectable()
export class PlanChecksConsumer {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(EngagementPort) private readonly engagement: EngagementPort,
    @Inject(CheckPlanner) private readonly planner: CheckPlanner,
  ) {}

  @OnEvent('submission.submitted', { consumer: 'plan-checks' })
  async plan({ submissionId }: { submissionId: string }, job: EventJobInfo): Promise<JobOutcome> {
    const submission = await this.engagement.findSubmission(submissionId);
    if (submission === null || !LIVE_SUBMISSION.has(submission.status)) return 'skipped';
    const { nurse, gap } = submission;
    const neededFrom = gap.assignment.from;
    const requirements = await this.planner.requirements(nurse, gap, neededFrom);
    return this.uow.run(systemActor, async (tx) => {
      if (!(await tx.firstTime('plan-checks', job.eventId))) return 'skipped';
      if (await tx.manager.existsBy(SubmissionPlanRow, { submissionId })) return 'skipped';
      const subject = { nurse, submissionId, destination: gap.jurisdiction, neededFrom };
      await savePlan(tx, submission, await this.planner.ensure(tx, subject, requirements));
      return 'done';
    });
  }

  /** Nobody screens a nurse on behalf of a submission that is over. */
  @OnEvent('submission.closed', { consumer: 'close-checks' })
  async close({ submissionId }: { submissionId: string }): Promise<JobOutcome> {
    return this.uow.run(systemActor, async (tx) => {
      const closed = await tx.execute(
        'UPDATE credentials.submission_plans SET closed_at = $2 WHERE submission_id = $1 AND closed_at IS NULL',
        [submissionId, tx.now],
      );
      return closed === 1 ? 'done' : 'skipped';
    });
  }
}

const savePlan = async (
  tx: Transaction,
  { submissionId, nurse, gap }: EngagementView,
  checks: readonly PlannedCheck[],
): Promise<void> => {
  await tx.manager.insert(SubmissionPlanRow, {
    submissionId,
    nurseId: nurse.nurseId,
    organisationId: gap.organisationId,
    gapId: gap.id,
    requirementsVersion: REQUIREMENTS_VERSION,
    neededBy: gap.assignment.from,
    createdAt: tx.now,
    closedAt: null,
  });
  for (const { requirement, verificationId } of checks) {
    const { key, kind, label } = requirement;
    const row = { submissionId, requirementKey: key, nurseId: nurse.nurseId, kind, label, verificationId };
    await tx.manager.insert(SubmissionCheckRow, row);
  }
  tx.record({
    action: 'submission.checks-planned',
    subjectType: 'submission',
    subjectId: submissionId,
    nurseId: nurse.nurseId,
    organisationId: gap.organisationId,
    details: { checks: checks.length, reused: checks.filter(({ reused }) => reused).length },
  });
};
