import { SHIFT_PATTERNS } from '@crossward/contracts';
import { ColumnTerms, NOTHING, type Entries } from './column-terms.js';
import { jsonIn, textIn, textsIn, uuidsIn } from './column-values.js';
import type { CopiedRows } from './copied-rows.js';
import { KindsOfFacts } from './kinds-of-facts.js';
import { KnownBytes } from './known-bytes.js';

const LISTS_KEPT = 30_000;

/** Fields that many nurses share, as numbers: read once, and then known again by their bytes. */
export class SharedField<T> {
  private readonly known: KnownBytes<T>;

  constructor(
    private readonly none: T,
    make: (bytes: Buffer) => T,
  ) {
    this.known = new KnownBytes(LISTS_KEPT, make);
  }

  of(rows: CopiedRows, field: number): T {
    const start = rows.starts[field]!;
    const length = rows.lengths[field]!;
    return length < 0 ? this.none : this.known.of(rows.view, start, start + length);
  }
}

/** What was met in one reading of everybody. A number below 0, or null in place of a list: no column can hold it. */
export class ColumnsReader {
  readonly terms = new ColumnTerms();
  readonly kinds = new KindsOfFacts(this.terms);
  readonly specialties = list((bytes) => this.terms.specialtiesOf(jsonIn(bytes)));
  readonly busy = list((bytes) => this.terms.busyOf(jsonIn(bytes)));
  readonly workedAt = list((bytes) => this.terms.facilitiesOf(jsonIn(bytes)));
  readonly noGoJurisdictions = list((bytes) => this.terms.jurisdictionsOf(textsIn(bytes)));
  readonly noGoOrganisations = list((bytes) => this.terms.organisationsOf(uuidsIn(bytes)));
  readonly shiftPatterns = new SharedField(0, (bytes) => shiftBits(textsIn(bytes)));
  readonly currency = new SharedField(0, (bytes) => this.terms.currencyOf(textIn(bytes)));
  readonly timeZone = new SharedField(-1, (bytes) => this.terms.timeZoneOf(textIn(bytes)));
  readonly home = new SharedField(-1, (bytes) => this.terms.jurisdictionOf(textIn(bytes)));
}

const list = (make: (bytes: Buffer) => Entries): SharedField<Entries> => new SharedField<Entries>(NOTHING, make);

const shiftBits = (patterns: readonly string[]): number =>
  patterns.reduce((bits, pattern) => {
    const at = (SHIFT_PATTERNS as readonly string[]).indexOf(pattern);
    return bits < 0 || at < 0 ? -1 : bits | (1 << at);
  }, 0);
