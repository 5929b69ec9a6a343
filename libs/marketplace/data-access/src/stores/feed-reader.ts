import { hash } from 'node:crypto';
import type { FeedNurse, LicenceRecord, NurseFacts, NurseProfileInput, NurseSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { factsOf } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { readFacts, readFeedRows, type FeedRow, type FeedRows, type Whom } from './nurse-feed-rows.js';
import { reliabilityOf, type Screening } from './nurse-summaries.js';

/** What follows from the facts alone, shared by all nurses who state the same. */
interface Stated {
  readonly factsKey: string;
  readonly facts: NurseFacts;
  readonly certificates: NurseSummary['certificates'];
  readonly languages: NurseSummary['languages'];
}

/** Nurses as read, each with what it states. */
export interface FeedBatch extends FeedRows {
  readonly stated: readonly Stated[];
}

/** About 3 kB each: some 100 MB when full, and then begun anew. */
const STATED_KEPT = 30_000;
const TEXTS_KEPT = 30_000;

/**
 * Reads nurses as summaries. JSON is what costs, so the same text is read once: a market has far fewer kinds of facts than
 * nurses. What is returned is shared, and never changed.
 */
export class FeedReader {
  private readonly stated = new Map<string, Stated>();
  private readonly parsed = new Map<string, unknown>();

  async read(tx: Transaction, whom: Whom): Promise<FeedBatch> {
    const rows = await readFeedRows(tx, whom);
    const texts = rows.nurses.map((row) => textOf(row, rows.licencesOf.get(row[0]) ?? NOTHING));
    const found = new Map<string, Stated>();
    const unknown = new Map<string, string>();
    texts.forEach((text, at) => {
      const known = this.stated.get(text);
      if (known) found.set(text, known);
      else unknown.set(text, rows.nurses[at]?.[0] as string);
    });
    if (unknown.size > 0) {
      const facts = new Map(await readFacts(tx, [...unknown.values()]));
      for (const [text, id] of unknown) found.set(text, this.learn(text, facts.get(id) as string));
    }
    return { ...rows, stated: texts.map((text) => found.get(text) as Stated) };
  }

  summarise({ nurses, stated, historyOf }: FeedBatch, screening: Screening): FeedNurse[] {
    return nurses.map((row, at) => {
      const [id] = row;
      const { factsKey, facts, certificates, languages } = stated[at] as Stated;
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
        noGo: {
          jurisdictions: row[9] === null ? NOTHING : this.parse(row[9]),
          organisationIds: row[10] === null ? NOTHING : this.parse(row[10]),
        },
        homeTimeZone: row[11],
        latitude: row[12],
        longitude: row[13],
        busy: history?.busy ?? NOTHING,
        workedAtFacilityIds: history?.worked_at ?? NOTHING,
        reliability: reliabilityOf(history),
        credentialsVerifiedOn: screening.verifiedOn.get(id) ?? null,
        excluded: screening.excluded.has(id),
      };
      return { nurse, factsKey };
    });
  }

  private learn(text: string, facts: string): Stated {
    const stated = statedIn(text, facts);
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

/** Fingerprint of the facts and, where licences are stated, their JSON: nothing said differs from saying none. */
const textOf = (row: FeedRow, licences: readonly string[]): string =>
  row[2] ? `${row[1]}[${licences.join()}]` : row[1];

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
