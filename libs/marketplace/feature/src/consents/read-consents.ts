import type { Actor } from '@crossward/contracts';
import { newestRows, ownParty, SubmissionConsentRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { consentOf } from './consent-rows.js';
import { toConsentAnswer } from './consent-view.js';
import type { SubmissionConsentAnswer, SubmissionConsentListQuery } from './consent.dto.js';

/** Nurses read what they have consented to, and what became of it. */
@Injectable()
export class ReadConsents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  list(actor: Actor, query: SubmissionConsentListQuery): Promise<Page<SubmissionConsentAnswer>> {
    const after = startOf(this.cursors, query, 'submission-consents');
    const { status } = query;
    return this.unitOfWork.read(actor, async (tx) => {
      const values = { ...ownParty(actor), status };
      const rows = await newestRows(tx, SubmissionConsentRow, values, { after, limit: query.limit + 1 });
      const toItem = (row: SubmissionConsentRow): SubmissionConsentAnswer => toConsentAnswer(row, tx.now);
      return pageOf(rows, query, { codec: this.cursors, list: 'submission-consents', toItem });
    });
  }

  /** @throws DomainError SUBMISSION_CONSENT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<SubmissionConsentAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toConsentAnswer(await consentOf(tx, id), tx.now));
  }
}
