import { CONTRACT_SIDES, type ContractSide, type ContractTerms } from '@crossward/contracts';
import { clauseKey, findClause } from './clause-key.js';

export const FIGURE_UNITS = ['days', 'hours', 'shifts-per-week', 'minor-units'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** What each side carries under one heading; null: the contract lays nothing on that side. */
export interface SideFigures {
  /** The heading: the kind of a clause, with the thing where there can be several. */
  term: string;
  unit: FigureUnit;
  nurse: number | null;
  hospital: number | null;
}

export const SYMMETRY_CODES = [
  'NOTICE_UNEQUAL',
  'NOTICE_ON_ONE_SIDE',
  'PENALTY_UNEQUAL',
  'PENALTY_ON_ONE_SIDE',
  'HOURS_NOT_GUARANTEED',
  'GUARANTEE_BELOW_SCHEDULE',
  'CALL_OFF_WITHOUT_GUARANTEE',
  'CALL_OFF_WITHOUT_NOTICE',
  'REPAYMENT_WITHOUT_PRORATION',
  'HOUSING_ENDS_AT_ONCE',
] as const;
export type SymmetryCode = (typeof SYMMETRY_CODES)[number];

export interface SymmetryFinding extends SideFigures {
  code: SymmetryCode;
  /** Who carries more. */
  against: ContractSide;
}

export interface SymmetryReport {
  sides: SideFigures[];
  findings: SymmetryFinding[];
}

/** The figure of each side for what the clauses of both kinds lay on it. */
const twoSided = (terms: ContractTerms, kind: 'notice' | 'penalty'): SideFigures => {
  const [nurse, hospital] = CONTRACT_SIDES.map((side) => {
    if (kind === 'notice') return findClause(terms, 'notice', side)?.days ?? null;
    return findClause(terms, 'penalty', side)?.amount.minorUnits ?? null;
  });
  return {
    term: kind,
    unit: kind === 'notice' ? 'days' : 'minor-units',
    nurse: nurse ?? null,
    hospital: hospital ?? null,
  };
};

const compareSides = (figures: SideFigures, one: SymmetryCode, unequal: SymmetryCode): SymmetryFinding[] => {
  const { nurse, hospital } = figures;
  if ((nurse ?? 0) === (hospital ?? 0)) return [];
  const code = nurse === null || hospital === null ? one : unequal;
  return [{ ...figures, code, against: (nurse ?? 0) > (hospital ?? 0) ? 'nurse' : 'hospital' }];
};

const hours = (terms: ContractTerms): { sides: SideFigures[]; findings: SymmetryFinding[] } => {
  const guaranteed = findClause(terms, 'guaranteed-hours')?.hoursPerWeek ?? null;
  const callOff = findClause(terms, 'call-off');
  const offered: SideFigures = {
    term: 'guaranteed-hours',
    unit: 'hours',
    nurse: terms.weeklyHours,
    hospital: guaranteed,
  };
  const findings: SymmetryFinding[] = [];
  if (!guaranteed) findings.push({ ...offered, code: 'HOURS_NOT_GUARANTEED', against: 'nurse' });
  else if (guaranteed < terms.weeklyHours)
    findings.push({ ...offered, code: 'GUARANTEE_BELOW_SCHEDULE', against: 'nurse' });
  if (!callOff || callOff.mostUnpaidShifts === 0) return { sides: [offered], findings };
  const lost = callOff.mostUnpaidShifts / callOff.perWeeks;
  const off: SideFigures = { term: 'call-off', unit: 'shifts-per-week', nurse: lost, hospital: null };
  if (!guaranteed) findings.push({ ...off, code: 'CALL_OFF_WITHOUT_GUARANTEE', against: 'nurse' });
  if (callOff.noticeHours === 0) {
    findings.push({
      term: 'call-off',
      unit: 'hours',
      nurse: 0,
      hospital: 0,
      code: 'CALL_OFF_WITHOUT_NOTICE',
      against: 'nurse',
    });
  }
  return { sides: [offered, off], findings };
};

/** What the rest of the clauses lays on a side: what a nurse may have to pay back, where she may be sent, when she must leave. */
const rest = (terms: ContractTerms): { sides: SideFigures[]; findings: SymmetryFinding[] } => {
  const sides: SideFigures[] = [];
  const findings: SymmetryFinding[] = [];
  for (const clause of terms.clauses) {
    const term = clauseKey(clause);
    if (clause.kind === 'repayment') {
      const figures = { term, unit: 'minor-units', nurse: clause.amount.minorUnits, hospital: null } as const;
      sides.push(figures);
      if (clause.proration === 'none')
        findings.push({ ...figures, code: 'REPAYMENT_WITHOUT_PRORATION', against: 'nurse' });
    }
    if (clause.kind === 'float') {
      sides.push({ term, unit: 'shifts-per-week', nurse: clause.mostShiftsPerWeek, hospital: null });
    }
    if (clause.kind === 'rate-change') {
      sides.push({ term, unit: 'days', nurse: null, hospital: clause.noticeDays });
    }
    if (clause.kind === 'housing-exit') {
      const figures = { term, unit: 'days', nurse: null, hospital: clause.days } as const;
      sides.push(figures);
      if (clause.days === 0) findings.push({ ...figures, code: 'HOUSING_ENDS_AT_ONCE', against: 'nurse' });
    }
  }
  return { sides, findings };
};

/** Which side carries what, and what is one-sided. It says what is unequal, never what is lawful. */
export const symmetryReport = (terms: ContractTerms): SymmetryReport => {
  const [notice, penalty] = [twoSided(terms, 'notice'), twoSided(terms, 'penalty')];
  const [work, others] = [hours(terms), rest(terms)];
  return {
    sides: [...work.sides, notice, penalty, ...others.sides],
    findings: [
      ...compareSides(notice, 'NOTICE_ON_ONE_SIDE', 'NOTICE_UNEQUAL'),
      ...compareSides(penalty, 'PENALTY_ON_ONE_SIDE', 'PENALTY_UNEQUAL'),
      ...work.findings,
      ...others.findings,
    ],
  };
};
