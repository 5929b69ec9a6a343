import type { Actor } from '@crossward/contracts';
import { asSystem, NurseContactRow } from '@crossward/marketplace-data-access';
import { reaches, type IdentityStage } from '@crossward/marketplace-domain';
import { DomainError, notFound } from '@crossward/kernel';
import { FieldCipher } from '@crossward/platform-encryption';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { selectSubmissions, stageFor } from '../submissions/submission-view.js';
import type { CandidateContactAnswer, ContactAnswer, ContactBody } from './contact.dto.js';

const TABLE = 'nurse_contacts';
const NONE: ContactAnswer = { email: null, phone: null, version: 0 };

const notDisclosed = (submissionId: string, stage: IdentityStage): DomainError =>
  new DomainError({
    kind: 'forbidden',
    code: 'CONTACT_NOT_DISCLOSED',
    message: `The submission (${submissionId}) is at the stage (${stage}); contact data is told while an offer or a placement stands.`,
    nextStep: 'Extend an offer first; until then the nurse is reached through her submission.',
    facts: { submissionId, stage },
  });

/** How to reach a nurse: hers to write, and told to others only at the stage of the offer. */
@Injectable()
export class NurseContacts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  own(actor: Actor): Promise<ContactAnswer> {
    return this.unitOfWork.read(actor, (tx) => this.open(tx, actor.nurseId));
  }

  /** @throws DomainError NURSE_NOT_FOUND before the profile was first written, 412 */
  write(actor: Actor, version: number, { email, phone }: ContactBody): Promise<ContactAnswer> {
    const nurseId = actor.nurseId;
    if (nurseId === null) throw notFound('nurse', 'me');
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.lock(`nurse:${nurseId}`);
      const [nurse] = await tx.query('SELECT 1 FROM marketplace.nurses WHERE id = $1', [nurseId]);
      if (!nurse) throw notFound('nurse', nurseId);
      const before = await tx.manager.findOneBy(NurseContactRow, { nurseId });
      if ((before?.version ?? 0) !== version) throw versionConflict('contact', nurseId);
      const record = this.cipher.newRecord(TABLE, nurseId);
      const row: NurseContactRow = {
        nurseId,
        dataKey: record.wrapped,
        email: record.seal(email, 'email'),
        phone: phone === null ? null : record.seal(phone, 'phone'),
        version: version + 1,
        updatedAt: tx.now,
      };
      await asSystem(tx, () => tx.manager.save(NurseContactRow, row));
      tx.record({ action: 'contact.replaced', subjectType: 'nurse', subjectId: nurseId, nurseId });
      return this.open(tx, nurseId);
    });
  }

  /**
   * Every reading of it is an event that the nurse sees in her audit log.
   * @throws DomainError SUBMISSION_NOT_FOUND, CONTACT_NOT_DISCLOSED
   */
  disclose(actor: Actor, submissionId: string): Promise<CandidateContactAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [record] = await selectSubmissions(tx, [submissionId]);
      if (!record) throw notFound('submission', submissionId);
      const stage = stageFor(actor, record, tx.now);
      if (!reaches(stage, 'contact')) throw notDisclosed(submissionId, stage);
      const { nurseId, organisationId, gapId } = record;
      const { email, phone } = await asSystem(tx, () => this.open(tx, nurseId));
      const subject = { subjectType: 'submission', subjectId: submissionId, nurseId, organisationId };
      tx.record({ action: 'nurse.contact-disclosed', ...subject, details: { gapId, stage } });
      return { nurseId, email, phone };
    });
  }

  private async open(tx: Transaction, nurseId: string | null): Promise<ContactAnswer> {
    const row = nurseId === null ? null : await tx.manager.findOneBy(NurseContactRow, { nurseId });
    if (!row) return NONE;
    const record = this.cipher.existingRecord(TABLE, row.nurseId, row.dataKey);
    return {
      email: record.open(row.email, 'email'),
      phone: row.phone === null ? null : record.open(row.phone, 'phone'),
      version: row.version,
    };
  }
}
