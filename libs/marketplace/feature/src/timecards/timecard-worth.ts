import { addDays } from '@crossward/kernel';
import {
  getRow,
  insertRows,
  OfferRow,
  PlacementNoticeRow,
  TimecardPayLineRow,
  type TimecardHolidays,
  type TimecardRow,
} from '@crossward/marketplace-data-access';
import {
  callOffLedger,
  daysOfWorkIn,
  hoursAtWork,
  spansOf,
  timecardPay,
  workedHours,
  workWeek,
  type CallOffLedger,
  type PaidLine,
  type WorkedTime,
  type WorkWeek,
} from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { missedShifts } from '../shifts/missed-shifts.js';
import { holidaysAmong } from './holiday-calendar.js';
import type { PlacementSite } from '../shifts/placement-site.js';

/** Whether this week brings a whole assignment to its end. */
const completes = async (tx: Transaction, { placement }: PlacementSite, week: WorkWeek): Promise<boolean> => {
  if (week.until !== placement.endsOn || addDays(week.startsOn, 7) < placement.endsOn) return false;
  if (placement.endReason !== null && placement.endReason !== 'completed') return false;
  return (await tx.manager.countBy(PlacementNoticeRow, { placementId: placement.id })) === 0;
};

/** What a card comes to by the terms of the first day of its week that belongs to the placement. */
export const timecardWorth = async (
  tx: Transaction,
  site: PlacementSite,
  card: TimecardRow,
  times: readonly WorkedTime[],
): Promise<{ ledger: CallOffLedger; lines: PaidLine[]; holidays: TimecardHolidays }> => {
  const { placement, timeZone, jurisdiction } = site;
  const week = workWeek(placement, card.weekStartsOn);
  const { payRate, weeklyHours, clauses } = await contractTermsOn(tx, placement.id, week.from);
  const { payComponents } = await getRow(tx, OfferRow, 'offer', placement.offerId);
  const holidays = holidaysAmong(jurisdiction, daysOfWorkIn(week));
  const hours = workedHours(times, spansOf(holidays.days, timeZone));
  const ledger = callOffLedger(clauses, week, await missedShifts(tx, placement, timeZone), hoursAtWork(hours));
  const terms = { payRate, weeklyHours, payComponents, completes: await completes(tx, site, week) };
  const rateAgreed = payComponents.some(({ kind }) => kind === 'holiday');
  return { ledger, lines: timecardPay(terms, week, hours, ledger), holidays: { ...holidays, rateAgreed } };
};

/** In place of those of an earlier statement: what was billed is of an earlier revision, and stands. */
export const writeLines = async (tx: Transaction, card: TimecardRow, lines: readonly PaidLine[]): Promise<void> => {
  await tx.manager.delete(TimecardPayLineRow, { timecardId: card.id, revision: card.revision });
  const rows = lines.map((line, position): TimecardPayLineRow => ({
    ...{ id: tx.newId(), organisationId: card.organisationId, nurseId: card.nurseId, timecardId: card.id, position },
    revision: card.revision,
    ...{ kind: line.kind, hundredths: line.hundredths, rateMinorUnits: line.rate?.minorUnits ?? null },
    ...{ amountMinorUnits: line.amount.minorUnits, amountCurrency: line.amount.currency },
  }));
  await insertRows(tx, TimecardPayLineRow, rows);
};
