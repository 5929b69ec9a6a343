import { dayIn, notFound, wallClockAt } from '@crossward/kernel';
import { ShiftRow } from '@crossward/marketplace-data-access';
import {
  callOffLedger,
  hoursOf,
  mondayOf,
  shiftHundredths,
  workWeek,
  type CallOffOutcome,
} from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { contractTermsOn } from '../contracts/contract-terms-on.js';
import { iso, isoOrNull } from '../shared/iso.js';
import { missedShifts } from './missed-shifts.js';
import { placementSite, type PlacementSite } from './placement-site.js';
import type { ShiftAnswer } from './shift.dto.js';

/** By shift, for those that nobody worked. */
const outcomesOf = async (
  tx: Transaction,
  { placement, timeZone }: PlacementSite,
  shifts: readonly ShiftRow[],
): Promise<Map<string, CallOffOutcome>> => {
  const missed = shifts.filter(({ status }) => status === 'called_off' || status === 'absent');
  if (missed.length === 0) return new Map();
  const all = await missedShifts(tx, placement, timeZone);
  const mondays = [...new Set(missed.map(({ startsAt }) => mondayOf(dayIn(startsAt, timeZone))))];
  const entries = [];
  for (const monday of mondays) {
    const week = workWeek(placement, monday);
    const { clauses } = await contractTermsOn(tx, placement.id, week.from);
    entries.push(...callOffLedger(clauses, week, all, 0).entries);
  }
  return new Map(entries.map(({ shiftId, outcome }) => [shiftId, outcome]));
};

export const toShiftAnswers = async (tx: Transaction, shifts: readonly ShiftRow[]): Promise<ShiftAnswer[]> => {
  const sites = new Map<string, PlacementSite>();
  const outcomes = new Map<string, CallOffOutcome>();
  for (const id of new Set(shifts.map(({ placementId }) => placementId))) {
    const site = await placementSite(tx, id);
    sites.set(id, site);
    const own = shifts.filter(({ placementId }) => placementId === id);
    for (const [shift, outcome] of await outcomesOf(tx, site, own)) outcomes.set(shift, outcome);
  }
  return shifts.map((shift) => {
    const { timeZone } = sites.get(shift.placementId) as PlacementSite;
    return {
      ...shift,
      startsAt: iso(shift.startsAt),
      endsAt: iso(shift.endsAt),
      localStartsAt: wallClockAt(shift.startsAt, timeZone),
      localEndsAt: wallClockAt(shift.endsAt, timeZone),
      hours: hoursOf(shiftHundredths(shift)),
      toldAt: isoOrNull(shift.toldAt),
      callOffOutcome: outcomes.get(shift.id) ?? null,
      createdAt: iso(shift.createdAt),
    };
  });
};

/** @throws DomainError SHIFT_NOT_FOUND */
export const readShift = async (tx: Transaction, id: string): Promise<ShiftAnswer> => {
  const row = await tx.manager.findOneBy(ShiftRow, { id });
  const [answer] = row ? await toShiftAnswers(tx, [row]) : [];
  if (!answer) throw notFound('shift', id);
  return answer;
};
