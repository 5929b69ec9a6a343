import { SHIFT_PATTERNS, type NurseFacts, type NurseSummary } from '@crossward/contracts';
import { CEFR_LEVELS, fromDayNumber, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { Terms } from './dictionary.js';
import * as at from './nurse-layout.js';
import { certificatesOf, homeOf, placeOf } from './nurse-store.js';
import { NO_DAY, NO_PAY_FLOOR } from './raw-nurse-columns.js';
import { formatUuid } from './uuid.js';

const day = (number: number): LocalDate => fromDayNumber(number);
const dayOrNull = (number: number): LocalDate | null => (number === NO_DAY ? null : fromDayNumber(number));

const levelOf = (packed: number) => CEFR_LEVELS[packed & 7] as (typeof CEFR_LEVELS)[number];

export interface NurseColumns {
  readonly records: Uint32Array;
  readonly pool: Uint32Array;
  readonly homes: Uint32Array;
}

/**
 * The nurse of a record with all that `assess` reads. Lists may come in another order than they were given, and of several
 * entries for one specialty, certificate or language only the best is left, which is the one that counts.
 * @param specialties code << 16 | years of each row
 */
export const decodeNurse = (
  { records, pool, homes }: NurseColumns,
  record: number,
  terms: Terms,
  facts: NurseFacts,
  specialties: readonly number[],
): NurseSummary => {
  const word = (offset: number): number => records[record + offset]!;
  const low = (offset: number): number => word(offset) & 0xffff;
  const high = (offset: number): number => word(offset) >>> 16;
  const list = (which: number): number[] => {
    const start = at.startOf(records, pool, record, which);
    return Array.from(pool.subarray(start, start + at.lengthOf(records, pool, record, which)));
  };
  const flags = word(at.FLAGS);
  const spoken = [low(at.LANGUAGES), high(at.LANGUAGES)].filter((one) => one !== at.NO_LANGUAGE);
  const home = homeOf(homes, record / at.RECORD_WORDS);
  const [completed, placements] = [flags & 255, (flags >>> 8) & 255];
  return {
    id: formatUuid(records, record),
    facts,
    specialties: specialties.map((packed) => ({
      specialty: terms.specialties.text(packed >>> 16),
      years: (packed & 0xffff) / at.YEARS_UNIT,
    })),
    certificates: certificatesOf(records, pool, record).map((packed) => ({
      kind: terms.certificates.text(packed >>> 16),
      expiresOn: dayOrNull(packed & 0xffff),
    })),
    languages: [...spoken, ...list(at.MORE_LANGUAGES)].map((packed) => ({
      language: terms.languages.text(packed >>> 3),
      level: levelOf(packed),
    })),
    availableFrom: day(low(at.AVAILABLE)),
    availableUntil: dayOrNull(high(at.AVAILABLE)),
    payFloor:
      word(at.PAY_FLOOR) === NO_PAY_FLOOR
        ? null
        : { minorUnits: word(at.PAY_FLOOR), currency: terms.currencies.text(high(at.ZONE)) },
    shiftPatterns: SHIFT_PATTERNS.filter((_, bit) => (flags >>> at.SHIFTS_AT) & (1 << bit)),
    noGo: {
      jurisdictions: list(at.NO_GO_JURISDICTIONS).map((code) => terms.jurisdictions.text(code) as JurisdictionCode),
      organisationIds: list(at.NO_GO_ORGANISATIONS).map((code) => terms.organisationIds.text(code)),
    },
    homeTimeZone: terms.timeZones.text(low(at.ZONE)),
    ...(home > 0 && { homeJurisdiction: terms.jurisdictions.text(home - 1) as JurisdictionCode }),
    ...placeOf(records, pool, record),
    busy: list(at.BUSY).map((packed) => ({ from: day(packed & 0xffff), until: dayOrNull(packed >>> 16) })),
    workedAtFacilityIds: list(at.WORKED_AT).map((code) => terms.facilityIds.text(code)),
    reliability: placements === 0 ? null : completed / placements,
    credentialsVerifiedOn: dayOrNull(low(at.VERIFIED)),
    excluded: (flags & at.EXCLUDED) !== 0,
  };
};
