import type { GapForm } from './gap-form.js';

/** The form in the pieces that people choose between: what makes sense only together is one of them. */
export interface GapTerms extends Pick<
  GapForm,
  | 'unitId'
  | 'profession'
  | 'seats'
  | 'shiftPattern'
  | 'weeklyHours'
  | 'specialty'
  | 'minimumYears'
  | 'certificates'
  | 'languages'
  | 'acceptsPendingLicence'
  | 'waives'
> {
  period: Pick<GapForm, 'from' | 'until'>;
  /** An amount means nothing without its currency. */
  pay: Pick<GapForm, 'currency' | 'payRate' | 'components' | 'billRate'>;
  clauses: Pick<GapForm, 'standardClauses' | 'clauses'>;
}

/** Those that are written here, in the order of the steps. */
export const TERM_KEYS = [
  'period',
  'seats',
  'shiftPattern',
  'weeklyHours',
  'specialty',
  'minimumYears',
  'certificates',
  'languages',
  'acceptsPendingLicence',
  'pay',
  'clauses',
] as const satisfies readonly (keyof GapTerms)[];

export const termsOfForm = (form: GapForm): GapTerms => {
  const { from, until, currency, payRate, components, billRate, standardClauses, clauses, ...single } = form;
  return {
    ...single,
    period: { from, until },
    pay: { currency, payRate, components, billRate },
    clauses: { standardClauses, clauses },
  };
};

export const formOfTerms = ({ period, pay, clauses, ...single }: GapTerms): GapForm => ({
  ...single,
  ...period,
  ...pay,
  ...clauses,
});
