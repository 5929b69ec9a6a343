import type {
  FeedNurse,
  NurseFeedChanges,
  NurseFeedPart,
  NurseFeedPoint,
  NurseFeedPort,
  NurseSummary,
  RawNurseColumns,
} from '@crossward/contracts';
import { factsKey } from '../recognition/facts-key.js';

const [NO_BYTES, NO_HALF_WORDS, NO_WORDS] = [new Uint8Array(0), new Uint16Array(0), new Uint32Array(0)];
const NO_LISTS = { ends: NO_WORDS, codes: NO_HALF_WORDS };
const NO_TERMS = {
  ...{ specialties: [], certificates: [], languages: [], timeZones: [], currencies: [], jurisdictions: [] },
  ...{ facilityIds: [], organisationIds: [] },
};
const NOBODY: RawNurseColumns = {
  ...{ count: 0, terms: NO_TERMS, ids: NO_WORDS, classIds: NO_WORDS, payFloors: NO_WORDS },
  ...{ latitudes: new Int32Array(0), longitudes: new Int32Array(0), payCurrencies: NO_HALF_WORDS },
  ...{ availableFrom: NO_HALF_WORDS, availableUntil: NO_HALF_WORDS, timeZones: NO_HALF_WORDS },
  ...{ placementsCompleted: NO_BYTES, placements: NO_BYTES, credentialsVerifiedOn: NO_HALF_WORDS },
  ...{ shiftPatterns: NO_BYTES, excluded: NO_BYTES, specialties: { ...NO_LISTS, years: NO_HALF_WORDS } },
  certificates: { ...NO_LISTS, expiresOn: NO_HALF_WORDS },
  languages: { ...NO_LISTS, levels: NO_BYTES },
  busy: { ends: NO_WORDS, from: NO_HALF_WORDS, until: NO_HALF_WORDS },
  workedAt: { ends: NO_WORDS, codes: NO_WORDS },
  noGoJurisdictions: NO_LISTS,
  noGoOrganisations: { ends: NO_WORDS, codes: NO_WORDS },
};

interface Change {
  readonly at: number;
  readonly id: string;
}

/** A market of specs and its changes; its point is the number of changes that were made. */
export class FeedInMemory implements NurseFeedPort {
  private readonly nurses = new Map<string, NurseSummary>();
  private changes: Change[] = [];
  private made = 0;
  private forgottenUntil = 0;
  /** What the next look at it throws, once. */
  failure: Error | null = null;
  /** What the look after the next reading of everybody throws, once. */
  failsAfterAll: Error | null = null;
  database = 'one';
  readsOfAll = 0;

  constructor(nurses: readonly NurseSummary[] = []) {
    for (const nurse of nurses) this.nurses.set(nurse.id, nurse);
  }

  get all(): NurseSummary[] {
    return [...this.nurses.values()];
  }

  set(nurse: NurseSummary): void {
    this.nurses.set(nurse.id, nurse);
    this.note(nurse.id);
  }

  remove(id: string): void {
    this.nurses.delete(id);
    this.note(id);
  }

  /** Tells of a change once more, or of one of somebody whom nobody knows. */
  note(id: string): void {
    this.made += 1;
    this.changes.push({ at: this.made, id });
  }

  async readAll(
    take: (part: NurseFeedPart, progress: { read: number; total: number }) => void | Promise<void>,
  ): Promise<NurseFeedPoint> {
    this.fail();
    this.readsOfAll += 1;
    const point = this.point();
    const all = this.all;
    for (let from = 0; from < all.length; from += 3) {
      const others = all.slice(from, from + 3).map(fed);
      await take({ columns: NOBODY, stated: [], others }, { read: from + others.length, total: all.length });
    }
    this.failure = this.failsAfterAll;
    this.failsAfterAll = null;
    return point;
  }

  async readChanges(
    since: NurseFeedPoint,
    take: (changes: NurseFeedChanges) => void | Promise<void>,
  ): Promise<NurseFeedPoint | null> {
    this.fail();
    const after = Number(since.snapshot);
    if (since.database !== this.database || after < this.forgottenUntil) return null;
    const point = this.point();
    const ids = this.changes.filter(({ at }) => at > after).map(({ id }) => id);
    // One at a time and the last first: no order of theirs may matter.
    for (const id of ids.reverse()) {
      const nurse = this.nurses.get(id);
      await take({ nurses: nurse ? [fed(nurse)] : [], removed: nurse ? [] : [id] });
    }
    return point;
  }

  async forgetChanges(): Promise<number> {
    const { length } = this.changes;
    this.changes = [];
    this.forgottenUntil = this.made;
    return length;
  }

  private point(): NurseFeedPoint {
    return { database: this.database, snapshot: String(this.made), takenAt: '2026-11-22T10:00:00.000Z' };
  }

  private fail(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }
}

// Fresh objects each time, as rows from a database would be.
const fed = (nurse: NurseSummary): FeedNurse => ({ nurse: structuredClone(nurse), factsKey: factsKey(nurse.facts) });
