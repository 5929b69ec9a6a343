import { hash } from 'node:crypto';
import type { FeedNurse, LicenceRecord, NurseFacts, NurseProfileInput, NurseSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { factsOf } from '@crossward/marketplace-domain';
import type { FactsRow, FeedRow } from './nurse-feed-rows.js';
import { reliabilityOf, type Screening } from './nurse-summaries.js';

/** What follows from the facts alone, shared by all nurses who state the same. */
interface Stated {
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
  ): Promise<Map<FeedRow, Stated>> {
    const found = new Map<FeedRow, Stated>();
    const unknown = new Map<string, FeedRow[]>();
    for (const row of rows) {
      const text = textOf(row);
      const known = this.stated.get(text);
      if (known) found.set(row, known);
      else unknown.set(text, [...(unknown.get(text) ?? []), row]);
    }
    let open = [...unknown.values()];
    while (open.length > 0) {
      const facts = new Map((await readFacts(open.map(([row]) => row?.[0] as string))).map((row) => [row[0], row]));
      open = open.flatMap(([first, ...others]) => {
        if (!first) return [];
        const read = facts.get(first[0]);
        const isKind = read?.[1] === first[1];
        if (read)
          found.set(first, isKind ? this.learn(textOf(first), read[2]) : statedIn(textOf(first, read[1]), read[2]));
        if (!isKind) return others.length > 0 ? [others] : [];
        for (const other of others) found.set(other, found.get(first) as Stated);
        return [];
      });
    }
    return found;
  }

  summarise(rows: readonly FeedRow[], statedBy: ReadonlyMap<FeedRow, Stated>, screening: Screening): FeedNurse[] {
    return rows.flatMap((row) => {
      const stated = statedBy.get(row);
      return stated ? [{ nurse: this.summary(row, stated, screening), factsKey: stated.factsKey }] : [];
    });
  }

  private summary(row: FeedRow, { facts, certificates, languages }: Stated, screening: Screening): NurseSummary {
    const [id, , , , specialties, availableFrom, availableUntil, minorUnits, currency, shiftPatterns] = row;
    const [jurisdictions, organisationIds, homeTimeZone, latitude, longitude, busy, workedAt, completed, broken] =
      row.slice(10) as [string | null, string | null, string, string, string, ...(string | null)[]];
    return {
      id,
      facts,
      specialties: this.parse(specialties),
      certificates,
      languages,
      availableFrom: availableFrom as LocalDate,
      availableUntil: availableUntil as LocalDate | null,
      payFloor: minorUnits === null || currency === null ? null : { minorUnits: Number(minorUnits), currency },
      shiftPatterns: this.parse(shiftPatterns),
      noGo: { jurisdictions: this.list(jurisdictions), organisationIds: this.list(organisationIds) },
      homeTimeZone,
      latitude: Number(latitude),
      longitude: Number(longitude),
      busy: this.list(busy),
      workedAtFacilityIds: this.list(workedAt),
      reliability: reliabilityOf({ completed: Number(completed), broken: Number(broken) }),
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

  private list<T>(text: string | null | undefined): T[] {
    return text === null || text === undefined || text === '[]' ? NOTHING : this.parse<T[]>(text);
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

const statedIn = (text: string, profile: string): Stated => {
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
