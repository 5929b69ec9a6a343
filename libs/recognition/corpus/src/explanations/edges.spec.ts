import type { Decision, Limit, Route, RouteFinding, RouteStep } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { Catalogue, explain } from '@crossward/recognition-explanation';
import { caseNamed, decided, shipped } from './asked.js';

const catalogue = new Catalogue(shipped().law);
const endorsement = decided(caseNamed('us-ca-endorsement.yaml', 'so does a multistate licence'));
const route = endorsement.route as Route;
const [leg] = route.legs as [Route['legs'][number]];
const [known] = leg.steps as [RouteStep];

const withRoute = (change: Partial<Route>): Decision => ({
  ...endorsement,
  route: { ...route, ...change },
});
const withStep = (change: Partial<RouteStep>): Decision =>
  withRoute({ legs: [{ ...leg, steps: [{ ...known, ...change }] }] });

/** Spaces that do not break are spaces here. */
const said = (decision: Decision, key: string, locale: string): string[] =>
  explain(decision, catalogue, locale)
    .filter((sentence) => sentence.key === key)
    .map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('days of a step', () => {
  it.each([
    ['en', 0, 'on the same day;'],
    ['en', 1, '; 1 day;'],
    ['en', 2, '; 2 days;'],
    ['fr', 0, '; le jour même ;'],
    ['fr', 1, '; 1 jour ;'],
    ['fr', 2, '; 2 jours ;'],
    ['es', 0, '; en el mismo día;'],
    ['es', 1, '; 1 día;'],
    ['es', 2, '; 2 días;'],
  ])('are counted in %s: %i', (locale, days, words) => {
    expect(said(withStep({ days: [days, days, days] }), 'step', locale)[0]).toContain(words);
  });

  it.each([
    ['en', '; 0 to 1 day, usually 1;', '; 28 to 90 days, usually 59;', '; duration not known;'],
    ['fr', '; de 0 à 1 jour, habituellement 1 ;', '; de 28 à 90 jours, habituellement 59 ;', '; durée inconnue ;'],
    ['es', '; de 0 a 1 día, habitualmente 1;', '; de 28 a 90 días, habitualmente 59;', '; duración desconocida;'],
  ])('are a range, or not known, in %s', (locale, one, many, none) => {
    expect(said(withStep({ days: [0, 1, 1] }), 'step', locale)[0]).toContain(one);
    expect(said(withStep({ days: [28, 59, 90] }), 'step', locale)[0]).toContain(many);
    expect(said(withStep({ days: null }), 'step', locale)[0]).toContain(none);
  });
});

describe('fees', () => {
  const fee = (minorUnits: number, currency: string): Decision => withStep({ fee: { minorUnits, currency } });

  it.each([
    ['en', 123450, 'CAD', 'fee CA$1,234.50.'],
    ['fr', 123450, 'CAD', 'frais de 1 234,50 $CA.'],
    ['es', 1234550, 'CAD', 'tasa de 12.345,50 CAD.'],
    ['en', 5000, 'JPY', 'fee JP¥5,000.'],
    ['fr', 5000, 'JPY', 'frais de 5 000 JPY.'],
    ['es', 50000, 'JPY', 'tasa de 50.000 JPY.'],
    ['fr', 11000, 'USD', 'frais de 110,00 $US.'],
    ['fr', 1, 'EUR', 'frais de 0,01 €.'],
    ['en', 1500, 'KWD', 'fee KWD 1.500.'],
  ])('have the digits of their currency: %s %i %s', (locale, minorUnits, currency, words) => {
    expect(said(fee(minorUnits, currency), 'step', locale)[0]).toContain(words);
  });

  it.each([
    ['en', 'free of charge.', 'fee not known.'],
    ['fr', 'sans frais.', 'frais inconnus.'],
    ['es', 'sin tasa.', 'tasa desconocida.'],
  ])('that are nothing, or not known, are told in %s', (locale, nothing, unknown) => {
    expect(said(fee(0, 'USD'), 'step', locale)[0]).toContain(nothing);
    expect(said(withStep({ fee: null }), 'step', locale)[0]).toContain(unknown);
  });

  it('of several currencies are never added up', () => {
    const fees = [
      { minorUnits: 35000, currency: 'USD' },
      { minorUnits: 20000, currency: 'CAD' },
    ];
    const steps = fees.map((each) => ({ ...known, fee: each }));
    const decision = withRoute({ fees, legs: [{ ...leg, steps }] });
    expect(said(decision, 'fees', 'en')).toEqual(['Fees in all: US$350.00 and CA$200.00.']);
    expect(said(decision, 'fees', 'fr')).toEqual(['Total des frais : 350,00 $US et 200,00 $CA.']);
    expect(said(decision, 'fees', 'es')).toEqual(['Total de tasas: 350,00 US$ y 200,00 CAD.']);
  });

  it('that are known in part only are told as that', () => {
    const fees = [{ minorUnits: 35000, currency: 'USD' }];
    const decision = withRoute({ fees, legs: [{ ...leg, steps: [{ ...known, fee: null }] }] });
    expect(said(decision, 'fees', 'en')).toEqual(['Fees as far as they are known: US$350.00; others are not known.']);
    expect(said(withRoute({ fees: [], legs: [{ ...leg, steps: [] }] }), 'fees', 'en')).toEqual(['No fees are due.']);
  });
});

