import { creating, dataOf, type components } from '@crossward/api-client';
import { systemActor } from '@crossward/contracts';
import { addDays, weekday, type LocalDate } from '@crossward/kernel';
import { openDatabase } from '@crossward/platform-database';
import type { TestPostgres } from '@crossward/testing';
import type { Cast } from './cast.js';

/** What hangs on the placement of nurse A at hospital A. */
export interface HoursAndMoney {
  shift: string;
  timecard: string;
  extension: string;
  notice: string;
  fee: string;
  margin: string;
  invoice: string;
  /** Against the end of the placement, as if it had ended. */
  recordAppeal: string;
}

// An invoice needs hours worked, a notice would end the placement that the rest of the matrix needs, and an extension
// needs a contract that both have signed: these are rows alone.
const NOTICE = `
  INSERT INTO marketplace.placement_notices (id, organisation_id, nurse_id, placement_id, given_by, given_on, reason,
    ends_on, earliest_ends_on, notice_days, days_short, repayments, version, created_at)
  SELECT gen_random_uuid(), organisation_id, nurse_id, id, 'nurse', starts_on, 'family', ends_on, ends_on, 14, 0, '[]', 1,
    now()
  FROM marketplace.placements WHERE id = $1 RETURNING id`;
const INVOICE = `
  INSERT INTO marketplace.invoices (id, organisation_id, invoice_number, totals, issued_at, version)
  SELECT gen_random_uuid(), organisation_id, 1, '[]', now(), 1 FROM marketplace.placements WHERE id = $1 RETURNING id`;

const EXTENSION = `
  INSERT INTO marketplace.placement_extensions (id, organisation_id, nurse_id, placement_id, status, ends_on, version,
    created_at)
  SELECT gen_random_uuid(), organisation_id, nurse_id, id, 'proposed', ends_on + 7, 1, now()
  FROM marketplace.placements WHERE id = $1 RETURNING id`;

const APPEAL = `
  INSERT INTO marketplace.record_appeals (id, organisation_id, nurse_id, placement_id, status, recorded_reason, statement,
    created_at, version)
  SELECT gen_random_uuid(), organisation_id, nurse_id, id, 'open', 'no-show', 'I was there, and the ward was closed.', now(), 1
  FROM marketplace.placements WHERE id = $1 RETURNING id`;

/** Made over HTTP, as the people who own them, but for the notice, the extension, the appeal and the invoice. */
export const makeHoursAndMoney = async (
  { nurseA, requesterA, recruiter }: Cast,
  { config }: TestPostgres,
  { placementId, organisationId }: { placementId: string; organisationId: string },
): Promise<HoursAndMoney> => {
  const once = () => ({ header: creating() });
  const placement = await dataOf(nurseA.api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } }));
  const startsOn = placement.startsOn as LocalDate;
  const times = { startsAt: `${startsOn}T07:00`, endsAt: `${startsOn}T19:00`, breakMinutes: 30 };
  const shift = await dataOf(requesterA.api.POST('/v1/shifts', { params: once(), body: { placementId, ...times } }));
  const weekStartsOn = addDays(startsOn, 1 - weekday(startsOn));
  const timecard = await dataOf(
    nurseA.api.POST('/v1/timecards', { params: once(), body: { placementId, weekStartsOn } }),
  );
  const fee = await dataOf(nurseA.api.POST('/v1/fees', { params: once(), body: feeOf(placementId) }));
  const perHour = { minorUnits: 900, currency: 'USD' };
  const declared = { organisationId, perHour, effectiveFrom: startsOn };
  const margin = await dataOf(recruiter.api.POST('/v1/declared-margins', { params: once(), body: declared }));
  const { unitOfWork, close } = await openDatabase(config, { poolSize: 1 });
  const added = (sql: string): Promise<string> =>
    unitOfWork.run(systemActor, async (tx) => (await tx.query<{ id: string }>(sql, [placementId]))[0]?.id as string);
  const [notice, invoice, extension] = [await added(NOTICE), await added(INVOICE), await added(EXTENSION)];
  const recordAppeal = await added(APPEAL);
  await close();
  return {
    ...{ shift: shift.id, timecard: timecard.id, extension, fee: fee.id, margin: margin.id },
    ...{ notice, invoice, recordAppeal },
  };
};

export const feeOf = (placementId: string): components['schemas']['FeeBody'] => ({
  ...{ placementId, kind: 'exam', paidBy: 'nurse', paidTo: 'Board of nursing', paidOn: '2026-01-15' },
  amount: { minorUnits: 20_000, currency: 'USD' },
});
