import * as at from './nurse-layout.js';
import { RECORD_WORDS } from './nurse-layout.js';
import type { RawCodes } from './raw-codes.js';
import { NO_DAY, NOT_HELD, type RawLists, type RawNurseColumns } from './raw-nurse-columns.js';

/** Nurses as an index holds them, but for where their entries begin: made by whichever thread has the columns. */
export interface EncodedBatch {
  readonly count: number;
  /** As those of a store, their entries in `entries`. */
  readonly records: Uint32Array;
  /** Word 0 is nobody's. */
  readonly entries: Uint32Array;
  /** Code of the home's jurisdiction + 1; null where nobody's is told. */
  readonly homes: Uint16Array | null;
}

const exact = new Float64Array(2);
const exactWords = new Uint32Array(exact.buffer);

const shared = (words: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(words * 4));

/** Memory for one batch after the other. */
export class BatchRoom {
  records = shared(0);
  entries = shared(0);

  fit(nurses: number, words: number): void {
    if (this.records.length < nurses * RECORD_WORDS) this.records = shared(nurses * RECORD_WORDS);
    if (this.entries.length < words) this.entries = shared(words);
  }
}

const startOf = ({ ends }: RawLists, nurse: number): number => (nurse === 0 ? 0 : ends[nurse - 1]!);

/** Longer lists than this are not worth sorting by insertion. */
const SHORT = 32;

/** One list of one nurse at a time. */
class ShortList {
  words = new Uint32Array(SHORT);
  length = 0;

  begin(length: number): void {
    if (length > this.words.length) this.words = new Uint32Array(length * 2);
    this.length = length;
  }

  /** As `keepGreatest`: ascending, and of entries with one code (above `shift`) only the greatest. */
  keepGreatest(shift: number): void {
    const { words, length } = this;
    if (length < 2) return;
    if (length > SHORT) words.subarray(0, length).sort();
    else this.sortByInsertion();
    let kept = 0;
    for (let index = 0; index < length; index += 1) {
      if (index + 1 === length || words[index]! >>> shift !== words[index + 1]! >>> shift)
        words[kept++] = words[index]!;
    }
    this.length = kept;
  }

  private sortByInsertion(): void {
    const { words, length } = this;
    for (let index = 1; index < length; index += 1) {
      const word = words[index]!;
      let to = index;
      for (; to > 0 && words[to - 1]! > word; to -= 1) words[to] = words[to - 1]!;
      words[to] = word;
    }
  }
}

class BatchWriter {
  used = 1;
  private readonly specialties = new ShortList();
  private readonly certificates = new ShortList();
  private readonly languages = new ShortList();
  private readonly lengths: number[] = [0, 0, 0, 0, 0, 0, 0];

  constructor(
    private readonly columns: RawNurseColumns,
    private readonly codes: RawCodes,
    private readonly records: Uint32Array,
    private readonly entries: Uint32Array,
  ) {}

  write(nurse: number, record: number): void {
    this.readLists(nurse);
    this.writeRecord(nurse, record);
    this.writeCertificates(record);
    const place = this.columns.exactPlaces?.get(nurse);
    if (place) this.records[record + at.FLAGS]! |= at.EXACT_PLACE;
    const shape = at.packShape(this.measure(nurse));
    this.records[record + at.SHAPE] = shape;
    this.records[record + at.POOL] = this.writeEntry(nurse, shape, place);
  }