describe('the day on which work can start', () => {
  const day = (raw: string): LocalDate => raw as LocalDate;
  it.each([
    ['en', 'Work can start on 1 March 2027.'],
    ['fr', 'L’exercice peut commencer le 1er mars 2027.'],
    ['es', 'El ejercicio puede empezar el 1 de marzo de 2027.'],
  ])('is one day in %s where the three are one', (locale, words) => {
    const start = { min: day('2027-03-01'), typical: day('2027-03-01'), max: day('2027-03-01') };
    expect(said(withRoute({ earliestStart: start }), 'start', locale)).toEqual([words]);
  });

  it('is told with the earliest and the latest', () => {
    const start = { min: day('2027-01-01'), typical: day('2027-02-28'), max: day('2028-02-29') };
    expect(said(withRoute({ earliestStart: start }), 'start', 'fr')).toEqual([
      'L’exercice peut habituellement commencer le 28 février 2027 ; au plus tôt le 1er janvier 2027 et au plus tard le 29 février 2028.',
    ]);
    expect(said(withRoute({ earliestStart: null }), 'start', 'en')).toEqual([
      'When work can start is not known: a step has no known duration.',
    ]);
  });
});

describe('limits', () => {
  const limited = (...limits: Limit[]): Decision => ({ ...endorsement, limits });
  it.each([
    ['en', '1', 'The right covers at most 1 day in a calendar year.'],
    ['en', '90', 'The right covers at most 90 days in a calendar year.'],
    ['fr', '1', 'Le droit couvre au plus 1 jour par année civile.'],
    ['fr', '90', 'Le droit couvre au plus 90 jours par année civile.'],
    ['es', '1', 'El derecho cubre como máximo 1 día por año natural.'],
    ['es', '90', 'El derecho cubre como máximo 90 días por año natural.'],
  ])('count days in %s: %s', (locale, value, words) => {
    expect(said(limited({ kind: 'days-a-year', value }), 'limit.days-a-year', locale)).toEqual([words]);
  });

  it('name one workplace as one', () => {
    expect(said(limited({ kind: 'setting', value: 'hospital' }), 'limit.setting', 'es')).toEqual([
      'El derecho se limita a un tipo de lugar de trabajo: hospital.',
    ]);
  });
});

describe('a route of several legs', () => {
  const second = { ...leg, from: 'US-CA', to: 'US-FL', arrangement: 'us-nlc-privilege' } as typeof leg;
  const days = { expiresOn: '2027-02-01' as LocalDate, neededOn: '2027-03-01' as LocalDate };
  const what = leg.needs[0]?.detail ?? '';
  const findings: RouteFinding[] = [
    { kind: 'proof-expires', what, leg: 2, ...days },
    { kind: 'licence-expires', what: 'US-TX', leg: 1, ...days },
  ];
  const decision = withRoute({ legs: [leg, second], findings });

  it('numbers its legs, each with where it leads and by what', () => {
    expect(said(decision, 'leg', 'en')).toEqual([
      expect.stringMatching(/^Leg 1 of 2: Texas → California, by “Registered nurse licence of California/),
      expect.stringMatching(/^Leg 2 of 2: California → Florida, by “Multistate privilege/),
    ]);
    expect(said(decision, 'leg', 'fr')[1]).toMatch(/^Trajet 2 sur 2 : Californie → Floride, par « Privilège/);
    expect(said(decision, 'law', 'es')).toHaveLength(2);
  });

  it('tells what expires on the way', () => {
    expect(said(decision, 'finding', 'en')).toEqual([
      `On leg 2 of 2: “${what}” counts today and no longer from 1 February 2027; it is needed on 1 March 2027.`,
      'On leg 1 of 2: the licence of Texas no longer counts from 1 February 2027, before the leg ends on 1 March 2027.',
    ]);
    expect(said(decision, 'finding', 'fr')[1]).toMatch(
      /^Sur le trajet 1 sur 2 : l’autorisation \(Texas\).*1er février/,
    );
    expect(said(decision, 'finding', 'es')).toHaveLength(2);
    expect(said(endorsement, 'finding', 'en')).toEqual([]);
  });

  it('tells on which facts a leg hangs, and where the nurse moves to', () => {
    const open = { ...leg, conditionalOn: ['exams'], assumes: [{ kind: 'residence' as const, jurisdiction: leg.to }] };
    expect(said(withRoute({ legs: [open] }), 'leg.conditional', 'en')).toEqual([
      expect.stringMatching(/^Open only if certain facts are as needed; to ask: .*examinations/),
    ]);
    expect(said(withRoute({ legs: [open] }), 'leg.home', 'fr')).toEqual([expect.stringContaining('Californie')]);
    const settledByLaw = withRoute({ legs: [{ ...leg, conditionalOn: [] }] });
    expect(said(settledByLaw, 'leg.conditional', 'es')).toEqual([expect.stringContaining('la ley no lo resuelve')]);
  });

  it('says nothing that no language has a word for', () => {
    const odd = withRoute({ findings: [{ kind: 'proof-expires', what: 'Something new', leg: 1, ...days }] });
    expect(() => explain(odd, catalogue, 'fr')).toThrow('There is no (Something new) in the language (fr)');
  });
});
