import type { DemoNurse, ShiftPattern } from '@crossward/contracts';
import { SHIFT_PATTERNS } from '@crossward/contracts';
import { addDays, addYears, type CountryCode, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { ARCHETYPES, type Archetype } from '../archetypes/index.js';
import { placesIn } from '../places/places.js';
import { Random } from '../random.js';
import type { Biography } from './biography.js';
import { chosen, NAMED } from './chosen-nurses.js';
import { passportMrz } from './mrz.js';
import { familyNamesOf, givenNamesOf } from './names.js';
import { passportExpiry } from './renewal.js';
import { SKILLS, type Skill } from './skills.js';

const NO_GO_PLACES = ['US-CA', 'US-NY', 'GB', 'DE', 'MX', 'NZ'] as JurisdictionCode[];

const birthDateOf = ([from, to]: Archetype['born'], random: Random): LocalDate => {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${random.whole(from, to)}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}` as LocalDate;
};

/** Draws again until nobody else in the market has the name. */
const nameOf = (culture: Archetype['culture'], random: Random, taken: Set<string>) => {
  const [given, family] = [givenNamesOf(culture), familyNamesOf(culture)];
  for (;;) {
    const name = { givenNames: random.pick(given), familyName: random.pick(family) };
    const key = `${name.givenNames} ${name.familyName}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
};

const careerYears = ({ licences }: Biography, today: LocalDate): number => {
  const first = licences.map(({ issuedOn }) => issuedOn ?? today).sort()[0] ?? today;
  return Math.max(1, Number(today.slice(0, 4)) - Number(first.slice(0, 4)));
};

/** Most certificates of the nurse's specialties, of two years each, some of them about to end. */
const certificatesOf = (skills: readonly Skill[], today: LocalDate, random: Random) =>
  [...new Set(skills.flatMap(({ certificates }) => certificates))]
    .filter(() => random.chance(0.92))
    .map((kind) => {
      const expiresOn = addDays(today, random.chance(0.12) ? random.whole(20, 90) : random.whole(250, 700));
      return { kind, issuedOn: addYears(expiresOn, -2), expiresOn };
    });

const shiftsOf = (random: Random): ShiftPattern[] => random.some(SHIFT_PATTERNS, random.whole(2, 4));

const buildNurse = (
  archetype: Archetype,
  index: number,
  {
    seed,
    today,
    taken,
    organisationKeys,
  }: { seed: number; today: LocalDate; taken: Set<string>; organisationKeys: readonly string[] },
): DemoNurse => {
  const key = `${archetype.key}-${String(index + 1).padStart(2, '0')}`;
  const random = new Random(seed, `nurse ${key}`);
  const birthDate = birthDateOf(archetype.born, random);
  const home = random.pick(placesIn(archetype.home));
  const drawn = nameOf(archetype.culture, random, taken);
  const name = NAMED.get(key) ?? drawn;
  const biography = archetype.tell({ key, random, today, birthDate, home });
  const career = careerYears(biography, today);
  const skills = biography.facts.profession === 'RM' ? [SKILLS[5] as Skill] : random.some(SKILLS, random.whole(1, 3));
  const availableFrom = addDays(today, random.whole(-20, 90));
  const { currency, from, to } = archetype.floor;
  return {
    key,
    ...name,
    birthDate,
    passportMrz: passportMrz({
      country: archetype.citizenship as CountryCode,
      ...name,
      birthDate,
      documentNumber: `${random.letters(2)}${random.digits(7)}`,
      expiresOn: passportExpiry(birthDate, today),
    }),
    facts: {
      ...biography.facts,
      certificates: [...(biography.facts.certificates ?? []), ...certificatesOf(skills, today, random)],
    },
    licences: biography.licences,
    specialties: skills.map(({ specialty }, at) => ({
      specialty,
      years: at === 0 ? Math.max(1, career - 1) : random.whole(1, Math.max(1, Math.ceil(career / 2))),
    })),
    availableFrom,
    availableUntil: random.chance(0.65) ? null : addDays(availableFrom, random.whole(250, 500)),
    payFloor: random.chance(0.12) ? null : { minorUnits: Math.round(random.whole(from, to) / 50) * 50, currency },
    shiftPatterns: shiftsOf(random),
    noGo: {
      jurisdictions: random.chance(0.1) ? [random.pick(NO_GO_PLACES.filter((code) => code !== archetype.home))] : [],
      organisationIds: random.chance(0.03) ? [random.pick(organisationKeys)] : [],
    },
    home,
  };
};

/** Every nurse of the market: each archetype as often as it says. */
export const buildNurses = (seed: number, today: LocalDate, organisationKeys: readonly string[]): DemoNurse[] => {
  const taken = new Set<string>();
  return ARCHETYPES.flatMap((archetype) =>
    Array.from({ length: archetype.count }, (_, index) =>
      chosen(buildNurse(archetype, index, { seed, today, taken, organisationKeys }), today),
    ),
  );
};
