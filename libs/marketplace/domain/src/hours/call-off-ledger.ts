import type { CallOffClause, ContractClause, ContractSide, GuaranteedHoursClause } from '@crossward/contracts';
import { hundredthsOf } from './hundredths.js';
import type { WorkWeek } from './work-week.js';

/** A shift that was told not to be worked, or that nobody came to. Hours in hundredths. */
export interface MissedShift {
  id: string;
  startsAt: Date;
  hundredths: number;
  /** 0 for the week in which the assignment starts. */
  weekIndex: number;
  /** Who called it off; an absence is the nurse's. */
  by: ContractSide;
  /** Null: never told. */
  toldAt: Date | null;
}

export type CallOffOutcome = 'paid-without-notice' | 'paid-beyond-allowance' | 'unpaid' | 'missed-by-nurse';

export interface CallOffEntry {
  shiftId: string;
  hundredths: number;
  outcome: CallOffOutcome;
}

/** What the guarantee of one week comes to, in hundredths of hours. */
export interface CallOffLedger {
  guaranteed: number;
  worked: number;
  paidCallOff: number;
  unpaidCallOff: number;
  missedByNurse: number;
  /** Owed beside what was worked and what was called off too late. */
  topUp: number;
  unpaidUsed: number;
  unpaidAllowed: number;
  entries: CallOffEntry[];
}

const HOUR = 3_600_000;

const wasTooLate = ({ startsAt, toldAt }: MissedShift, noticeHours: number): boolean =>
  toldAt === null || startsAt.getTime() - toldAt.getTime() < noticeHours * HOUR;

const clauseOf = <K extends ContractClause['kind']>(
  clauses: readonly ContractClause[],
  kind: K,
): Extract<ContractClause, { kind: K }> | undefined =>
  clauses.find((each): each is Extract<ContractClause, { kind: K }> => each.kind === kind);

/** In the order of the shifts, so that it does not matter in which order they were called off or written down. */
const settle = (missed: readonly MissedShift[], clause: CallOffClause | undefined): Map<string, CallOffOutcome> => {
  const outcomes = new Map<string, CallOffOutcome>();
  const inOrder = [...missed].sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const used = new Map<number, number>();
  for (const shift of inOrder) {
    if (shift.by === 'nurse') outcomes.set(shift.id, 'missed-by-nurse');
    else if (!clause || wasTooLate(shift, clause.noticeHours)) outcomes.set(shift.id, 'paid-without-notice');
    else {
      const period = Math.floor(shift.weekIndex / clause.perWeeks);
      const before = used.get(period) ?? 0;
      const allowed = before < clause.mostUnpaidShifts;
      if (allowed) used.set(period, before + 1);
      outcomes.set(shift.id, allowed ? 'unpaid' : 'paid-beyond-allowance');
    }
  }
  return outcomes;
};

/** A week that the assignment fills in part guarantees its part, rounded in favour of the nurse. */
const guaranteeOf = (clause: GuaranteedHoursClause | undefined, week: WorkWeek): number =>
  clause ? Math.ceil((hundredthsOf(clause.hoursPerWeek) * (week.daysWith - week.daysBefore)) / 7) : 0;

/**
 * What one week owes the nurse beside the hours she worked.
 * @param missed every missed shift of the assignment: the allowance of unpaid ones spans several weeks
 * @param worked hundredths worked in this week
 */
export const callOffLedger = (
  clauses: readonly ContractClause[],
  week: WorkWeek,
  missed: readonly MissedShift[],
  worked: number,
): CallOffLedger => {
  const callOff = clauseOf(clauses, 'call-off');
  const outcomes = settle(missed, callOff);
  const outcomeOf = (shift: MissedShift): CallOffOutcome => outcomes.get(shift.id) as CallOffOutcome;
  const sum = (...wanted: CallOffOutcome[]): number =>
    missed
      .filter((shift) => shift.weekIndex === week.index && wanted.includes(outcomeOf(shift)))
      .reduce((total, { hundredths }) => total + hundredths, 0);
  const guaranteed = guaranteeOf(clauseOf(clauses, 'guaranteed-hours'), week);
  const paidCallOff = sum('paid-without-notice', 'paid-beyond-allowance');
  const unpaidCallOff = sum('unpaid');
  const missedByNurse = sum('missed-by-nurse');
  const period = (index: number): number => Math.floor(index / (callOff?.perWeeks ?? 1));
  return {
    ...{ guaranteed, worked, paidCallOff, unpaidCallOff, missedByNurse },
    topUp: Math.max(0, guaranteed - unpaidCallOff - missedByNurse - worked - paidCallOff),
    unpaidUsed: missed.filter(
      (shift) => outcomeOf(shift) === 'unpaid' && period(shift.weekIndex) === period(week.index),
    ).length,
    unpaidAllowed: callOff?.mostUnpaidShifts ?? 0,
    entries: missed
      .filter(({ weekIndex }) => weekIndex === week.index)
      .map((shift) => ({ shiftId: shift.id, hundredths: shift.hundredths, outcome: outcomeOf(shift) }))
      .sort((a, b) => (a.shiftId < b.shiftId ? -1 : 1)),
  };
};
