import { systemActor, type JobOutcome, type Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { addRow, RecheckRow } from '@crossward/marketplace-data-access';
import { BOOKED_PLACEMENTS, LIVE_SUBMISSIONS, recheckLifecycle } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent } from '@crossward/platform-queue';
import { Injectable } from '@nestjs/common';

const CONSUMER = 'law-rechecks';

interface Found {
  organisationId: string;
  gapId: string;
  nurseId: string;
  submissionId: string;
  placementId: string | null;
  arrangement: string | null;
  losesOn: LocalDate;
  beforeVerdict: Verdict;
  afterVerdict: Verdict;
  baseVersion: string;
  headVersion: string;
}

// What ended since it was found needs no mark; a submission that became a placement since is marked as such. What is
// marked for this change of law already keeps its mark.
const STILL_LIVE = `
  SELECT s.organisation_id AS "organisationId", s.gap_id AS "gapId", s.nurse_id AS "nurseId", s.id AS "submissionId",
    p.id AS "placementId", d.arrangement, d.loses_on AS "losesOn", d.before_verdict AS "beforeVerdict",
    d.after_verdict AS "afterVerdict", i.base_version AS "baseVersion", i.head_version AS "headVersion"
  FROM marketplace.law_impact_findings d
    JOIN marketplace.law_impacts i ON i.id = d.impact_id
    LEFT JOIN marketplace.placements p ON (d.kind = 'placement' AND p.id = d.subject_id)
      OR (d.kind = 'submission' AND p.submission_id = d.subject_id)
    JOIN marketplace.submissions s ON s.id = CASE WHEN d.kind = 'submission' THEN d.subject_id ELSE p.submission_id END
  WHERE d.impact_id = $1 AND (p.status = ANY ($2) OR (p.id IS NULL AND s.status = ANY ($3)))
    AND NOT EXISTS (SELECT FROM marketplace.rechecks r WHERE r.submission_id = s.id AND r.base_version = i.base_version
      AND r.head_version = i.head_version AND r.status IN ('open', 'confirmed'))
  ORDER BY s.id
  FOR UPDATE OF s`;

/** A change of law marks what it puts at risk: each mark with its audit event and its outbox row, in one transaction. */
@Injectable()
export class MarkRechecks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @OnEvent('law.changed', { consumer: CONSUMER })
  mark({ impactId }: { impactId: string }, { eventId }: { eventId: string }): Promise<JobOutcome> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(CONSUMER, eventId))) return 'skipped';
      const found = await tx.query<Found>(STILL_LIVE, [impactId, [...BOOKED_PLACEMENTS], [...LIVE_SUBMISSIONS]]);
      for (const one of found) await this.open(tx, impactId, one);
      return found.length > 0 ? 'done' : 'skipped';
    });
  }

  private async open(tx: Transaction, impactId: string, found: Found): Promise<void> {
    const id = tx.newId();
    await addRow(tx, RecheckRow, {
      ...found,
      id,
      impactId,
      status: recheckLifecycle.start,
      reason: 'law-changed',
      decidedVerdict: null,
      decidedVersion: null,
      decidedAt: null,
      createdAt: tx.now,
      version: 1,
    });
    const { nurseId, organisationId, submissionId, placementId, arrangement, losesOn, headVersion } = found;
    const details = { submissionId, placementId, arrangement, losesOn, headVersion };
    tx.record({ action: 'recheck.opened', subjectType: 'recheck', subjectId: id, nurseId, organisationId, details });
    tx.publish('recheck.opened', { recheckId: id });
  }
}
