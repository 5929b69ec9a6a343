import { notFound, sumByCurrency, wallClockAt } from '@crossward/kernel';
import {
  InvoiceLineRow,
  TimecardPayLineRow,
  TimecardRow,
  type StatedTime,
  type TimecardStatement,
} from '@crossward/marketplace-data-access';
import { hoursOf, shiftHundredths, type CallOffLedger, type WorkedTime } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';
import type { PlacementAnswer } from '../placements/placement.dto.js';
import { selectPlacements } from '../placements/placement-view.js';
import { iso, isoOrNull } from '../shared/iso.js';
import type { GuaranteeAnswer, PaidLineAnswer, StatementAnswer, TimecardAnswer } from './timecard.dto.js';

export const workedTime = (stated: StatedTime): WorkedTime => ({
  ...stated,
  startsAt: new Date(stated.startsAt),
  endsAt: new Date(stated.endsAt),
});

const toStatement = (statement: TimecardStatement, timeZone: string): StatementAnswer => ({
  ...statement,
  entries: statement.entries.map((entry) => {
    const time = workedTime(entry);
    return {
      ...entry,
      localStartsAt: wallClockAt(time.startsAt, timeZone),
      localEndsAt: wallClockAt(time.endsAt, timeZone),
      hours: hoursOf(shiftHundredths(time)),
    };
  }),
});

const toGuarantee = ({ unpaidUsed, unpaidAllowed, ...ledger }: CallOffLedger): GuaranteeAnswer => ({
  guaranteed: hoursOf(ledger.guaranteed),
  worked: hoursOf(ledger.worked),
  paidCallOff: hoursOf(ledger.paidCallOff),
  unpaidCallOff: hoursOf(ledger.unpaidCallOff),
  missedByNurse: hoursOf(ledger.missedByNurse),
  topUp: hoursOf(ledger.topUp),
  ...{ unpaidUsed, unpaidAllowed },
});

const toLine = (row: TimecardPayLineRow): PaidLineAnswer => ({
  id: row.id,
  kind: row.kind,
  hours: row.hundredths === null ? null : hoursOf(row.hundredths),
  rate: row.rateMinorUnits === null ? null : { minorUnits: row.rateMinorUnits, currency: row.amountCurrency },
  amount: { minorUnits: row.amountMinorUnits, currency: row.amountCurrency },
});

/** By timecard. Corrections are on its credit notes; what the actor may not read is not there. */
const invoicesOf = async (tx: Transaction, lines: readonly TimecardPayLineRow[]): Promise<Map<string, string>> => {
  const billed = await tx.manager.find(InvoiceLineRow, {
    where: { paidLineId: In(lines.map(({ id }) => id)), kind: 'pay' },
    select: { timecardId: true, invoiceId: true },
  });
  return new Map(billed.map(({ timecardId, invoiceId }) => [timecardId, invoiceId]));
};

export const toTimecardAnswers = async (tx: Transaction, cards: readonly TimecardRow[]): Promise<TimecardAnswer[]> => {
  const rows = await tx.manager.find(TimecardPayLineRow, {
    where: { timecardId: In(cards.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  const invoices = await invoicesOf(tx, rows);
  const placements = await selectPlacements(tx, [...new Set(cards.map(({ placementId }) => placementId))]);
  const placementById = new Map(placements.map((placement) => [placement.id, placement]));
  return cards.map(({ ledger, approvedBy: _approvedBy, ...card }) => {
    const lines = rows
      .filter(({ timecardId, revision }) => timecardId === card.id && revision === card.revision)
      .map(toLine);
    const placement = placementById.get(card.placementId) as PlacementAnswer;
    const { givenNames, familyName, facilityName, unitName, timeZone } = placement;
    return {
      ...card,
      ...{ givenNames, familyName, facilityName, unitName, timeZone },
      statements: card.statements.map((statement) => toStatement(statement, timeZone)),
      guarantee: ledger && toGuarantee(ledger),
      lines,
      pay: sumByCurrency(lines.map(({ amount }) => amount))[0] ?? null,
      invoiceId: invoices.get(card.id) ?? null,
      createdAt: iso(card.createdAt),
      approvedAt: isoOrNull(card.approvedAt),
    };
  });
};

/** @throws DomainError TIMECARD_NOT_FOUND */
export const readTimecard = async (tx: Transaction, id: string): Promise<TimecardAnswer> => {
  const row = await tx.manager.findOneBy(TimecardRow, { id });
  const [answer] = row ? await toTimecardAnswers(tx, [row]) : [];
  if (!answer) throw notFound('timecard', id);
  return answer;
};
