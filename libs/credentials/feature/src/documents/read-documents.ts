import { CredentialClaimsPort, type Actor } from '@crossward/contracts';
import { DocumentStore, VerificationStore, type DocumentRow } from '@crossward/credentials-data-access';
import { credentialOfCheck } from '@crossward/credentials-domain';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import {
  NOT_CLAIMED,
  toAttached,
  toDocumentView,
  type DocumentOfCheck,
  type DocumentView,
  type OwnCredential,
} from './document.views.js';

/** Reads documents; row-level security says whose. Whoever reads the file itself is written down. */
@Injectable()
export class ReadDocuments {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(VerificationStore) private readonly verifications: VerificationStore,
    @Inject(CredentialClaimsPort) private readonly claims: CredentialClaimsPort,
  ) {}

  /** All that the profile claims, each with its documents; last what only documents are left of. */
  async ownCredentials(actor: Actor): Promise<OwnCredential[]> {
    const { nurseId } = actor;
    const profile = nurseId === null ? null : await this.claims.findClaims(nurseId);
    if (nurseId === null || profile === null) throw notFound('nurse profile', 'me');
    const rows = await this.uow.read(actor, (tx) => this.store.listOfNurse(tx, nurseId));
    const documentsOf = (key: string): OwnCredential['documents'] =>
      rows
        .filter(({ credentialKey }) => credentialKey === key)
        .map((row) => toAttached(row, this.store.fileName(row), rows));
    const keys = new Set(profile.credentials.map(({ key }) => key));
    const left = new Map(rows.map(({ credentialKey, credentialKind }) => [credentialKey, credentialKind]));
    return [
      ...profile.credentials.map((claim) => ({ ...claim, claimed: true, documents: documentsOf(claim.key) })),
      ...[...left]
        .filter(([key]) => !keys.has(key))
        .map(([key, kind]) => ({ ...NOT_CLAIMED, key, kind, claimed: false, documents: documentsOf(key) })),
    ];
  }

  async get(actor: Actor, id: string): Promise<DocumentView> {
    const row = await this.uow.read(actor, (tx) => this.store.get(tx, id));
    return toDocumentView(row, this.store.fileName(row));
  }

  /** What is attached to the credential that a check is about. */
  async ofCheck(actor: Actor, verificationId: string): Promise<DocumentOfCheck[]> {
    return this.uow.read(actor, async (tx) => {
      const check = await this.verifications.get(tx, verificationId);
      const { key } = credentialOfCheck(check);
      const rows = await this.store.listOfNurse(tx, check.nurseId, key);
      const files = rows.map(({ sha256 }) => sha256);
      const ofOthers = await this.store.filesOfOthers(tx, check.nurseId, files);
      return rows.map((row) => ({
        ...toDocumentView(row, this.store.fileName(row)),
        alsoOfAnotherNurse: ofOthers.has(row.sha256),
      }));
    });
  }

  async content(actor: Actor, id: string): Promise<StreamableFile> {
    const { row, bytes } = await this.uow.run(actor, async (tx) => {
      const found = await this.store.get(tx, id);
      const opened = await this.store.content(tx, found);
      tx.record({
        action: 'document.read',
        subjectType: 'document',
        subjectId: id,
        nurseId: found.nurseId,
        organisationId: actor.organisationId,
        details: { kind: found.credentialKind },
      });
      return { row: found, bytes: opened };
    });
    return fileOf(row, this.store.fileName(row), bytes);
  }
}

/** RFC 6266: the plain name for those who know no other, the whole one as RFC 8187 writes it. */
const fileOf = ({ mediaType }: DocumentRow, name: string, bytes: Buffer): StreamableFile => {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return new StreamableFile(bytes, {
    type: mediaType,
    length: bytes.length,
    disposition: `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
  });
};
