import { hash } from 'node:crypto';
import type { FeedNurse, LicenceRecord, NurseFacts, NurseProfileInput, NurseSummary } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { factsOf } from '@crossward/marketplace-domain';
import type { FactsRow, FeedRow } from './nurse-feed-rows.js';
import { reliabilityOf, type Screening } from './nurse-summaries.js';

/** What follows from the facts alone, shared by all nurses who state the same. */
export interface Stated {
  readonly factsKey: string;
  readonly facts: NurseFacts;
  readonly certificates: NurseSummary['certificates'];
  readonly languages: NurseSummary['languages'];
}

/** About 3 kB each: some 100 MB when full, and then begun anew. */
const STATED_KEPT = 30_000;
const TEXTS_KEPT = 30_000;

/**
 * Makes summaries of rows. JSON is what costs, so the same text is read once: a market has far fewer kinds of facts than
 * nurses. What is returned is shared, and never changed.
 */
export class FeedReader {
  private readonly stated = new Map<string, Stated>();
  private readonly parsed = new Map<string, unknown>();

  /**
   * What each of the rows states.
   * @param readFacts of one nurse of each kind that is not known yet. It may show newer facts than the row: those are then
   *   what the nurse states. Who is gone by then is left out.
   */
  async statedBy(
    rows: readonly FeedRow[],
    readFacts: (ids: readonly string[]) => Promise<FactsRow[]>,
  ): Promise<(Stated | undefined)[]> {
    const texts = rows.map((row) => textOf(row));
    const found = texts.map((text) => this.stated.get(text));
    const unknown = new Map<string, number[]>();
    texts.forEach((text, at) => {
      if (found[at]) return;
      const others = unknown.get(text);
      if (others) others.push(at);
      else unknown.set(text, [at]);
    });
    let open = [...unknown.values()];
    while (open.length > 0) {
      const ids = open.map(([first]) => (rows[first as number] as FeedRow)[0]);
      const facts = new Map((await readFacts(ids)).map((row) => [row[0], row]));
      open = open.flatMap(([first, ...others]) => {
        const row = rows[first as number] as FeedRow;
        const read = facts.get(row[0]);
        const isKind = read?.[1] === row[1];
        const stated = read && (isKind ? this.learn(textOf(row), read[2]) : statedIn(textOf(row, read[1]), read[2]));
        found[first as number] = stated;
        if (!isKind) return others.length > 0 ? [others] : [];
        for (const at of others) found[at] = stated;
        return [];
      });
    }
    return found;
  }

  summarise(rows: readonly FeedRow[], stated: readonly (Stated | undefined)[], screening: Screening): FeedNurse[] {
    const nurses: FeedNurse[] = [];
    rows.forEach((row, at) => {
      const one = stated[at];
      if (one) nurses.push({ nurse: this.summary(row, one, screening), factsKey: one.factsKey });
    });
    return nurses;
  }

  private summary(row: FeedRow, { facts, certificates, languages }: Stated, screening: Screening): NurseSummary {
    const [id, minorUnits, currency] = [row[0], row[7], row[8]];
    return {
      id,
      facts,
      specialties: this.parse(row[4]),
      certificates,
      languages,
      availableFrom: row[5] as LocalDate,
      availableUntil: row[6] as LocalDate | null,
      payFloor: minorUnits === null || currency === null ? null : { minorUnits: Number(minorUnits), currency },
      shiftPatterns: this.parse(row[9]),
      noGo: { jurisdictions: this.list(row[10]), organisationIds: this.list(row[11]) },
      homeTimeZone: row[12],
      homeJurisdiction: row[19] as JurisdictionCode,
      latitude: Number(row[13]),
      longitude: Number(row[14]),
      busy: this.list(row[15]),
      workedAtFacilityIds: this.list(row[16]),
      reliability: reliabilityOf({ completed: Number(row[17]), broken: Number(row[18]) }),
      credentialsVerifiedOn: screening.verifiedOn.get(id) ?? null,
      excluded: screening.excluded.has(id),
    };
  }

  private learn(text: string, facts: string): Stated {
    const stated = statedIn(text, facts);
    if (this.stated.size >= STATED_KEPT) this.stated.clear();
    this.stated.set(text, stated);
    return stated;
  }

  private list<T>(text: string | null): T[] {
    return text === null || text === '[]' ? NOTHING : this.parse<T[]>(text);
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

/** Fingerprint of the facts and, where licences are stated, their JSON: nothing said differs from saying none. */
const textOf = (row: FeedRow, fingerprint = row[1]): string =>
  row[2] === 'true' ? `${fingerprint}[${row[3] ?? ''}]` : fingerprint;

export const statedIn = (text: string, profile: string): Stated => {
  const told = JSON.parse(profile) as NurseProfileInput['facts'];
  const list = text.indexOf('[');
  const licences = list < 0 ? undefined : (JSON.parse(text.slice(list)) as LicenceRecord[]);
  return {
    factsKey: hash('sha256', text, 'base64url'),
    facts: factsOf({ facts: told, ...(licences && { licences }) }),
    certificates: (told.certificates ?? []).map(({ kind, expiresOn }) => ({ kind, expiresOn: expiresOn ?? null })),
    languages: (told.languages ?? []).map(({ language, level }) => ({ language, level })),
  };
};