  private readLists(nurse: number): void {
    const { columns, codes } = this;
    const { specialties, certificates, languages } = columns;
    let start = startOf(specialties, nurse);
    this.specialties.begin(specialties.ends[nurse]! - start);
    for (let index = 0; index < this.specialties.length; index += 1) {
      const code = codes.specialties[specialties.codes[start + index]!]!;
      this.specialties.words[index] = (code << 16) | specialties.years[start + index]!;
    }
    this.specialties.keepGreatest(16);
    start = startOf(certificates, nurse);
    this.certificates.begin(certificates.ends[nurse]! - start);
    for (let index = 0; index < this.certificates.length; index += 1) {
      const code = codes.certificates[certificates.codes[start + index]!]!;
      this.certificates.words[index] = (code << 16) | certificates.expiresOn[start + index]!;
    }
    this.certificates.keepGreatest(16);
    start = startOf(languages, nurse);
    this.languages.begin(languages.ends[nurse]! - start);
    for (let index = 0; index < this.languages.length; index += 1) {
      const code = codes.languages[languages.codes[start + index]!]!;
      this.languages.words[index] = (code << 3) | languages.levels[start + index]!;
    }
    this.languages.keepGreatest(3);
  }

  private writeRecord(nurse: number, record: number): void {
    const { columns, codes, records, languages } = this;
    for (let word = 0; word < 4; word += 1) records[record + word] = columns.ids[nurse * 4 + word]!;
    records[record + at.LATITUDE] = columns.latitudes[nurse]!;
    records[record + at.LONGITUDE] = columns.longitudes[nurse]!;
    records[record + at.CLASS] = columns.classIds[nurse]!;
    records[record + at.PAY_FLOOR] = columns.payFloors[nurse]!;
    records[record + at.AVAILABLE] = columns.availableFrom[nurse]! | (columns.availableUntil[nurse]! << 16);
    const currency = codes.currencies[columns.payCurrencies[nurse]!] ?? 0;
    records[record + at.ZONE] = codes.timeZones[columns.timeZones[nurse]!]! | (currency << 16);
    records[record + at.FLAGS] =
      columns.placementsCompleted[nurse]! |
      (columns.placements[nurse]! << 8) |
      ((columns.shiftPatterns[nurse]! & 15) << at.SHIFTS_AT) |
      (columns.excluded[nurse] === 1 ? at.EXCLUDED : 0) |
      at.ALIVE;
    const first = languages.length > 0 ? languages.words[0]! : at.NO_LANGUAGE;
    const second = languages.length > 1 ? languages.words[1]! : at.NO_LANGUAGE;
    records[record + at.LANGUAGES] = first | (second << 16);
    records[record + at.VERIFIED] = columns.credentialsVerifiedOn[nurse]!;
  }

  private writeCertificates(record: number): void {
    const { words, length } = this.certificates;
    let [bits, earliest] = [0, NO_DAY];
    for (let index = 0; index < length; index += 1) {
      bits |= 1 << at.certificateBit(words[index]! >>> 16);
      if ((words[index]! & 0xffff) < earliest) earliest = words[index]! & 0xffff;
    }
    this.records[record + at.CERTIFICATE_BITS] = bits;
    this.records[record + at.VERIFIED]! |= earliest << 16;
  }

  /** How many certificates come first, those with a bit of their own. */
  private ownCertificates(): number {
    const { words, length } = this.certificates;
    let own = length;
    while (own > 0 && words[own - 1]! >>> 16 >= at.OWN_BITS) own -= 1;
    return own;
  }

  private measure(nurse: number): readonly number[] {
    const { lengths, columns } = this;
    const { busy, workedAt, noGoJurisdictions, noGoOrganisations } = columns;
    lengths[at.ROWS] = this.specialties.length;
    lengths[at.CERTIFICATES] = this.certificates.length - this.ownCertificates();
    lengths[at.MORE_LANGUAGES] = Math.max(0, this.languages.length - 2);
    lengths[at.BUSY] = busy.ends[nurse]! - startOf(busy, nurse);
    lengths[at.WORKED_AT] = workedAt.ends[nurse]! - startOf(workedAt, nurse);
    lengths[at.NO_GO_JURISDICTIONS] = noGoJurisdictions.ends[nurse]! - startOf(noGoJurisdictions, nurse);
    lengths[at.NO_GO_ORGANISATIONS] = noGoOrganisations.ends[nurse]! - startOf(noGoOrganisations, nurse);
    return lengths;
  }

