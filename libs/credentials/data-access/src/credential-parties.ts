import { systemActor, type EventParties, type EventPartiesSource } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** Whom the events of verifications concern: the nurse alone, since no hospital reads them. */
@Injectable()
export class CredentialParties implements EventPartiesSource {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findParties({ verificationId }: Readonly<Record<string, string>>): Promise<EventParties | null> {
    if (verificationId === undefined) return null;
    const [row] = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<{ nurseId: string }>('SELECT nurse_id AS "nurseId" FROM credentials.verifications WHERE id = $1', [
        verificationId,
      ]),
    );
    return row ? { organisationId: null, nurseId: row.nurseId } : null;
  }
}
