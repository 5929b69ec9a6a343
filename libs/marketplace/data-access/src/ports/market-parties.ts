import { systemActor, type EventParties, type EventPartiesSource } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** The key that names a thing in the payload of an event, and the table it is in: nurse and organisation stand on its row. */
const TABLES: Readonly<Record<string, string>> = {
  contractId: 'contracts',
  creditNoteId: 'credit_notes',
  extensionId: 'placement_extensions',
  gapId: 'gaps',
  interviewId: 'interviews',
  invoiceId: 'invoices',
  offerId: 'offers',
  placementId: 'placements',
  recheckId: 'rechecks',
  recordAppealId: 'record_appeals',
  shiftId: 'shifts',
  submissionId: 'submissions',
  timecardId: 'timecards',
};

/** What is the hospital's alone, though it may be about nurses, and what is about none. A restriction has no line: before its notice it is secret. */
const WITHOUT_NURSE: ReadonlySet<string> = new Set(['credit_notes', 'gaps', 'invoices']);

/** What is the nurse's alone, though it may be about a hospital. */
const WITHOUT_HOSPITAL: ReadonlySet<string> = new Set(['record_appeals']);

/** Whom the events of the marketplace concern. */
@Injectable()
export class MarketParties implements EventPartiesSource {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findParties(payload: Readonly<Record<string, string>>): Promise<EventParties | null> {
    const named = Object.entries(TABLES).find(([key]) => payload[key] !== undefined);
    if (!named) return null;
    const [key, table] = named;
    const [row] = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<EventParties>(
        `SELECT ${WITHOUT_HOSPITAL.has(table) ? 'NULL' : 'organisation_id'} AS "organisationId",
           ${WITHOUT_NURSE.has(table) ? 'NULL' : 'nurse_id'} AS "nurseId"
         FROM marketplace.${table} WHERE id = $1`,
        [payload[key]],
      ),
    );
    return row ?? null;
  }
}
