import type { Actor } from '@crossward/contracts';
import { listByUrgency, listOfNurse, VerificationStore } from '@crossward/credentials-data-access';
import { notFound, type LocalDate } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { VerificationQuery } from './verification.bodies.js';
import {
  toOwn,
  toSummary,
  toView,
  type OwnVerification,
  type VerificationSummary,
  type VerificationView,
} from './verification.views.js';

const LIST = 'verifications';

/** Reads verifications; row-level security says whose. */
@Injectable()
export class VerificationsService {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
    @Inject(VerificationStore) private readonly store: VerificationStore,
  ) {}

  /** The review queue: the earliest assignment first. */
  async list(actor: Actor, query: VerificationQuery): Promise<Page<VerificationSummary>> {
    const from = this.cursors.decode(query.cursor, LIST);
    const after = from && { neededBy: from[0] as LocalDate, id: from[1] as string };
    const filter = { statuses: query.status ?? ['review' as const], kind: query.kind, nurseId: query.nurseId };
    const rows = await this.uow.read(actor, (tx) => listByUrgency(tx, filter, after, query.limit + 1));
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      items: page.map((row) => toSummary(row, this.store.file(row))),
      nextCursor: last ? this.cursors.encode([last.neededBy, last.id], LIST) : null,
    };
  }

  async get(actor: Actor, id: string): Promise<VerificationView> {
    return this.uow.read(actor, async (tx) => {
      const row = await this.store.get(tx, id);
      return toView(row, this.store.file(row), await this.store.timeline(tx, id));
    });
  }

  async listOwn(actor: Actor): Promise<OwnVerification[]> {
    const { nurseId } = actor;
    if (nurseId === null) throw notFound('nurse profile', 'me');
    const rows = await this.uow.read(actor, (tx) => listOfNurse(tx, nurseId));
    return rows.map((row) => toOwn(row, this.store.file(row)));
  }
}
