import { systemActor, type EventParties, type EventPartiesSource } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** Of verifications and documents the nurse alone, since no hospital reads them by itself. */
const PARTIES: Readonly<Record<string, string>> = {
  verificationId: 'SELECT nurse_id AS "nurseId", NULL AS "organisationId" FROM credentials.verifications WHERE id = $1',
  shareId: 'SELECT nurse_id AS "nurseId", organisation_id AS "organisationId" FROM credentials.shares WHERE id = $1',
  documentId: 'SELECT nurse_id AS "nurseId", NULL AS "organisationId" FROM credentials.documents WHERE id = $1',
};

/** Whom the events of credentials concern. */
@Injectable()
export class CredentialParties implements EventPartiesSource {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findParties(payload: Readonly<Record<string, string>>): Promise<EventParties | null> {
    const named = Object.entries(PARTIES).find(([name]) => payload[name] !== undefined);
    if (!named) return null;
    const [name, statement] = named;
    const [row] = await this.unitOfWork.read(systemActor, (tx) => tx.query<EventParties>(statement, [payload[name]]));
    return row ?? null;
  }
}
