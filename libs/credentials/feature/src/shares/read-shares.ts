import { CredentialClaimsPort, systemActor, type Actor, type NurseClaims } from '@crossward/contracts';
import {
  DocumentStore,
  getShare,
  listOfNurse,
  listShares,
  type DocumentRow,
  type ShareRow,
} from '@crossward/credentials-data-access';
import { credentialOfCheck, isEstablished } from '@crossward/credentials-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { NOT_CLAIMED, toDocumentView } from '../documents/document.views.js';
import {
  toShareSummary,
  type EstablishedView,
  type SharedCredential,
  type ShareSummary,
  type ShareView,
} from './share.views.js';

const LIST = 'shares';

/** Reads shares: a nurse all of hers, an organisation those that live. Row-level security says which. */
@Injectable()
export class ReadShares {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
    @Inject(CredentialClaimsPort) private readonly claims: CredentialClaimsPort,
    @Inject(DocumentStore) private readonly documents: DocumentStore,
  ) {}

  async list(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<ShareSummary>> {
    const after = this.cursors.decode(cursor, LIST)?.[0] ?? null;
    const { rows, now } = await this.uow.read(actor, async (tx) => ({
      rows: await listShares(tx, after as string | null, limit + 1),
      now: tx.now,
    }));
    const page = rows.slice(0, limit);
    const nameOf = await this.namesFor(actor, page);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map((row) => toShareSummary(row, nameOf(row), now)),
      nextCursor: last ? this.cursors.encode([last.id], LIST) : null,
    };
  }

  /** What is shared, as it is now. A reading by the organisation is on record, and the nurse sees it. */
  async get(actor: Actor, id: string): Promise<ShareView> {
    const { row, files, now } = await this.uow.run(actor, async (tx) => {
      const share = await getShare(tx, id);
      const { nurseId, organisationId } = share;
      tx.record({ action: 'share.read', subjectType: 'share', subjectId: id, nurseId, organisationId });
      return { row: share, files: await this.documents.listOfNurse(tx, nurseId), now: tx.now };
    });
    const profile = await this.claims.findClaims(row.nurseId);
    const established = await this.establishedOf(row.nurseId);
    const nameOf = await this.namesFor(actor, [row]);
    return {
      ...toShareSummary(row, nameOf(row), now),
      credentials: row.credentialKeys.flatMap((key) => this.shared(key, profile, files, established.get(key) ?? null)),
    };
  }

  private shared(
    key: string,
    profile: NurseClaims | null,
    files: readonly DocumentRow[],
    established: EstablishedView | null,
  ): SharedCredential[] {
    const of = files.filter(({ credentialKey }) => credentialKey === key);
    const documents = of.map((row) => toDocumentView(row, this.documents.fileName(row)));
    const claim = profile?.credentials.find((each) => each.key === key);
    if (claim) return [{ ...claim, established, documents }];
    const kind = of[0]?.credentialKind;
    return kind === undefined ? [] : [{ ...NOT_CLAIMED, key, kind, established: null, documents }];
  }

  /** The newest check that established each credential; asked as the system once the share itself was let through. */
  private async establishedOf(nurseId: string): Promise<ReadonlyMap<string, EstablishedView>> {
    const rows = await this.uow.read(systemActor, (tx) => listOfNurse(tx, nurseId));
    const found = new Map<string, EstablishedView>();
    for (const row of rows) {
      if (!isEstablished(row.status) || row.establishedOn === null || row.kind === 'exclusion-list') continue;
      const { key } = credentialOfCheck(row);
      const { source, establishedOn, goodUntil, simulated } = row;
      if (!found.has(key)) found.set(key, { source, establishedOn, goodUntil, simulated });
    }
    return found;
  }

  /** Whose name is new to whoever asks: the organisation's to the nurse, the nurse's to the organisation. */
  private async namesFor(
    actor: Actor,
    rows: readonly ShareRow[],
  ): Promise<(row: ShareRow) => { organisation: string | null; nurse: string | null }> {
    const organisations = await this.claims.listOrganisations([...new Set(rows.map((row) => row.organisationId))]);
    const organisationName = new Map(organisations.map(({ id, name }) => [id, name]));
    const nurseName = new Map<string, string>();
    if (actor.role !== 'nurse') {
      for (const nurseId of new Set(rows.map((row) => row.nurseId))) {
        const profile = await this.claims.findClaims(nurseId);
        if (profile) nurseName.set(nurseId, `${profile.familyName}, ${profile.givenNames}`);
      }
    }
    return ({ organisationId, nurseId }) => ({
      organisation: organisationName.get(organisationId) ?? null,
      nurse: nurseName.get(nurseId) ?? null,
    });
  }
}
