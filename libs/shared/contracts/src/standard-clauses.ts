import type { ContractClause } from './contract.js';

/** What both sides carry where a gap states nothing else: as much notice on each side, and the hours that were promised. */
export const standardClauses = (weeklyHours: number): ContractClause[] => [
  { kind: 'guaranteed-hours', hoursPerWeek: weeklyHours },
  { kind: 'call-off', mostUnpaidShifts: 1, perWeeks: 2, noticeHours: 2 },
  { kind: 'notice', side: 'nurse', days: 14 },
  { kind: 'notice', side: 'hospital', days: 14 },
  { kind: 'float', unitNames: [], mostShiftsPerWeek: 0 },
  { kind: 'rate-change', noticeDays: 14, allowed: 'upwards' },
  { kind: 'housing-exit', days: 7 },
];
