import type { ContractClause } from '@crossward/contracts';
import { inWholeUnits } from '../../i18n/minor-units.js';
import { moneyOf } from '../../i18n/typed-money.js';

type Typed = string | number;

export interface RepaymentLine {
  what: string;
  amount: Typed;
  proration: 'daily' | 'none';
  endsAfterDays: Typed;
}

/** Clauses as fields; an empty one is a clause that is not there. */
export interface ClauseForm {
  guaranteedHours: Typed;
  noticeOfNurse: Typed;
  noticeOfHospital: Typed;
  penaltyOfNurse: Typed;
  penaltyOfHospital: Typed;
  callOffShifts: Typed;
  callOffWeeks: Typed;
  callOffHours: Typed;
  /** Whether anything is said of other units; said with none, the nurse stays on hers. */
  float: 'unsaid' | 'none' | 'units';
  floatUnits: string[];
  floatShifts: Typed;
  rateChange: 'unsaid' | 'never' | 'upwards';
  rateNoticeDays: Typed;
  housingExitDays: Typed;
  repayments: RepaymentLine[];
}

export const NO_CLAUSES: ClauseForm = {
  guaranteedHours: '',
  noticeOfNurse: '',
  noticeOfHospital: '',
  penaltyOfNurse: '',
  penaltyOfHospital: '',
  callOffShifts: '',
  callOffWeeks: '',
  callOffHours: '',
  float: 'unsaid',
  floatUnits: [],
  floatShifts: '',
  rateChange: 'unsaid',
  rateNoticeDays: '',
  housingExitDays: '',
  repayments: [],
};

const fieldsOf = (clause: ContractClause): Partial<ClauseForm> => {
  switch (clause.kind) {
    case 'guaranteed-hours':
      return { guaranteedHours: clause.hoursPerWeek };
    case 'call-off':
      return {
        callOffShifts: clause.mostUnpaidShifts,
        callOffWeeks: clause.perWeeks,
        callOffHours: clause.noticeHours,
      };
    case 'notice':
      return clause.side === 'nurse' ? { noticeOfNurse: clause.days } : { noticeOfHospital: clause.days };
    case 'penalty': {
      const amount = inWholeUnits(clause.amount);
      return clause.side === 'nurse' ? { penaltyOfNurse: amount } : { penaltyOfHospital: amount };
    }
    case 'float':
      return clause.unitNames.length === 0
        ? { float: 'none' }
        : { float: 'units', floatUnits: clause.unitNames, floatShifts: clause.mostShiftsPerWeek };
    case 'rate-change':
      return { rateChange: clause.allowed, rateNoticeDays: clause.noticeDays };
    case 'housing-exit':
      return { housingExitDays: clause.days };
    default:
      return {};
  }
};

/** The fields of clauses that are there already. */
export const clauseFormOf = (clauses: readonly ContractClause[]): ClauseForm => ({
  ...clauses.reduce<ClauseForm>((form, clause) => ({ ...form, ...fieldsOf(clause) }), NO_CLAUSES),
  repayments: clauses.flatMap((clause) =>
    clause.kind === 'repayment'
      ? [
          {
            what: clause.what,
            amount: inWholeUnits(clause.amount),
            proration: clause.proration,
            endsAfterDays: clause.endsAfterDays,
          },
        ]
      : [],
  ),
});

/** The clauses that the fields state, in the order in which they are read. */
export const clausesOf = (form: ClauseForm, currency: string): ContractClause[] => {
  const clauses: ContractClause[] = [];
  const add = (typed: Typed, clause: (value: number) => ContractClause): void => {
    if (typed !== '') clauses.push(clause(Number(typed)));
  };
  const penalty = (side: 'nurse' | 'hospital', typed: Typed): void => {
    const amount = moneyOf(typed, currency);
    if (amount) clauses.push({ kind: 'penalty', side, amount });
  };
  add(form.guaranteedHours, (hoursPerWeek) => ({ kind: 'guaranteed-hours', hoursPerWeek }));
  add(form.callOffShifts, (mostUnpaidShifts) => ({
    kind: 'call-off',
    mostUnpaidShifts,
    perWeeks: Number(form.callOffWeeks || 1),
    noticeHours: Number(form.callOffHours || 0),
  }));
  add(form.noticeOfNurse, (days) => ({ kind: 'notice', side: 'nurse', days }));
  add(form.noticeOfHospital, (days) => ({ kind: 'notice', side: 'hospital', days }));
  penalty('nurse', form.penaltyOfNurse);
  penalty('hospital', form.penaltyOfHospital);
  if (form.float === 'none') clauses.push({ kind: 'float', unitNames: [], mostShiftsPerWeek: 0 });
  if (form.float === 'units')
    clauses.push({ kind: 'float', unitNames: form.floatUnits, mostShiftsPerWeek: Number(form.floatShifts || 0) });
  if (form.rateChange !== 'unsaid')
    clauses.push({ kind: 'rate-change', noticeDays: Number(form.rateNoticeDays || 0), allowed: form.rateChange });
  for (const { what, amount, proration, endsAfterDays } of form.repayments) {
    const money = moneyOf(amount, currency);
    if (money && what.trim() !== '')
      clauses.push({
        kind: 'repayment',
        what: what.trim(),
        amount: money,
        proration,
        endsAfterDays: Number(endsAfterDays || 1),
      });
  }
  add(form.housingExitDays, (days) => ({ kind: 'housing-exit', days }));
  return clauses;
};

/** What tells a clause from the others of a contract: as the server names it in changes and reasons. */
export const clauseKey = (clause: ContractClause): string => {
  if (clause.kind === 'notice' || clause.kind === 'penalty') return `${clause.kind}:${clause.side}`;
  return clause.kind === 'repayment' ? `repayment:${clause.what.trim().toLowerCase()}` : clause.kind;
};

const written = (clause: ContractClause | undefined): string =>
  clause === undefined ? '' : JSON.stringify(Object.entries(clause).sort(([a], [b]) => a.localeCompare(b)));

export interface ClauseChange {
  term: string;
  before: ContractClause | null;
  after: ContractClause | null;
}

/** Which clauses differ, by their keys, in the order in which they are read. */
export const changedClauses = (before: readonly ContractClause[], after: readonly ContractClause[]): ClauseChange[] => {
  const keyed = (clauses: readonly ContractClause[]) => new Map(clauses.map((clause) => [clauseKey(clause), clause]));
  const [was, is] = [keyed(before), keyed(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((term) => written(was.get(term)) !== written(is.get(term)))
    .map((term) => ({ term, before: was.get(term) ?? null, after: is.get(term) ?? null }));
};
