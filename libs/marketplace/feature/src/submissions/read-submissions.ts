import type { Actor } from '@crossward/contracts';
import { newestIds, ownParty, SubmissionRow } from '@crossward/marketplace-data-access';
import { RESPONSE_WINDOW_DAYS } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { responseTimeOfRecruiter } from '../response-times/response-times.js';
import { recordNamesDisclosed } from './record-names-disclosed.js';
import { readSubmission, selectSubmissions, toSubmissionAnswer } from './submission-view.js';
import type { SubmissionAnswer, SubmissionListQuery, SubmissionRecruiterAnswer } from './submission.dto.js';

/** Nurses read their own submissions, hospitals those to their gaps, recruiters all of them. */
@Injectable()
export class ReadSubmissions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: SubmissionListQuery): Promise<Page<SubmissionAnswer>> {
    const after = startOf(this.cursors, query, 'submissions');
    const { gapId, status, recruiterId } = query;
    const answers = await this.unitOfWork.read(actor, async (tx) => {
      const values = { ...ownParty(actor), gapId, status, recruiterId };
      const ids = await newestIds(tx, SubmissionRow, values, { after, limit: query.limit + 1 });
      const rows = await selectSubmissions(tx, ids);
      return rows.map((row) => toSubmissionAnswer(actor, row, tx.now));
    });
    const page = pageOf(answers, query, { codec: this.cursors, list: 'submissions', toItem: (answer) => answer });
    await recordNamesDisclosed(this.unitOfWork, actor, page.items);
    return page;
  }

  /**
   * Whose hands it is in, and how fast they have been.
   * @throws DomainError SUBMISSION_NOT_FOUND
   */
  recruiter(actor: Actor, id: string): Promise<SubmissionRecruiterAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { recruiter } = await readSubmission(tx, id);
      const time = await responseTimeOfRecruiter(tx, recruiter?.id ?? null);
      return { submissionId: id, recruiter, days: RESPONSE_WINDOW_DAYS, responseTime: time };
    });
  }

  /** @throws DomainError SUBMISSION_NOT_FOUND */
  async get(actor: Actor, id: string): Promise<SubmissionAnswer> {
    const answer = await this.unitOfWork.read(actor, (tx) => readSubmission(tx, id));
    await recordNamesDisclosed(this.unitOfWork, actor, [answer]);
    return answer;
  }
}
