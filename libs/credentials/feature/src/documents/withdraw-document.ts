import type { Actor } from '@crossward/contracts';
import { DocumentStore, lockNurse, VerificationStore } from '@crossward/credentials-data-access';
import { checkWithdrawable } from '@crossward/credentials-domain';
import { UnitOfWork, versionConflict } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { toDocumentView, type DocumentView } from './document.views.js';

/** A nurse takes a document back, for good, as long as no decision rests on it. */
@Injectable()
export class WithdrawDocument {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(VerificationStore) private readonly verifications: VerificationStore,
  ) {}

  /** @throws DomainError DOCUMENT_NOT_FOUND, 412, DOCUMENT_RELIED_ON, TRANSITION_NOT_ALLOWED */
  async withdraw(actor: Actor, id: string, version: number): Promise<DocumentView> {
    return this.uow.run(actor, async (tx) => {
      const { nurseId } = await this.store.get(tx, id);
      // A decision holds the same lock: either it sees the document gone, or the document stays.
      await lockNurse(tx, nurseId);
      const row = await this.store.get(tx, id);
      if (row.version !== version) throw versionConflict('document', id);
      checkWithdrawable(row);
      const gone = await this.store.withdraw(tx, row);
      await this.verifications.lapseProposals(tx, { nurseId, key: row.credentialKey });
      tx.record({
        action: 'document.withdrawn',
        subjectType: 'document',
        subjectId: id,
        nurseId,
        details: { kind: row.credentialKind },
      });
      tx.publish('document.withdrawn', { documentId: id });
      return toDocumentView(gone, this.store.fileName(row));
    });
  }
}
