import {
  countryOf,
  isCountryCode,
  isJurisdictionCode,
  nearestJurisdiction,
  type JurisdictionCode,
} from '@crossward/kernel';
import type { JurisdictionDocument } from '../law/index.js';

/** Which codes are places at all; tests bring invented ones. */
export interface Codes {
  isJurisdiction(raw: unknown): boolean;
  isCountry(raw: unknown): boolean;
  nearest(raw: string): string | undefined;
}

export const isoCodes: Codes = {
  isJurisdiction: isJurisdictionCode,
  isCountry: isCountryCode,
  nearest: nearestJurisdiction,
};

/** Which place a code means to the law: regulators differ in how far down a country is divided. */
export class PlaceResolver {
  private readonly known = new Map<string, JurisdictionDocument>();
  private readonly others = new Map<string, string>();

  constructor(jurisdictions: readonly JurisdictionDocument[]) {
    for (const jurisdiction of jurisdictions) {
      this.known.set(jurisdiction.code, jurisdiction);
      for (const other of jurisdiction.otherCodes ?? []) this.others.set(other, jurisdiction.code);
    }
  }

  /** `AU-QLD` → `AU`, `GU` → `US-GU`; a subdivision that the corpus knows stays itself. */
  resolve(code: JurisdictionCode): JurisdictionCode {
    const other = this.others.get(code);
    if (other) return other as JurisdictionCode;
    if (this.known.has(code)) return code;
    const country = countryOf(code);
    const regulates = this.known.get(country)?.regulates ?? 'national';
    return regulates === 'national' ? (country as string as JurisdictionCode) : code;
  }

  /** A country whose states or provinces regulate, told without one. */
  isTooBroad(code: JurisdictionCode): boolean {
    return code.length === 2 && this.known.get(code)?.regulates === 'subdivision';
  }

  /** Some places inside a country, to show what a narrower code looks like. */
  examplesIn(country: JurisdictionCode): string[] {
    return [...this.known.keys()].filter((code) => code.startsWith(`${country}-`)).slice(0, 3);
  }
}
