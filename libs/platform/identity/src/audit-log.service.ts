import type { Actor, AuditEventView } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_COLUMNS, auditEventView, type AuditEventRow } from './audit-event.js';

export interface AuditLogFilter {
  about?: string | undefined;
  actorAccountId?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

export type AuditLogEntry = AuditEventView & { chainId: string; actorName: string | null };

const LIST = 'audit-events';

/** The audit log as administrators search it. */
@Injectable()
export class AuditLog {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
  ) {}

  /** Newest first. `from` and `until` are days in UTC, both inclusive. */
  async list(actor: Actor, { limit, cursor, ...filter }: PageQuery & AuditLogFilter): Promise<Page<AuditLogEntry>> {
    const [at = null, id = null] = this.cursors.decode(cursor, LIST) ?? [];
    const { about = null, actorAccountId = null, from = null, until = null } = filter;
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<AuditEventRow & { chain_id: string; actor_name: string | null }>(
        `SELECT ${AUDIT_COLUMNS.map((column) => `e.${column}`).join(', ')}, e.chain_id, a.display_name AS actor_name
           FROM platform.audit_events e LEFT JOIN identity.accounts a ON a.id = e.actor_account_id
          WHERE ($1::uuid IS NULL OR e.subject_id = $1::uuid::text OR e.nurse_id = $1 OR e.organisation_id = $1)
            AND ($2::uuid IS NULL OR e.actor_account_id = $2)
            AND ($3::date IS NULL OR e.occurred_at >= $3::date::timestamp AT TIME ZONE 'UTC')
            AND ($4::date IS NULL OR e.occurred_at < ($4::date + 1)::timestamp AT TIME ZONE 'UTC')
            AND ($5::timestamptz IS NULL OR (e.occurred_at, e.id) < ($5::timestamptz, $6::uuid))
          ORDER BY e.occurred_at DESC, e.id DESC LIMIT $7`,
        [about, actorAccountId, from, until, at, id, limit + 1],
      ),
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => ({ ...auditEventView(row), chainId: row.chain_id, actorName: row.actor_name })),
      nextCursor: last ? this.cursors.encode([last.occurred_at.toISOString(), last.id], LIST) : null,
    };
  }
}
