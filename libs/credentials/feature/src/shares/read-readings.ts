import { CredentialClaimsPort, type Actor, type CredentialKind, type Role } from '@crossward/contracts';
import { listReadings } from '@crossward/credentials-data-access';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadingView } from './share.views.js';

const LIST = 'readings';

/** Tells a nurse who looked at her documents and shares, from the audit log. */
@Injectable()
export class ReadReadings {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
    @Inject(CredentialClaimsPort) private readonly claims: CredentialClaimsPort,
  ) {}

  async list(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<ReadingView>> {
    const { nurseId } = actor;
    if (nurseId === null) throw notFound('nurse profile', 'me');
    const from = this.cursors.decode(cursor, LIST);
    const after = from && { at: from[0] as string, id: from[1] as string };
    const rows = await this.uow.read(actor, (tx) => listReadings(tx, nurseId, after, limit + 1));
    const page = rows.slice(0, limit);
    const organisations = await this.claims.listOrganisations([
      ...new Set(page.flatMap(({ organisationId }) => organisationId ?? [])),
    ]);
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ id, at, role, organisationId, subjectType, subjectId, kind }) => ({
        ...{ id, at: at.toISOString(), role: role as Role, what: subjectType, subjectId },
        organisationName: organisationId === null ? null : (nameOf.get(organisationId) ?? null),
        kind: kind as CredentialKind | null,
      })),
      nextCursor: last ? this.cursors.encode([last.at.toISOString(), last.id], LIST) : null,
    };
  }
}
