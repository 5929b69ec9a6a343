import type { components } from '@crossward/api-client';
import type { PayKind } from '@crossward/contracts';
import { inWholeUnits } from '../../i18n/minor-units.js';
import { moneyOf } from '../typed-money.js';

type Schemas = components['schemas'];
export type Template = Schemas['GapTemplateAnswer'];
type GapBody = Schemas['GapBody'];

export interface ComponentLine {
  kind: PayKind;
  amount: string | number;
}

/** What has been typed; text where a number is not yet one. */
export interface GapForm {
  unitId: string;
  profession: GapBody['profession'];
  shiftPattern: GapBody['shiftPattern'];
  seats: string | number;
  from: string;
  until: string;
  weeklyHours: string | number;
  specialty: string;
  minimumYears: string | number;
  certificates: string[];
  languages: { language: string; level: Schemas['RequiredLanguageBody']['level'] }[];
  acceptsPendingLicence: boolean;
  currency: string;
  payRate: string | number;
  components: ComponentLine[];
  /** The standard clauses of the hours, which are even, or one's own. */
  standardClauses: boolean;
  guaranteedHours: string | number;
  noticeOfNurse: string | number;
  noticeOfHospital: string | number;
  penaltyOfNurse: string | number;
  penaltyOfHospital: string | number;
  housingExitDays: string | number;
}

export const EMPTY: GapForm = {
  unitId: '',
  profession: 'RN',
  shiftPattern: 'days',
  seats: 1,
  from: '',
  until: '',
  weeklyHours: 36,
  specialty: '',
  minimumYears: 2,
  certificates: [],
  languages: [],
  acceptsPendingLicence: false,
  currency: 'USD',
  payRate: '',
  components: [],
  standardClauses: true,
  guaranteedHours: 36,
  noticeOfNurse: 14,
  noticeOfHospital: 14,
  penaltyOfNurse: '',
  penaltyOfHospital: '',
  housingExitDays: '',
};

type Clause = { kind: string } & Record<string, unknown>;

const numberOf = (typed: string | number): number | null => (typed === '' ? null : Number(typed));

const clausesOf = (form: GapForm): Clause[] | undefined => {
  if (form.standardClauses) return undefined;
  const clauses: Clause[] = [];
  const add = (typed: string | number, clause: (value: number) => Clause): void => {
    const value = numberOf(typed);
    if (value !== null) clauses.push(clause(value));
  };
  const penalty = (side: 'nurse' | 'hospital', typed: string | number): void => {
    const amount = moneyOf(typed, form.currency);
    if (amount) clauses.push({ kind: 'penalty', side, amount });
  };
  add(form.guaranteedHours, (hoursPerWeek) => ({ kind: 'guaranteed-hours', hoursPerWeek }));
  add(form.noticeOfNurse, (days) => ({ kind: 'notice', side: 'nurse', days }));
  add(form.noticeOfHospital, (days) => ({ kind: 'notice', side: 'hospital', days }));
  penalty('nurse', form.penaltyOfNurse);
  penalty('hospital', form.penaltyOfHospital);
  add(form.housingExitDays, (days) => ({ kind: 'housing-exit', days }));
  return clauses;
};

/** What is sent; null: the rate or a number is missing. */
export const bodyOf = (form: GapForm): GapBody | null => {
  const payRate = moneyOf(form.payRate, form.currency);
  if (!payRate) return null;
  const clauses = clausesOf(form);
  return {
    unitId: form.unitId,
    profession: form.profession,
    seats: Number(form.seats),
    shiftPattern: form.shiftPattern,
    weeklyHours: Number(form.weeklyHours),
    assignment: { from: form.from, until: form.until },
    payRate,
    payComponents: form.components.flatMap(({ kind, amount }) => {
      const money = moneyOf(amount, form.currency);
      return money ? [{ kind, amount: money }] : [];
    }),
    requirements: {
      specialty: form.specialty,
      minimumYears: Number(form.minimumYears),
      certificates: form.certificates,
      languages: form.languages,
      acceptsPendingLicence: form.acceptsPendingLicence,
    },
    ...(clauses === undefined ? {} : { clauses }),
  };
};

/** What a template says, in the fields; its clauses stay with the template unless they are written anew. */
export const formOf = (template: Template): Partial<GapForm> => ({
  unitId: template.unitId,
  profession: template.profession,
  shiftPattern: template.shiftPattern,
  seats: template.seats,
  weeklyHours: template.weeklyHours,
  specialty: template.requirements.specialty,
  minimumYears: template.requirements.minimumYears,
  certificates: template.requirements.certificates,
  languages: template.requirements.languages,
  acceptsPendingLicence: template.requirements.acceptsPendingLicence,
  currency: template.payRate.currency,
  payRate: inWholeUnits(template.payRate),
  components: (template.payComponents ?? []).map(({ kind, amount }) => ({ kind, amount: inWholeUnits(amount) })),
});

export const STEPS = ['assignment', 'requirements', 'pay', 'clauses', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** What keeps a step from being left, by its field. */
export const missingIn = (step: Step, form: GapForm): (keyof GapForm)[] => {
  const missing: (keyof GapForm)[] = [];
  const needs = (field: keyof GapForm, fine: boolean): void => void (fine || missing.push(field));
  if (step === 'assignment') {
    needs('unitId', form.unitId !== '');
    needs('from', form.from !== '');
    needs('until', form.until !== '' && form.until > form.from);
    needs('seats', Number(form.seats) >= 1);
    needs('weeklyHours', Number(form.weeklyHours) >= 1 && Number(form.weeklyHours) <= 72);
  }
  if (step === 'requirements') {
    needs('specialty', form.specialty !== '');
    needs('minimumYears', form.minimumYears !== '');
  }
  if (step === 'pay') needs('payRate', (moneyOf(form.payRate, form.currency)?.minorUnits ?? 0) > 0);
  return missing;
};
