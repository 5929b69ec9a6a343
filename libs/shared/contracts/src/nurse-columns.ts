/** Days are counted from 1970-01-01; this one means "none" (no end, no expiry, never verified). */
export const NO_DAY = 0xffff;
/** The nurse names no least pay. */
export const NO_PAY_FLOOR = 0xffffffff;
/** In place of a nurse's class: the columns could not hold the nurse without loss, and whoever gives them tells of her otherwise. */
export const NOT_HELD = 0xffffffff;

/** What the numbers of a column of codes stand for: code 3 of `specialties` is `terms.specialties[3]`. */
export interface RawTerms {
  readonly specialties: readonly string[];
  readonly certificates: readonly string[];
  /** BCP 47 */
  readonly languages: readonly string[];
  /** IANA */
  readonly timeZones: readonly string[];
  /** ISO 4217 */
  readonly currencies: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly facilityIds: readonly string[];
  readonly organisationIds: readonly string[];
}

/** Lists of all nurses one behind the other: those of nurse n are the entries from `ends[n - 1]` (0 for the first) up to `ends[n]`. */
export interface RawLists {
  readonly ends: Uint32Array;
}

/**
 * Many nurses as columns, for whoever reads the whole market: one entry a nurse where nothing else is said. They come in any
 * number of such chunks (a million nurses each, say), so that they need not all be in memory at once.
 */
export interface RawNurseColumns {
  readonly count: number;
  readonly terms: RawTerms;
  /** Four words a nurse: the UUID's 16 bytes, first byte highest. */
  readonly ids: Uint32Array;
  /** One number for nurses with equal facts (whoever gives the columns says what it stands for), or `NOT_HELD`. */
  readonly classIds: Uint32Array;
  /** Degrees times 10,000,000. */
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
  /** Latitude and longitude of nurses for whom ten-millionths of a degree would lose something, by their place in the columns. */
  readonly exactPlaces?: ReadonlyMap<number, readonly [number, number]>;
  readonly availableFrom: Uint16Array;
  /** `NO_DAY`: open. */
  readonly availableUntil: Uint16Array;
  /** Minor units an hour, or `NO_PAY_FLOOR`. */
  readonly payFloors: Uint32Array;
  readonly payCurrencies: Uint16Array;
  readonly timeZones: Uint16Array;
  /** Jurisdictions of the homes; left out where nobody's is told. */
  readonly homeJurisdictions?: Uint16Array;
  /** Placements completed, and those completed or broken off: 0 of 0 where there are none yet. */
  readonly placementsCompleted: Uint8Array;
  readonly placements: Uint8Array;
  readonly credentialsVerifiedOn: Uint16Array;
  /** Bit n: `SHIFT_PATTERNS[n]`. */
  readonly shiftPatterns: Uint8Array;
  /** 1: a confirmed exclusion. */
  readonly excluded: Uint8Array;
  /** Years in thousandths. */
  readonly specialties: RawLists & { readonly codes: Uint16Array; readonly years: Uint16Array };
  readonly certificates: RawLists & { readonly codes: Uint16Array; readonly expiresOn: Uint16Array };
  /** Level n: `CEFR_LEVELS[n]`. */
  readonly languages: RawLists & { readonly codes: Uint16Array; readonly levels: Uint8Array };
  readonly busy: RawLists & { readonly from: Uint16Array; readonly until: Uint16Array };
  readonly workedAt: RawLists & { readonly codes: Uint32Array };
  readonly noGoJurisdictions: RawLists & { readonly codes: Uint16Array };
  readonly noGoOrganisations: RawLists & { readonly codes: Uint32Array };
}