  /** Where it begins; 0 where there is nothing to write. */
  private writeEntry(nurse: number, shape: number, place: readonly [number, number] | undefined): number {
    const { entries, specialties, certificates, languages, lengths } = this;
    const entry = this.used;
    let to = entry;
    if (at.isWide(shape)) for (const length of lengths) entries[to++] = length;
    if (place) {
      exact.set(place);
      for (const word of exactWords) entries[to++] = word;
    }
    const own = this.ownCertificates();
    for (let index = 0; index < own; index += 2) {
      const second = index + 1 < own ? certificates.words[index + 1]! << 16 : 0;
      entries[to++] = (certificates.words[index]! & 0xffff) | second;
    }
    for (let index = 0; index < specialties.length; index += 1) entries[to++] = specialties.words[index]!;
    for (let index = own; index < certificates.length; index += 1) entries[to++] = certificates.words[index]!;
    for (let index = 2; index < languages.length; index += 1) entries[to++] = languages.words[index]!;
    to = this.writeOthers(nurse, to);
    if (to === entry) return 0;
    this.used = entry + at.entryRoom(to - entry);
    return entry;
  }

  private writeOthers(nurse: number, from: number): number {
    const { entries, codes } = this;
    const { busy, workedAt, noGoJurisdictions, noGoOrganisations } = this.columns;
    let to = from;
    for (let one = startOf(busy, nurse); one < busy.ends[nurse]!; one += 1) {
      entries[to++] = busy.from[one]! | (busy.until[one]! << 16);
    }
    for (let one = startOf(workedAt, nurse); one < workedAt.ends[nurse]!; one += 1) {
      entries[to++] = codes.facilityIds[workedAt.codes[one]!]!;
    }
    for (let one = startOf(noGoJurisdictions, nurse); one < noGoJurisdictions.ends[nurse]!; one += 1) {
      entries[to++] = codes.jurisdictions[noGoJurisdictions.codes[one]!]!;
    }
    for (let one = startOf(noGoOrganisations, nurse); one < noGoOrganisations.ends[nurse]!; one += 1) {
      entries[to++] = codes.organisationIds[noGoOrganisations.codes[one]!]!;
    }
    return to;
  }
}

/** Not less than the words of all entries: long ones are rounded up, some have exact places or their lengths before them. */
const mostWords = (columns: RawNurseColumns, from: number, to: number): number => {
  const { specialties, certificates, languages, busy, workedAt, noGoJurisdictions, noGoOrganisations } = columns;
  const lists = [specialties, certificates, languages, busy, workedAt, noGoJurisdictions, noGoOrganisations];
  const inLists = lists.reduce((sum, list) => sum + startOf(list, to) - startOf(list, from), 0);
  return 1 + 2 * (inLists + (at.LISTS + at.EXACT_PLACE_WORDS) * (to - from));
};

/** @param from first nurse of the columns that is encoded, and @param to the first that is not */
export const encodeNurses = (
  columns: RawNurseColumns,
  codes: RawCodes,
  { from, to }: { readonly from: number; readonly to: number } = { from: 0, to: columns.count },
  room = new BatchRoom(),
): EncodedBatch => {
  room.fit(to - from, mostWords(columns, from, to));
  const writer = new BatchWriter(columns, codes, room.records, room.entries);
  const { homeJurisdictions } = columns;
  const homes = homeJurisdictions ? new Uint16Array(to - from) : null;
  let count = 0;
  for (let nurse = from; nurse < to; nurse += 1) {
    if (columns.classIds[nurse] === NOT_HELD) continue;
    writer.write(nurse, count * RECORD_WORDS);
    if (homes) homes[count] = codes.jurisdictions[homeJurisdictions![nurse]!]! + 1;
    count += 1;
  }
  return {
    count,
    records: room.records.subarray(0, count * RECORD_WORDS),
    entries: room.entries.subarray(0, writer.used),
    homes: homes?.subarray(0, count) ?? null,
  };
};
