import type { Actor } from '@crossward/contracts';
import { notFound, type LocalDate } from '@crossward/kernel';
import { holderOf, type HistorySubject } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, isId, type Page } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { iso } from '../shared/iso.js';
import type { HistoryAnswer, HistoryQuery } from './history.dto.js';

interface HistoryRow {
  version: number;
  status: string;
  reason: string | null;
  effectiveOn: LocalDate;
  recordedAt: Date;
  actorRole: HistoryAnswer['actorRole'];
  lateReason: string | null;
  state: Record<string, unknown>;
}

const SELECT = `
SELECT version, status, reason, effective_on AS "effectiveOn", recorded_at AS "recordedAt", actor_role AS "actorRole",
  late_reason AS "lateReason", state
FROM marketplace.history
WHERE subject_type = $1 AND subject_id = $2
  AND ($3::timestamptz IS NULL OR recorded_at <= $3) AND ($4::integer IS NULL OR version < $4)
ORDER BY version DESC LIMIT $5`;

const camelCase = (key: string): string => key.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** Accounts of people behind a change stay with the audit log. */
const isAccount = (key: string, value: unknown): boolean => key.endsWith('_by') && isId(value);

/** Columns become the names of the API. */
const shown = (state: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(state).flatMap(([key, value]) => (isAccount(key, value) ? [] : [[camelCase(key), value]])),
  );

const LIST = 'history';

/** What an engagement was, version by version, newest first; who may read it may read what it was. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError 404 for what is not there, not the actor's to see, or was not there at the instant asked about */
  async list(
    actor: Actor,
    subjectType: HistorySubject,
    subjectId: string,
    query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    const before = (this.cursors.decode(query.cursor, LIST)?.[0] as number | undefined) ?? null;
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<HistoryRow>(SELECT, [subjectType, subjectId, query.at ?? null, before, query.limit + 1]),
    );
    if (rows.length === 0 && before === null) throw notFound(subjectType, subjectId);
    const items = rows.slice(0, query.limit).map(({ recordedAt, state, ...row }): HistoryAnswer => ({
      ...{ subjectType, subjectId, ...row, recordedAt: iso(recordedAt) },
      holder: holderOf(subjectType, row.status),
      state: shown(state),
    }));
    const last = items.at(-1);
    return { items, nextCursor: last && rows.length > query.limit ? this.cursors.encode([last.version], LIST) : null };
  }
}
