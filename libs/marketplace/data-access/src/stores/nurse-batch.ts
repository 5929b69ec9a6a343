import { NO_DAY, NO_PAY_FLOOR, NOT_HELD, type NurseFeedPart, type RawNurseColumns } from '@crossward/contracts';
import { dayOf, NOTHING, type Entries } from './column-terms.js';
import { idAt, placeOfId } from './column-values.js';
import type { ColumnsReader } from './columns-reader.js';
import type { CopiedRows } from './copied-rows.js';
import type { Kind } from './kinds-of-facts.js';
import { ListColumn } from './list-column.js';
import { FIELD } from './nurse-feed-rows.js';
import type { Screening } from './nurse-summaries.js';

const DEGREE = 1e7;
const MOST_DEGREES = 180;
/** PostgreSQL counts days from 2000-01-01. */
const FIRST_DAY = 10_957;
const MOST_PLACEMENTS = 255;

const columnsFor = (nurses: number) => ({
  ids: new Uint32Array(nurses * 4),
  classIds: new Uint32Array(nurses),
  latitudes: new Int32Array(nurses),
  longitudes: new Int32Array(nurses),
  exactPlaces: new Map<number, readonly [number, number]>(),
  availableFrom: new Uint16Array(nurses),
  availableUntil: new Uint16Array(nurses),
  payFloors: new Uint32Array(nurses),
  payCurrencies: new Uint16Array(nurses),
  timeZones: new Uint16Array(nurses),
  homeJurisdictions: new Uint16Array(nurses),
  placementsCompleted: new Uint8Array(nurses),
  placements: new Uint8Array(nurses),
  credentialsVerifiedOn: new Uint16Array(nurses).fill(NO_DAY),
  shiftPatterns: new Uint8Array(nurses),
  excluded: new Uint8Array(nurses),
});

const LISTS = ['specialties', 'busy', 'workedAt', 'noGoJurisdictions', 'noGoOrganisations'] as const;

/** Some nurses by ascending id, on their way from rows to columns. Who does not fit into them is left out, and named. */
export class NurseBatch {
  count = 0;
  private readonly kinds: Kind[] = [];
  private readonly placeOfKind = new Map<Kind, number>();
  private readonly columns: ReturnType<typeof columnsFor>;
  private readonly lists: Readonly<Record<(typeof LISTS)[number], ListColumn>>;

  constructor(
    private readonly reader: ColumnsReader,
    private readonly most: number,
  ) {
    this.columns = columnsFor(most);
    const column = (): ListColumn => new ListColumn(most);
    this.lists = {
      ...{ specialties: column(), busy: column(), workedAt: column() },
      ...{ noGoJurisdictions: column(), noGoOrganisations: column() },
    };
  }

  get isFull(): boolean {
    return this.count === this.most;
  }

  /** Ids of the first and the last. */
  get range(): { readonly first: string; readonly last: string } {
    const { ids } = this.columns;
    return { first: idAt(ids, 0), last: idAt(ids, this.count - 1) };
  }

  /** Takes the nurse whose row is read. */
  add(rows: CopiedRows): void {
    const { ids, classIds } = this.columns;
    const at = this.count;
    this.count += 1;
    const start = rows.starts[FIELD.id]!;
    for (let word = 0; word < 4; word += 1) ids[at * 4 + word] = rows.view.getUint32(start + word * 4);
    const kind = this.placeOf(this.reader.kinds.of(rows));
    const isHeld = this.addLists(rows) && this.addPlace(at, rows) && this.addDays(at, rows) && this.addRest(at, rows);
    classIds[at] = isHeld ? kind : NOT_HELD;
  }

  /** The id of one nurse of each kind whose facts were not read yet. */
  unknownKinds(): Map<string, Kind> {
    const { ids, classIds } = this.columns;
    const found = new Map<string, Kind>();
    const open = new Set(this.kinds.filter(({ stated }) => !stated));
    for (let at = 0; at < this.count && open.size > 0; at += 1) {
      const kind = this.kinds[classIds[at]!];
      if (kind && open.delete(kind)) found.set(idAt(ids, at), kind);
    }
    return found;
  }

