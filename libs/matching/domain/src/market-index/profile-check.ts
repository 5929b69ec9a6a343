import type { NurseFilters, NurseSummary } from '@crossward/contracts';
import type { Terms } from './dictionary.js';
import type { NurseRows } from './nurse-rows.js';
import { RECORD_WORDS } from './nurse-layout.js';
import { expiryOf, homeOf } from './nurse-store.js';
import { levelSpoken } from './record-reads.js';
import { yearsOfSlot } from './years-of-slot.js';

export const asksProfile = ({ homeJurisdiction, specialty, certificate, language }: NurseFilters): boolean =>
  [homeJurisdiction, specialty, certificate, language].some((one) => one !== undefined);

/** Of all filters those that read the profile alone. */
export const profileFilters = (filters: NurseFilters): NurseFilters => {
  const { homeJurisdiction, specialty, certificate, language } = filters;
  return {
    ...(homeJurisdiction !== undefined && { homeJurisdiction }),
    ...(specialty !== undefined && { specialty }),
    ...(certificate !== undefined && { certificate }),
    ...(language !== undefined && { language }),
  };
};

/** The term itself, or what is more special than it: `en-GB` within `en`, `US-TX` within `US`. */
const within = (text: string, term: string): boolean => text === term || text.startsWith(`${term}-`);

/** One profile against the filters, plainly; the reference of what `ProfileCheck` does with numbers. */
export const passesProfile = (
  nurse: Pick<NurseSummary, 'specialties' | 'certificates' | 'languages' | 'homeJurisdiction'>,
  { homeJurisdiction, specialty, certificate, language }: NurseFilters,
): boolean =>
  (homeJurisdiction === undefined || within(nurse.homeJurisdiction ?? '', homeJurisdiction)) &&
  (specialty === undefined || nurse.specialties.some((one) => one.specialty === specialty)) &&
  (certificate === undefined || nurse.certificates.some(({ kind }) => kind === certificate)) &&
  (language === undefined || nurse.languages.some((one) => within(one.language, language)));

const codesWithin = (texts: readonly string[], term: string | undefined): Uint8Array | null =>
  term === undefined ? null : Uint8Array.from(texts, (text) => (within(text, term) ? 1 : 0));

/** What a profile has to name, as codes of an index. */
export class ProfileCheck {
  /** Nobody has ever named what is asked for. */
  readonly isNobodys: boolean;
  private readonly specialty: number | undefined;
  private readonly certificate: number | undefined;
  private readonly languages: { readonly meets: Uint8Array } | null;
  private readonly homes: Uint8Array | null;

  constructor(
    filters: NurseFilters,
    terms: Terms,
    private readonly rows: NurseRows,
  ) {
    const { specialty, certificate } = filters;
    this.specialty = specialty === undefined ? undefined : (terms.specialties.find(specialty) ?? -1);
    this.certificate = certificate === undefined ? undefined : (terms.certificates.find(certificate) ?? -1);
    const meets = codesWithin(terms.languages.texts, filters.language);
    this.languages = meets && { meets };
    this.homes = codesWithin(terms.jurisdictions.texts, filters.homeJurisdiction);
    this.isNobodys =
      this.specialty === -1 ||
      this.certificate === -1 ||
      meets?.includes(1) === false ||
      this.homes?.includes(1) === false;
  }

  passes(slot: number): boolean {
    if (this.isNobodys) return false;
    const { store, lists } = this.rows;
    const [records, pool, record] = [store.records.array, store.pool.array, slot * RECORD_WORDS];
    return (
      (this.homes === null || this.homes[homeOf(store.homes.array, slot) - 1] === 1) &&
      (this.certificate === undefined || expiryOf(records, pool, record, this.certificate) >= 0) &&
      (this.languages === null || levelSpoken(records, pool, record, this.languages) > 0) &&
      (this.specialty === undefined || yearsOfSlot(store, lists.pool, slot, this.specialty) >= 0)
    );
  }
}
