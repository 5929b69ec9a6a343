import { domain, fractionDigits, SHIFT_PATTERNS } from './domain.mjs';
import { PLACES } from './places.mjs';
import { randomOf } from './random.mjs';
import { dayNumber, dayOf, FACILITIES, organisationOf, RARE_CERTIFICATES, TERMS, TODAY } from './terms.mjs';

const COMPACT = [
  'US-TX',
  'US-FL',
  'US-OH',
  'US-NC',
  'US-GA',
  'US-TN',
  'US-AZ',
  'US-CO',
  'US-WA',
  'US-PA',
  'US-VA',
  'US-MO',
];
const SINGLE = ['US-CA', 'US-NY', 'US-IL', 'US-MI', 'US-MA', 'US-OR'];
const ABROAD = ['DE', 'FR', 'IE', 'ES', 'CA-ON', 'CA-QC', 'NL'];
/** Hospitals that take a nurse whose route ends before the start. */
const PENDING = ['US-CA', 'US-NY', 'IE', 'DE', 'CA-ON', 'GB'];

const inDays = (days) => dayOf(dayNumber(TODAY) + days);
const question = (jurisdiction, startsIn, days, profession, acceptsPendingLicence) => ({
  jurisdiction,
  profession,
  setting: 'hospital',
  acceptsPendingLicence,
  assignment: { from: inDays(startsIn), until: inDays(startsIn + days) },
});

const compact = COMPACT.flatMap((place, at) => [
  question(place, 32, 91, 'RN', false),
  ...(at % 3 === 0 ? [question(place, 67, 56, 'RN', false), question(place, 46, 91, 'LPN', false)] : []),
]);
const single = SINGLE.map((place) => question(place, 39, 91, 'RN', false));
const abroad = ABROAD.map((place) => question(place, 60, 182, 'RN', false));
const pending = PENDING.map((place) => question(place, 150, 182, 'RN', true));

/** What the law is asked: gaps of one place and one first day share the answer. */
export const LAW_QUESTIONS = [...compact, ...single, ...abroad, ...pending];

/** Six in ten gaps are in states of the compact, as most nurses are. */
const questionFrom = (random) => {
  const roll = random.share();
  const [list, before] =
    roll < 0.6
      ? [compact, 0]
      : roll < 0.75
        ? [single, compact.length]
        : roll < 0.85
          ? [abroad, compact.length + single.length]
          : [pending, LAW_QUESTIONS.length - pending.length];
  return before + random.below(list.length);
};

/** Weights of four sorts of hospitals. */
export const POLICIES = [
  domain.DEFAULT_POLICY,
  domain.matchPolicy('near and cheap', { distance: 40, 'pay-fit': 40, 'time-zones': 10, reliability: 10 }),
  domain.matchPolicy('experience first', { 'experience-depth': 60, reliability: 20, continuity: 15, readiness: 5 }),
  domain.matchPolicy('language and freshness', { 'language-above-minimum': 50, 'credential-freshness': 40, need: 10 }),
];

const OF_SPECIALTY = ['bls', 'acls', 'pals', 'nihss', 'tncc', 'nrp', 'ccrn', 'cen'];
const placeOf = new Map(PLACES.map((place) => [place.jurisdiction, place]));
const uuid = (number) => `0190b000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** As many as these are held by one nurse together, hardly any survives. */
const certificatesOf = (random, rare) => {
  const common = OF_SPECIALTY.filter((_kind, at) => random.share() < 0.35 / (1 + at));
  if (!rare) return common.slice(0, 3);
  const kinds = random
    .distinct(random.share() < 0.8 ? 1 : 2, RARE_CERTIFICATES.length)
    .map((at) => RARE_CERTIFICATES[at]);
  return [...common.slice(0, random.below(2)), ...kinds];
};

const languagesOf = (random, { languages }) => {
  const own = { language: languages[0], level: ['B1', 'B2', 'C1'][random.below(3)] };
  const roll = random.share();
  if (roll < 0.1) return [];
  return roll < 0.9 ? [own] : [own, { language: languages[0] === 'en' ? 'es' : 'en', level: 'A2' }];
};

/** One gap as hospitals post them, from the numbers of a seed. Most ask the frequent specialties, as most nurses have them. */
const gapOf = (random, number, rare) => {
  const asked = questionFrom(random);
  const { acceptsPendingLicence, ...law } = LAW_QUESTIONS[asked];
  const place = placeOf.get(law.jurisdiction);
  const facility = random.below(FACILITIES);
  const minorUnits = Math.round(place.hourly * (0.85 + 0.7 * random.share()) * 10 ** fractionDigits(place.currency));
  return {
    asked,
    policy: POLICIES[random.below(4) === 0 ? random.below(POLICIES.length) : 0],
    gap: {
      ...law,
      id: uuid(number),
      organisationId: TERMS.organisationIds[organisationOf(facility)],
      facilityId: TERMS.facilityIds[facility],
      ...{ facilityName: `Hospital ${facility}`, organisationName: 'Hospital group', unitName: 'Ward' },
      timeZone: place.timeZone,
      latitude: Math.round((place.latitude + random.share() - 0.5) * 1e4) / 1e4,
      longitude: Math.round((place.longitude + random.share() - 0.5) * 1e4) / 1e4,
      underserved: random.share() < 0.2,
      status: 'open',
      ...{ seats: 1 + random.below(4), seatsTaken: 0, weeklyHours: 36, payComponents: [] },
      shiftPattern: SHIFT_PATTERNS[random.below(SHIFT_PATTERNS.length)],
      payRate: { minorUnits, currency: place.currency },
      requirements: {
        specialty: TERMS.specialties[Math.floor(TERMS.specialties.length * random.share() ** 1.8)],
        minimumYears: random.below(6),
        certificates: certificatesOf(random, rare),
        languages: languagesOf(random, place),
        acceptsPendingLicence,
      },
    },
  };
};

/** Gaps of a market, each with the number of its question of law and the policy of its hospital. */
export const marketGaps = (count, { seed, rare = false }) => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_none, number) => gapOf(random, seed * 1_000_000 + number, rare));
};
