import type { Actor } from '@crossward/contracts';
import { InterviewRow, newestRows, ownParty } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { readInterview, toInterviewAnswers } from './interview-view.js';
import type { InterviewAnswer, InterviewListQuery } from './interview.dto.js';

/** Nurses read their own interviews, hospitals those for their gaps, recruiters all of them. */
@Injectable()
export class ReadInterviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: InterviewListQuery): Promise<Page<InterviewAnswer>> {
    const after = startOf(this.cursors, query, 'interviews');
    const { submissionId, status } = query;
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      toInterviewAnswers(
        tx,
        await newestRows(
          tx,
          InterviewRow,
          { ...ownParty(actor), submissionId, status },
          { after, limit: query.limit + 1 },
        ),
      ),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'interviews', toItem: (row) => row });
  }

  /** @throws DomainError INTERVIEW_NOT_FOUND */
  get(actor: Actor, id: string): Promise<InterviewAnswer> {
    return this.unitOfWork.read(actor, (tx) => readInterview(tx, id));
  }
}
