import type { components } from '@crossward/api-client';
import { standardClauses, type ContractClause, type PayKind } from '@crossward/contracts';
import { inWholeUnits } from '../../i18n/minor-units.js';
import { changedClauses, clauseFormOf, clausesOf, type ClauseForm } from '../clauses/clause-form.js';
import type { Gap } from '../gap/use-gap.js';
import { moneyOf } from '../../i18n/typed-money.js';

type Schemas = components['schemas'];
export type Template = Schemas['GapTemplateAnswer'];
export type GapBody = Schemas['GapBody'];
export type GapChanges = Schemas['GapChanges'];

export interface ComponentLine {
  kind: PayKind;
  amount: string | number;
  /** Paid without tax where the nurse keeps two homes. */
  taxAdvantaged?: boolean;
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
  /** What of organisation, facility and unit this gap does without. */
  waives?: Schemas['WaiversBody'];
  currency: string;
  payRate: string | number;
  components: ComponentLine[];
  /** The standard clauses of the hours, which are even, or one's own. */
  standardClauses: boolean;
  clauses: ClauseForm;
  /** What the agency is billed an hour; empty: by the contract with it. */
  billRate: string | number;
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
  clauses: clauseFormOf(standardClauses(36)),
  billRate: '',
};

/** A clause of the API, whose document knows its kind alone. */
const sent = (clauses: readonly ContractClause[]): NonNullable<GapBody['clauses']> =>
  clauses.map((clause) => ({ ...clause }));

/** The clauses that the fields come to, the standard ones written out. */
export const statedClauses = (form: GapForm): NonNullable<GapBody['clauses']> =>
  sent(form.standardClauses ? standardClauses(Number(form.weeklyHours)) : clausesOf(form.clauses, form.currency));

/** What is sent; null: the rate or a number is missing. */
export const bodyOf = (form: GapForm): GapBody | null => {
  const payRate = moneyOf(form.payRate, form.currency);
  if (!payRate) return null;
  const billRate = moneyOf(form.billRate, form.currency);
  return {
    unitId: form.unitId,
    profession: form.profession,
    seats: Number(form.seats),
    shiftPattern: form.shiftPattern,
    weeklyHours: Number(form.weeklyHours),
    assignment: { from: form.from, until: form.until },
    payRate,
    payComponents: form.components.flatMap(({ kind, amount, taxAdvantaged }) => {
      const money = moneyOf(amount, form.currency);
      return money ? [{ kind, amount: money, ...(taxAdvantaged ? { taxAdvantaged } : {}) }] : [];
    }),
    requirements: {
      specialty: form.specialty,
      minimumYears: Number(form.minimumYears),
      certificates: form.certificates,
      languages: form.languages,
      acceptsPendingLicence: form.acceptsPendingLicence,
      ...(form.waives === undefined ? {} : { waives: form.waives }),
    },
    ...(form.standardClauses ? {} : { clauses: statedClauses(form) }),
    ...(billRate ? { billRate } : {}),
  };
};

type Terms = Omit<Template, 'id' | 'name' | 'organisationId' | 'status' | 'createdAt' | 'updatedAt' | 'version'>;

/** Terms that are there already, in the fields. */
export const formOf = (terms: Terms): Omit<GapForm, 'from' | 'until'> => {
  const clauses = (terms.clauses ?? standardClauses(terms.weeklyHours)) as unknown as ContractClause[];
  return {
    unitId: terms.unitId,
    profession: terms.profession,
    shiftPattern: terms.shiftPattern,
    seats: terms.seats,
    weeklyHours: terms.weeklyHours,
    specialty: terms.requirements.specialty,
    minimumYears: terms.requirements.minimumYears,
    certificates: terms.requirements.certificates,
    languages: terms.requirements.languages,
    acceptsPendingLicence: terms.requirements.acceptsPendingLicence,
    ...(terms.requirements.waives === undefined ? {} : { waives: terms.requirements.waives }),
    currency: terms.payRate.currency,
    payRate: inWholeUnits(terms.payRate),
    components: (terms.payComponents ?? []).map(({ kind, amount, taxAdvantaged }) => ({
      kind,
      amount: inWholeUnits(amount),
      ...(taxAdvantaged ? { taxAdvantaged } : {}),
    })),
    standardClauses: changedClauses(standardClauses(terms.weeklyHours), clauses).length === 0,
    clauses: clauseFormOf(clauses),
    billRate: terms.billRate?.minorUnits === undefined ? '' : inWholeUnits({ ...terms.payRate, ...terms.billRate }),
  };
};

/** A gap in the fields: what it asks for itself, without what its unit, facility and organisation add. */
export const formOfGap = (gap: Gap): GapForm => ({
  ...formOf({ ...gap, requirements: gap.ownRequirements ?? gap.requirements }),
  from: gap.assignment.from,
  until: gap.assignment.until,
});

/** What of a gap has been changed: only that is sent, so that nothing else is touched. */
export const changesOf = (before: GapForm, after: GapForm): GapChanges => {
  const [was, is] = [bodyOf(before), bodyOf(after)];
  if (!was || !is) return {};
  const [clausesWere, clausesAre] = [statedClauses(before), statedClauses(after)];
  const { unitId: _unit, profession: _profession, clauses: _clauses, ...terms } = is;
  const changed = Object.entries(terms).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof GapBody]),
  );
  return {
    ...(Object.fromEntries(changed) as GapChanges),
    ...(JSON.stringify(clausesWere) === JSON.stringify(clausesAre) ? {} : { clauses: clausesAre }),
    ...(was.billRate && !is.billRate ? { billRate: null } : {}),
  };
};

export const STEPS = ['assignment', 'requirements', 'pay', 'clauses', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** What keeps a step from being left, by its field. */
export const missingIn = (step: Step, form: GapForm, dated = true): (keyof GapForm)[] => {
  const missing: (keyof GapForm)[] = [];
  const needs = (field: keyof GapForm, fine: boolean): void => void (fine || missing.push(field));
  if (step === 'assignment') {
    needs('unitId', form.unitId !== '');
    needs('from', !dated || form.from !== '');
    needs('until', !dated || (form.until !== '' && form.until > form.from));
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
