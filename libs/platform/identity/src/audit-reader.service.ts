import type { Actor, AuditEventView } from '@crossward/contracts';
import { verifyAllChains, type ChainVerdict } from '@crossward/platform-audit';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_COLUMNS, auditEventView, type AuditEventRow } from './audit-event.js';

export interface ChainsView {
  intact: boolean;
  chains: ChainVerdict[];
}

const LIST = 'me/audit-events';

/** What the audit log says about the caller, and whether it still says what was written. */
@Injectable()
export class AuditReader {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
  ) {}

  /** Newest first: what the caller did, what was done to the account, and what concerns the nurse. */
  async aboutMe(actor: Actor, { limit, cursor }: PageQuery): Promise<Page<AuditEventView>> {
    const [at = null, id = null] = this.cursors.decode(cursor, LIST) ?? [];
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<AuditEventRow>(
        `SELECT ${AUDIT_COLUMNS.join(', ')}
           FROM platform.audit_events
          WHERE (nurse_id = $1::uuid OR actor_account_id = $2::uuid
                 OR (subject_type = 'account' AND subject_id = $2::uuid::text))
            AND ($3::timestamptz IS NULL OR (occurred_at, id) < ($3::timestamptz, $4::uuid))
          ORDER BY occurred_at DESC, id DESC LIMIT $5`,
        [actor.nurseId, actor.accountId, at, id, limit + 1],
      ),
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map(auditEventView),
      nextCursor: last ? this.cursors.encode([last.occurred_at.toISOString(), last.id], LIST) : null,
    };
  }

  /** Recomputes every chain from its first link. */
  async verify(actor: Actor): Promise<ChainsView> {
    const chains = await this.unitOfWork.read(actor, (tx) => verifyAllChains(tx));
    return { intact: chains.every((chain) => chain.intact), chains };
  }
}
