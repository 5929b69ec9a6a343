import { CredentialClaimsPort, type Actor, type CredentialClaim } from '@crossward/contracts';
import { DocumentStore, lockNurse, VerificationStore, type DocumentRow } from '@crossward/credentials-data-access';
import { checkAttachable, checkWithdrawable } from '@crossward/credentials-domain';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import type { UploadedBytes } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { toAttached, type AttachedDocument, type AttachOptions } from './document.views.js';
import { FileInspector } from './file-inspector.js';

/** A nurse attaches a photo or file to something that her profile claims. */
@Injectable()
export class AttachDocument {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(VerificationStore) private readonly verifications: VerificationStore,
    @Inject(CredentialClaimsPort) private readonly claims: CredentialClaimsPort,
    @Inject(FileInspector) private readonly files: FileInspector,
  ) {}

  /**
   * @throws DomainError CREDENTIAL_NOT_CLAIMED, DOCUMENT_ATTACHED_ALREADY, TOO_MANY_DOCUMENTS, of the document that is to
   *   be replaced DOCUMENT_NOT_FOUND and DOCUMENT_RELIED_ON, and whatever is wrong with the file
   */
  async attach(actor: Actor, file: UploadedBytes, options: AttachOptions): Promise<AttachedDocument> {
    const { nurseId } = actor;
    if (nurseId === null) throw notFound('nurse profile', 'me');
    const { kind, key } = await this.claimed(nurseId, options.credential);
    const inspected = await this.files.inspect(file);
    return this.uow.run(actor, async (tx) => {
      await lockNurse(tx, nurseId);
      const replaced = options.replaces === undefined ? null : await this.replaced(tx, options.replaces, key);
      const beside = (await this.store.listOfNurse(tx, nurseId)).filter(({ id }) => id !== replaced?.id);
      checkAttachable(file.sha256, key, beside);
      if (replaced) await this.store.withdraw(tx, replaced);
      const row = await this.store.add(tx, {
        ...{ nurseId, credentialKey: key, credentialKind: kind, replaces: replaced?.id ?? null },
        ...inspected,
        ...{ sha256: file.sha256, bytes: file.bytes },
      });
      await this.verifications.lapseProposals(tx, { nurseId, key });
      record(tx, row);
      return toAttached(row, inspected.fileName, beside);
    });
  }

  private async claimed(nurseId: string, key: string): Promise<CredentialClaim> {
    const profile = await this.claims.findClaims(nurseId);
    const claim = profile?.credentials.find((each) => each.key === key);
    if (claim) return claim;
    throw new DomainError({
      kind: 'unprocessable',
      code: 'CREDENTIAL_NOT_CLAIMED',
      message: 'The profile holds no credential with this key.',
      nextStep: 'Take the key from GET /v1/nurses/me/credentials; name the credential on the profile first.',
      problems: [{ at: '/credential', code: 'CREDENTIAL_NOT_CLAIMED', message: 'is no key of the profile' }],
    });
  }

  private async replaced(tx: Transaction, id: string, key: string): Promise<DocumentRow> {
    const row = await this.store.get(tx, id);
    if (row.credentialKey !== key) throw notFound('document', id);
    checkWithdrawable(row);
    return row;
  }
}

const record = (tx: Transaction, { id, nurseId, credentialKind, mediaType, byteSize, replaces }: DocumentRow): void => {
  tx.record({
    action: replaces === null ? 'document.attached' : 'document.replaced',
    subjectType: 'document',
    subjectId: id,
    nurseId,
    details: { kind: credentialKind, mediaType, byteSize, replaces },
  });
  tx.publish('document.attached', { documentId: id });
};
