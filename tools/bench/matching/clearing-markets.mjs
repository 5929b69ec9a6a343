import { randomOf } from './random.mjs';

/** Issue of record: 10,000 nurses, 2,000 gaps of three seats, 200,000 options. */
export const FULL_SIZE = { nurses: 10_000, gaps: 2000, seats: 3, optionsOfNurse: 20 };

/** A score has six digits, so a millionth of it is a whole number. */
const millionths = (score) => Math.round(score * 1e6);

const SPECIALTIES = 40;

/** Scores as a policy makes them: nurses choose inside their specialty; distance, years, pay and reliability add up. */
const scored = ({ nurses, gaps, optionsOfNurse }, random) => {
  const placeOf = (count) => Array.from({ length: count }, () => [random.share(), random.share()]);
  const [homes, sites] = [placeOf(nurses), placeOf(gaps)];
  const years = Array.from({ length: nurses }, () => random.below(25));
  const floors = Array.from({ length: nurses }, () => 30 + random.below(50));
  const reliability = Array.from({ length: nurses }, () => 0.5 + random.share() / 2);
  const rates = Array.from({ length: gaps }, () => 40 + random.below(60));
  const minima = Array.from({ length: gaps }, () => random.below(5));
  const ofSpecialty = Array.from({ length: SPECIALTIES }, (_none, one) =>
    Array.from({ length: gaps }, (_gap, gap) => gap).filter((gap) => gap % SPECIALTIES === one),
  );
  const score = (nurse, gap) => {
    const km = 4000 * Math.hypot(homes[nurse][0] - sites[gap][0], homes[nurse][1] - sites[gap][1]);
    const experience = Math.min(1, Math.max(0, (years[nurse] - minima[gap]) / 8));
    const pay = Math.min(1, Math.max(0, rates[gap] / floors[nurse] - 0.5));
    return 0.3 + 0.2 * experience + 0.15 * pay + 0.2 / (1 + km / 1500) + 0.15 * reliability[nurse];
  };
  return Array.from({ length: nurses }, (_none, nurse) => {
    const own = ofSpecialty[nurse % SPECIALTIES];
    return random
      .distinct(Math.min(optionsOfNurse, own.length), own.length)
      .map((at) => ({ gap: own[at], worth: millionths(score(nurse, own[at])) }));
  });
};

/** Scores without any order in them: every nurse could go anywhere. */
const scattered = ({ nurses, gaps, optionsOfNurse }, random) =>
  Array.from({ length: nurses }, () =>
    random.distinct(optionsOfNurse, gaps).map((gap) => ({ gap, worth: 1 + random.below(1_000_000) })),
  );

/** Everybody would like the same few gaps, and scores are coarse, so that many placements are worth the same. */
const crowded = ({ nurses, gaps, optionsOfNurse }, random) => {
  const appeal = Array.from({ length: gaps }, (_none, gap) => 1 / (1 + (20 * gap) / gaps));
  return Array.from({ length: nurses }, () => {
    const chosen = new Set();
    while (chosen.size < optionsOfNurse) chosen.add(Math.floor(gaps * random.share() ** 2));
    return [...chosen].map((gap) => ({
      gap,
      worth: millionths(Math.round(100 * (0.6 * appeal[gap] + 0.4 * random.share())) / 100) + 1,
    }));
  });
};

/** As `scored`, and each of fifty regions takes fewer nurses than its gaps have seats. */
const REGIONS = 50;
const cappedAt = ({ gaps, seats }, share) => ({
  caps: Array.from({ length: REGIONS }, (_none, region) =>
    Math.floor(Math.ceil((gaps - region) / REGIONS) * seats * share),
  ),
  regionOf: (gap) => gap % REGIONS,
});

/**
 * Markets of one size and different shapes, to be cleared.
 * @returns each with `called`, seats of a gap, options of each nurse, caps of regions and the region of a gap
 */
export const clearingMarkets = (size) => [
  { called: 'scores of a policy', ...size, caps: [], regionOf: () => null, options: scored(size, randomOf(11)) },
  { called: 'scores at random', ...size, caps: [], regionOf: () => null, options: scattered(size, randomOf(12)) },
  { called: 'few gaps that all want', ...size, caps: [], regionOf: () => null, options: crowded(size, randomOf(13)) },
  { called: 'scores, caps of regions', ...size, ...cappedAt(size, 0.7), options: scored(size, randomOf(14)) },
];
