import { systemActor, type JobOutcome } from '@crossward/contracts';
import {
  findActiveVersion,
  NOT_PROPOSED,
  VerificationStore,
  type VerificationRow,
} from '@crossward/credentials-data-access';
import { isSettled, needsRecruiter } from '@crossward/credentials-domain';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';

const BATCH = 50;

/** A new list asks anew about every nurse with a live submission or a placement that is not over. */
@Injectable()
export class RescreenConsumer {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(VerificationStore) private readonly store: VerificationStore,
  ) {}

  @OnEvent('exclusion-list.replaced', { consumer: 'rescreen-nurses' })
  async rescreen({ importId }: { importId: string }): Promise<JobOutcome> {
    let after: string | null = null;
    do {
      const last: string | null = after;
      after = await this.uow.run(systemActor, (tx) => this.batch(tx, importId, last));
    } while (after !== null);
    return 'done';
  }

  /** Returns the last id of the batch; null after the last batch, or once a newer list is active. */
  private async batch(tx: Transaction, importId: string, after: string | null): Promise<string | null> {
    if ((await findActiveVersion(tx)) !== importId) return null;
    const ids = await listScreensInUse(tx, importId, after);
    for (const id of ids) await this.again(tx, id, importId);
    return ids.at(-1) ?? null;
  }

  private async again(tx: Transaction, id: string, importId: string): Promise<void> {
    const row = await this.store.findLocked(tx, id);
    if (row === null || row.listVersion === importId) return;
    if (isSettled(row.status)) await this.succeed(tx, row);
    else if (needsRecruiter(row.status)) await this.reopen(tx, row);
    else if (row.status === 'awaiting_source') await this.hurry(tx, row);
  }

  /** The old answer stands until the new one is there. */
  private async succeed(tx: Transaction, row: VerificationRow): Promise<void> {
    const [live] = await tx.query(
      `SELECT 1 FROM credentials.verifications WHERE nurse_id = $1 AND kind = $2 AND source = $3
         AND (replaces = $4 OR fingerprint = $5) AND id <> $4 AND status IN ('queued', 'running', 'awaiting_source', 'review', 'second_review')`,
      [row.nurseId, row.kind, row.source, row.id, row.fingerprint],
    );
    if (live) return;
    const { nurseId, submissionId, kind, source, licenceId, destination, fingerprint, neededBy, id } = row;
    const { claim } = this.store.file(row);
    await this.store.add(tx, {
      ...{ nurseId, submissionId, kind, source, licenceId, destination, fingerprint, neededBy },
      claim,
      replaces: id,
    });
  }

  /** Candidates of an old list are not worth a recruiter's time, nor a second one's. */
  private async reopen(tx: Transaction, row: VerificationRow): Promise<void> {
    await this.store.move(tx, row, [{ to: 'queued', detail: 'list-replaced' }], {
      ...NOT_PROPOSED,
      outcome: null,
      reference: null,
      listVersion: null,
      content: { proposal: null, lapsed: null },
    });
    tx.publish('verification.requested', { verificationId: row.id });
  }

  private async hurry(tx: Transaction, row: VerificationRow): Promise<void> {
    await this.store.change(tx, row, { nextAttemptAt: null });
    tx.publish('verification.requested', { verificationId: row.id });
  }
}

const listScreensInUse = async (tx: Transaction, importId: string, after: string | null): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT v.id FROM credentials.verifications v
     WHERE v.kind = 'exclusion-list' AND v.list_version IS DISTINCT FROM $1::uuid AND ($2::uuid IS NULL OR v.id > $2::uuid)
       AND (EXISTS (SELECT FROM credentials.submission_checks c
              JOIN credentials.submission_plans p ON p.submission_id = c.submission_id
              WHERE c.verification_id = v.id AND p.closed_at IS NULL)
         OR EXISTS (SELECT FROM credentials.packet_items i JOIN credentials.packets k ON k.id = i.packet_id
              WHERE i.verification_id = v.id AND k.ends_on > $3::date))
     ORDER BY v.id LIMIT $4`,
    [importId, after, dayIn(tx.now, 'UTC'), BATCH],
  );
  return rows.map(({ id }) => id);
};
