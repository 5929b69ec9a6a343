import { hash } from 'node:crypto';
import type { FeedNurse, LicenceRecord, NurseFacts, NurseProfileInput, NurseSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { factsOf } from '@crossward/marketplace-domain';
import type { FeedRow, FeedRows } from './nurse-feed-rows.js';
import { reliabilityOf, type Screening } from './nurse-summaries.js';

/** What follows from the facts alone, shared by all nurses who state the same. */
interface Stated {
  readonly key: string;
  readonly facts: NurseFacts;
  readonly certificates: NurseSummary['certificates'];
  readonly languages: NurseSummary['languages'];
}

/** About 3 kB each with their text: some 100 MB when full, and then begun anew. */
const STATED_KEPT = 30_000;
const TEXTS_KEPT = 30_000;

/**
 * Makes summaries of rows. JSON is what costs, so the same text is read once: jsonb has one text for equal values, and a
 * market has far fewer kinds of facts than nurses. What is returned is shared, and never changed.
 */
export class FeedReader {
  private readonly stated = new Map<string, Stated>();
  private readonly parsed = new Map<string, unknown>();

  read({ nurses, licencesOf, historyOf }: FeedRows, screening: Screening): FeedNurse[] {
    return nurses.map((row) => {
      const [id] = row;
      const { key, facts, certificates, languages } = this.statedBy(row, licencesOf.get(id) ?? []);
      const history = historyOf.get(id);
      const nurse: NurseSummary = {
        id,
        facts,
        specialties: this.parse(row[3]),
        certificates,
        languages,
        availableFrom: row[4] as LocalDate,
        availableUntil: row[5] as LocalDate | null,
        payFloor: row[6] === null || row[7] === null ? null : { minorUnits: Number(row[6]), currency: row[7] },
        shiftPatterns: this.parse(row[8]),
        noGo: { jurisdictions: this.parse(row[9]), organisationIds: this.parse(row[10]) },
        homeTimeZone: row[11],
        latitude: row[12],
        longitude: row[13],
        busy: history?.busy ?? NOTHING,
        workedAtFacilityIds: history?.worked_at ?? NOTHING,
        reliability: reliabilityOf(history),
        credentialsVerifiedOn: screening.verifiedOn.get(id) ?? null,
        excluded: screening.excluded.has(id),
      };
      return { nurse, factsKey: key };
    });
  }

  private statedBy(row: FeedRow, licences: readonly string[]): Stated {
    // Null and `[]` differ: nothing said of licences is not the same as having none.
    const text = row[2] ? `${row[1]}[${licences.join()}]` : row[1];
    const known = this.stated.get(text);
    if (known) return known;
    const stated = statedIn(text, row[1], row[2] ? licences : null);
    if (this.stated.size >= STATED_KEPT) this.stated.clear();
    this.stated.set(text, stated);
    return stated;
  }

  private parse<T>(text: string): T {
    const known = this.parsed.get(text);
    if (known !== undefined) return known as T;
    const value = JSON.parse(text) as T;
    if (this.parsed.size >= TEXTS_KEPT) this.parsed.clear();
    this.parsed.set(text, value);
    return value;
  }
}

const NOTHING: never[] = [];

const statedIn = (text: string, profile: string, licences: readonly string[] | null): Stated => {
  const told = JSON.parse(profile) as NurseProfileInput['facts'];
  const records = licences && (JSON.parse(`[${licences.join()}]`) as LicenceRecord[]);
  return {
    key: hash('sha256', text, 'base64url'),
    facts: factsOf({ facts: told, ...(records ? { licences: records } : {}) }),
    certificates: (told.certificates ?? []).map(({ kind, expiresOn }) => ({ kind, expiresOn: expiresOn ?? null })),
    languages: (told.languages ?? []).map(({ language, level }) => ({ language, level })),
  };
};
