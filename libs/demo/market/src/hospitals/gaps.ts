import type { DemoFacility, DemoGap, DemoNurse, DemoUnit, PayComponent } from '@crossward/contracts';
import { SHIFT_PATTERNS } from '@crossward/contracts';
import { addDays, later, weekday, type LocalDate, type Money } from '@crossward/kernel';
import { skillOf } from '../people/skills.js';
import { Random } from '../random.js';
import { DEMO_NURSE_KEY, DEMO_ORGANISATION_KEY } from '../accounts.js';
import { specialtyOfUnit } from './organisations.js';
import { plainlyLicensed } from './plain-fit.js';
import { conditionsIn, payOf } from './working-conditions.js';

const GAPS_A_FACILITY = 4;
/** The unit in which the demo hospital and the demo nurse meet. */
const DEMO_SPECIALTY = 'intensive-care';
const WEEKS = [8, 12, 13, 13, 26] as const;

const nextMonday = (day: LocalDate): LocalDate => addDays(day, (8 - weekday(day)) % 7);

/** Somebody licensed there with the unit's specialty, after whom the gap is cut; most hospitals ask for what there is. */
const modelFor = (
  { jurisdiction }: DemoFacility,
  specialty: string,
  profession: string,
  nurses: readonly DemoNurse[],
  random: Random,
): DemoNurse | null => {
  const fitting = nurses.filter(
    (nurse) =>
      plainlyLicensed(nurse, jurisdiction, profession) &&
      nurse.payFloor !== null &&
      nurse.noGo.jurisdictions.length + nurse.noGo.organisationIds.length === 0 &&
      nurse.specialties.some((one) => one.specialty === specialty),
  );
  return fitting.length > 0 ? random.pick(fitting) : null;
};

const certificatesFor = (specialty: string, model: DemoNurse | null, until: LocalDate, random: Random): string[] => {
  const asked = skillOf(specialty).certificates.filter(() => random.chance(0.7));
  if (!model) return asked;
  const held = model.facts.certificates ?? [];
  return asked.filter((kind) => held.some((one) => one.kind === kind && (one.expiresOn ?? until) >= until));
};

const buildGap = (
  facility: DemoFacility,
  unit: DemoUnit,
  index: number,
  { seed, today, nurses }: { seed: number; today: LocalDate; nurses: readonly DemoNurse[] },
): DemoGap => {
  const key = `${facility.key}-${index + 1}`;
  const random = new Random(seed, `gap ${key}`);
  const specialty = specialtyOfUnit(unit);
  const profession = specialty === 'labour-and-delivery' && facility.jurisdiction === 'GB' ? 'RM' : 'RN';
  const hardToFill = random.chance(0.1);
  const forDemoNurse = facility.organisationKey === DEMO_ORGANISATION_KEY && specialty === DEMO_SPECIALTY;
  const model = forDemoNurse
    ? (nurses.find((nurse) => nurse.key === DEMO_NURSE_KEY) ?? null)
    : hardToFill
      ? null
      : modelFor(facility, specialty, profession, nurses, random);
  const earliest = addDays(today, random.whole(15, 140));
  const from = nextMonday(model ? later(earliest, model.availableFrom) : earliest);
  const weeks = random.pick(WEEKS);
  const ends = addDays(from, weeks * 7);
  const until =
    model?.availableUntil && model.availableUntil < ends ? later(addDays(from, 28), model.availableUntil) : ends;
  const conditions = conditionsIn(facility.jurisdiction);
  const payRate = payOf(conditions, random.whole(...conditions.pay));
  const years = model?.specialties.find((one) => one.specialty === specialty)?.years ?? 12;
  return {
    key,
    unitKey: unit.key,
    profession,
    status: index === 3 && random.chance(0.4) ? random.pick(['draft', 'on_hold'] as const) : 'open',
    seats: random.whole(1, 3),
    assignment: { from, until },
    shiftPattern: random.pick(model?.shiftPatterns ?? SHIFT_PATTERNS),
    weeklyHours: random.pick(conditions.weeklyHours),
    payRate,
    payComponents: componentsBeside(payRate, index),
    requirements: {
      specialty,
      minimumYears: Math.min(years, random.pick([1, 2, 2, 3, 5])),
      certificates: certificatesFor(specialty, model, until, random),
      languages: [...conditions.languages],
      acceptsPendingLicence: random.chance(0.5),
    },
  };
};

/** By the rate alone, so that a market of the same seed keeps all else: housing everywhere, travel and bonus here and there. */
const componentsBeside = ({ minorUnits, currency }: Money, index: number): PayComponent[] => {
  const times = (kind: PayComponent['kind'], factor: number, more: Partial<PayComponent> = {}): PayComponent => ({
    kind,
    amount: { minorUnits: Math.round(minorUnits * factor), currency },
    ...more,
  });
  return [
    times('overtime', 1.5),
    times('housing', 12, { taxAdvantaged: true }),
    ...(index % 2 === 0 ? [times('travel', 10)] : []),
    ...(index % 3 === 0 ? [times('completion-bonus', 20)] : []),
  ];
};

/** Four gaps a facility over its units in turn, in the coming months. */
export const buildGaps = (
  seed: number,
  today: LocalDate,
  facilities: readonly DemoFacility[],
  units: readonly DemoUnit[],
  nurses: readonly DemoNurse[],
): DemoGap[] =>
  facilities.flatMap((facility) => {
    const own = units.filter(({ facilityKey }) => facilityKey === facility.key);
    return Array.from({ length: GAPS_A_FACILITY }, (_, index) =>
      buildGap(facility, own[index % own.length] as DemoUnit, index, { seed, today, nurses }),
    );
  });
