import { notFound, sumByCurrency, wallClockAt } from '@crossward/kernel';
import {
  TimecardPayLineRow,
  TimecardRow,
  type StatedTime,
  type TimecardStatement,
} from '@crossward/marketplace-data-access';
import { hoursOf, shiftHundredths, type CallOffLedger, type WorkedTime } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';
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

/** By placement, of the facility that it is worked at. */
const timeZonesOf = async (tx: Transaction, placementIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx.query<{ id: string; timeZone: string }>(
    `SELECT p.id, f.time_zone AS "timeZone" FROM marketplace.placements p
       JOIN marketplace.gaps g ON g.id = p.gap_id JOIN marketplace.facilities f ON f.id = g.facility_id
     WHERE p.id = ANY ($1)`,
    [placementIds],
  );
  return new Map(rows.map(({ id, timeZone }) => [id, timeZone]));
};

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

export const toTimecardAnswers = async (tx: Transaction, cards: readonly TimecardRow[]): Promise<TimecardAnswer[]> => {
  const rows = await tx.manager.find(TimecardPayLineRow, {
    where: { timecardId: In(cards.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  const zones = await timeZonesOf(tx, [...new Set(cards.map(({ placementId }) => placementId))]);
  return cards.map(({ ledger, approvedBy: _approvedBy, ...card }) => {
    const lines = rows
      .filter(({ timecardId, revision }) => timecardId === card.id && revision === card.revision)
      .map(toLine);
    const timeZone = zones.get(card.placementId) as string;
    return {
      ...card,
      timeZone,
      statements: card.statements.map((statement) => toStatement(statement, timeZone)),
      guarantee: ledger && toGuarantee(ledger),
      lines,
      pay: sumByCurrency(lines.map(({ amount }) => amount))[0] ?? null,
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