  /**
   * Once the kinds are known, as far as they can be, and others have told what they know.
   * @returns the part without its others, and their ids
   */
  complete(screening: Screening): { part: Omit<NurseFeedPart, 'others'>; left: string[] } {
    const { columns, count } = this;
    this.screen(screening);
    const [certificates, languages] = [new ListColumn(count), new ListColumn(count)];
    const left: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const stated = this.kinds[columns.classIds[at]!]?.stated;
      const isHeld = stated?.certificateEntries && stated.languageEntries;
      certificates.add((isHeld && stated.certificateEntries) ?? NOTHING);
      languages.add((isHeld && stated.languageEntries) ?? NOTHING);
      if (isHeld) continue;
      columns.classIds[at] = NOT_HELD;
      left.push(idAt(columns.ids, at));
    }
    const stated = this.kinds.map((kind) => kind.stated);
    return { part: { columns: this.columnsWith(certificates, languages), stated }, left };
  }

  private columnsWith(certificates: ListColumn, languages: ListColumn): RawNurseColumns {
    const { columns, count, lists, reader } = this;
    const [specialties, certified, spoken] = [lists.specialties.pairs(), certificates.pairs(), languages.pairs()];
    const [busy, places] = [lists.busy.pairs(), lists.noGoJurisdictions.single()];
    return {
      ...columns,
      count,
      terms: reader.terms.texts,
      specialties: { ends: specialties.ends, codes: specialties.first, years: specialties.second },
      certificates: { ends: certified.ends, codes: certified.first, expiresOn: certified.second },
      languages: { ends: spoken.ends, codes: spoken.first, levels: Uint8Array.from(spoken.second) },
      busy: { ends: busy.ends, from: busy.first, until: busy.second },
      workedAt: lists.workedAt.single(),
      noGoJurisdictions: { ends: places.ends, codes: Uint16Array.from(places.codes) },
      noGoOrganisations: lists.noGoOrganisations.single(),
    };
  }

  private placeOf(kind: Kind): number {
    const known = this.placeOfKind.get(kind);
    if (known !== undefined) return known;
    this.placeOfKind.set(kind, this.kinds.length);
    this.kinds.push(kind);
    return this.kinds.length - 1;
  }

  /** Each list, also of those who are left out: lists are told apart by how many stand before them. */
  private addLists(rows: CopiedRows): boolean {
    let isHeld = true;
    for (let at = 0; at < LISTS.length; at += 1) {
      const name = LISTS[at]!;
      const entries: Entries = this.reader[name].of(rows, FIELD[name]);
      this.lists[name].add(entries ?? NOTHING);
      isHeld &&= entries !== null;
    }
    return isHeld;
  }

  private addPlace(at: number, rows: CopiedRows): boolean {
    const { latitudes, longitudes, exactPlaces, timeZones, homeJurisdictions } = this.columns;
    const [latitude, longitude] = [rows.double(FIELD.latitude), rows.double(FIELD.longitude)];
    if (!(Math.abs(latitude) <= MOST_DEGREES) || !(Math.abs(longitude) <= MOST_DEGREES)) return false;
    latitudes[at] = Math.round(latitude * DEGREE);
    longitudes[at] = Math.round(longitude * DEGREE);
    const isExact = latitudes[at]! / DEGREE === latitude && longitudes[at]! / DEGREE === longitude;
    if (!isExact) exactPlaces.set(at, [latitude, longitude]);
    const zone = this.reader.timeZone.of(rows, FIELD.timeZone);
    const home = this.reader.home.of(rows, FIELD.home);
    [timeZones[at], homeJurisdictions[at]] = [zone, home];
    return zone >= 0 && home >= 0;
  }

  private addDays(at: number, rows: CopiedRows): boolean {
    const { availableFrom, availableUntil } = this.columns;
    const from = rows.word(FIELD.availableFrom) + FIRST_DAY;
    const isOpen = rows.isNull(FIELD.availableUntil);
    const until = isOpen ? NO_DAY : rows.word(FIELD.availableUntil) + FIRST_DAY;
    [availableFrom[at], availableUntil[at]] = [from, until];
    return from >= 0 && from < NO_DAY && until >= 0 && (isOpen || until < NO_DAY);
  }

  private addRest(at: number, rows: CopiedRows): boolean {
    const { columns, reader } = this;
    const isPaid = !rows.isNull(FIELD.payFloor) && !rows.isNull(FIELD.currency);
    const payFloor = isPaid ? rows.longWord(FIELD.payFloor) : NO_PAY_FLOOR;
    const currency = isPaid ? reader.currency.of(rows, FIELD.currency) : 0;
    const shifts = reader.shiftPatterns.of(rows, FIELD.shiftPatterns);
    [columns.payFloors[at], columns.payCurrencies[at], columns.shiftPatterns[at]] = [payFloor, currency, shifts];
    // Null where there are no placements.
    const completed = rows.isNull(FIELD.completed) ? 0 : rows.word(FIELD.completed);
    const placements = completed + (rows.isNull(FIELD.broken) ? 0 : rows.word(FIELD.broken));
    [columns.placementsCompleted[at], columns.placements[at]] = [completed, placements];
    const isPayHeld = !isPaid || (payFloor >= 0 && payFloor < NO_PAY_FLOOR && currency >= 0);
    return isPayHeld && shifts >= 0 && placements <= MOST_PLACEMENTS;
  }

  private screen({ excluded, verifiedOn }: Screening): void {
    const { columns, count } = this;
    for (const id of excluded) {
      const at = placeOfId(columns.ids, count, id);
      if (at >= 0) columns.excluded[at] = 1;
    }
    for (const [id, on] of verifiedOn) {
      const at = placeOfId(columns.ids, count, id);
      if (at < 0) continue;
      columns.credentialsVerifiedOn[at] = dayOf(on);
      if (dayOf(on) < 0) columns.classIds[at] = NOT_HELD;
    }
  }
}
