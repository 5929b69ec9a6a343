import { unit } from '../factors/unit.js';
import * as in_ from './block-layout.js';
import { SPHERE_STEPS } from './block-layout.js';
import type { CompiledGap } from './compiled-gap.js';
import { toSixDigits } from './rights-view.js';
import { YEARS_BITS } from './sketch-tables.js';
import { fromBits } from './summaries.js';

const EARTH_RADIUS_KM = 6371.0088;
const HALF_AT_KM = 1500;
const ENOUGH_DAYS = 28;

/** Nobody in here can fit. */
export const NOBODY = -1;

const languagesBound = (gap: CompiledGap, best: number): number => {
  const { languages } = gap;
  if (languages.length === 0) return 0.5;
  let sum = 0;
  for (const { places, leastLevel, values } of languages) {
    let level = 0;
    for (const place of places) level = Math.max(level, (best >>> place) & 7);
    if (level - 1 < leastLevel) return NOBODY;
    sum += values[level]!;
  }
  return sum / languages.length;
};

const payBound = (gap: CompiledGap, words: Uint32Array, s: number): number => {
  const someWithout = (words[s + in_.ANY_SHIFTS]! & in_.NO_FLOOR) !== 0;
  const currencies = words[s + in_.ANY_CURRENCIES]!;
  if (currencies === 0) return someWithout ? 0.5 : NOBODY;
  const needed = gap.payTable.leastNeeded(fromBits(words[s + in_.LEAST_PAY]!), currencies);
  if (needed > gap.pay) return someWithout ? 0.5 : NOBODY;
  const fit = needed <= 0 ? 1 : unit(gap.pay / needed - 0.5);
  return someWithout && fit < 0.5 ? 0.5 : fit;
};

/** Takes up that a factor is rounded to six digits. */
export const ROUNDED = 5e-7;

/** At most this near do any of the homes lie: a chord is never longer than its arc. */
export const distanceBound = (gap: CompiledGap, words: Uint32Array, s: number): number => {
  const xy = words[s + in_.CENTRE_XY]!;
  const zr = words[s + in_.CENTRE_Z]!;
  const dx = ((xy & 0xffff) - SPHERE_STEPS) / SPHERE_STEPS - gap.x;
  const dy = ((xy >>> 16) - SPHERE_STEPS) / SPHERE_STEPS - gap.y;
  const dz = ((zr & 0xffff) - SPHERE_STEPS) / SPHERE_STEPS - gap.z;
  const chord = Math.sqrt(dx * dx + dy * dy + dz * dz) - (zr >>> 16) / SPHERE_STEPS - 1e-7;
  const km = chord <= 0 ? 0 : chord * EARTH_RADIUS_KM;
  return km > gap.withinKm ? NOBODY : ROUNDED + 1 / (1 + km * (1 / HALF_AT_KM));
};

export const readinessBound = (gap: CompiledGap, words: Uint32Array, s: number): number => {
  const one = words[s + in_.ONE_CLASS]!;
  if (one !== in_.MIXED) return gap.rights.ofClass[one]!;
  return gap.rights.bestOf(words[s + in_.FIRST_FAMILY]!, words[s + in_.LAST_FAMILY]!);
};

/** Of the time zone, and what is the same for everybody. */
const zoneBound = (gap: CompiledGap, words: Uint32Array, s: number): number => {
  const zone = words[s + in_.ONE_ZONE]! & 0xffff;
  const { weights } = gap;
  return weights[5]! * (zone === in_.MIXED_ZONE ? 1 : gap.zoneValue(zone)) + weights[10]! * gap.need + gap.rounding;
};

/** Of what the rows of a block do not tell: time zone, languages, need. */
export const alikeBound = (gap: CompiledGap, words: Uint32Array, s: number): number =>
  zoneBound(gap, words, s) + gap.weights[6]! * toSixDigits(languagesBound(gap, words[s + in_.BEST_LANGUAGES]!));

/** The part of the bound that is the same for all rows of a block: right, home, time zone, languages, need. */
const sharedBound = (gap: CompiledGap, words: Uint32Array, s: number): number => {
  const readiness = readinessBound(gap, words, s);
  if (!(readiness >= 0)) return NOBODY;
  const language = languagesBound(gap, words[s + in_.BEST_LANGUAGES]!);
  if (language < 0) return NOBODY;
  const distance = distanceBound(gap, words, s);
  if (distance < 0) return NOBODY;
  const { weights } = gap;
  return weights[0]! * readiness + weights[4]! * distance + zoneBound(gap, words, s) + weights[6]! * language;
};

/**
 * Not less than the score of anybody in a block (or super-block) who fits, by its summary; NOBODY where nobody can fit.
 * Continuity is left out: those who have worked at the facility are looked at on their own.
 */
export const scoreBound = (gap: CompiledGap, words: Uint32Array, s: number): number => {
  if ((words[s + in_.ANY_CERTIFICATES]! & gap.certificateBits) >>> 0 !== gap.certificateBits) return NOBODY;
  const shifts = words[s + in_.ANY_SHIFTS]!;
  if (((shifts >>> gap.shift) & 1) === 0) return NOBODY;
  const yearsAndFrom = words[s + in_.MOST_YEARS]!;
  const years = yearsAndFrom & 0xffff;
  const before = gap.from - (yearsAndFrom >>> 16);
  if (years < gap.leastYears || before < 0) return NOBODY;
  const dates = words[s + in_.LATEST_UNTIL]!;
  const until = dates & 0xffff;
  const verified = dates >>> 16;
  if (until < gap.until || verified < gap.verifiedSince) return NOBODY;
  const shared = sharedBound(gap, words, s);
  if (shared < 0) return NOBODY;
  const pay = payBound(gap, words, s);
  if (pay < 0) return NOBODY;
  const after = until === 0xffff || gap.openEnd ? ENOUGH_DAYS : until - gap.end;
  const { weights } = gap;
  return (
    shared +
    weights[1]! * pay +
    gap.sketches.experience[years >>> YEARS_BITS]! +
    weights[7]! * unit((before < after ? before : after) * (1 / ENOUGH_DAYS)) +
    weights[8]! * (((shifts >>> 8) & 255) * (1 / 255)) +
    weights[9]! * unit(1 - (gap.today - verified) * (1 / 365)) +
    gap.blockRounding
  );
};
