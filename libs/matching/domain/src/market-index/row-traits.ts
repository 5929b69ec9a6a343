import { LANGUAGE_PLACES } from './block-layout.js';
import type { FamilyRanks } from './family-ranks.js';
import type { IdRanks } from './id-ranks.js';
import * as at from './nurse-layout.js';
import { NO_DAY, NO_PAY_FLOOR } from './raw-nurse-columns.js';

const RADIANS = Math.PI / 180 / at.DEGREE;

/** Rounded so that the float is never above the number. */
const floatBelow = (value: number): number => Math.fround(value * (1 - 1e-6));

/** What traits are taken by. */
export interface TraitsBasis {
  /** Reference units of one minor unit of each currency. */
  readonly scales: Float64Array;
  readonly ranks: FamilyRanks;
  readonly ids: IdRanks;
}

/** What summaries and the order of rows read of a nurse, taken out of her record once. */
export class RowTraits {
  certificates = 0;
  shifts = 0;
  noFloor = false;
  /** In 255ths, rounded up. */
  reliability = 0;
  from = 0;
  until = 0;
  /** 0 where never. */
  verifiedOn = 0;
  /** Reference units; Infinity where no floor is named. */
  pay = Infinity;
  currencies = 0;
  languages = 0;
  /** Of both the inline languages, the better level + 1. */
  bestLevel = 0;
  x = 0;
  y = 0;
  z = 0;
  classId = 0;
  zone = 0;
  family = 0;
  bucket = 0;
  idRank = 0;

  take(records: Uint32Array, pool: Uint32Array, record: number, { scales, ranks, ids }: TraitsBasis): void {
    const flags = records[record + at.FLAGS]!;
    const available = records[record + at.AVAILABLE]!;
    const verifiedOn = records[record + at.VERIFIED]! & 0xffff;
    const [completed, placements] = [flags & 255, (flags >>> 8) & 255];
    this.certificates = records[record + at.CERTIFICATE_BITS]!;
    this.shifts = (flags >>> at.SHIFTS_AT) & 15;
    this.reliability = placements === 0 ? 128 : Math.ceil((completed / placements) * 255);
    this.from = available & 0xffff;
    this.until = available >>> 16;
    this.verifiedOn = verifiedOn === NO_DAY ? 0 : verifiedOn;
    this.classId = records[record + at.CLASS]!;
    this.zone = records[record + at.ZONE]! & 0xffff;
    this.family = ranks.ofClass(this.classId);
    this.bucket = ranks.bucketOfClass(this.classId);
    this.idRank = ids.rank(records, record);
    this.takePay(records, record, scales);
    this.takePlace(records, record);
    this.takeLanguages(records, pool, record);
  }

  private takePay(records: Uint32Array, record: number, scales: Float64Array): void {
    const floor = records[record + at.PAY_FLOOR]!;
    const currency = records[record + at.ZONE]! >>> 16;
    this.noFloor = floor === NO_PAY_FLOOR;
    this.pay = this.noFloor ? Infinity : floatBelow(floor * scales[currency]!);
    this.currencies = this.noFloor ? 0 : (1 << (currency & 31)) >>> 0;
  }

  private takePlace(records: Uint32Array, record: number): void {
    const latitude = (records[record + at.LATITUDE]! | 0) * RADIANS;
    const longitude = (records[record + at.LONGITUDE]! | 0) * RADIANS;
    const across = Math.cos(latitude);
    this.x = across * Math.cos(longitude);
    this.y = across * Math.sin(longitude);
    this.z = Math.sin(latitude);
  }

  private takeLanguages(records: Uint32Array, pool: Uint32Array, record: number): void {
    const two = records[record + at.LANGUAGES]!;
    this.languages = 0;
    this.bestLevel = 0;
    this.addLanguage(two & 0xffff);
    this.addLanguage(two >>> 16);
    const more = at.lengthOf(records, pool, record, at.MORE_LANGUAGES);
    if (more === 0) return;
    const start = at.startOf(records, pool, record, at.MORE_LANGUAGES);
    for (let index = start; index < start + more; index += 1) this.addLanguage(pool[index]!);
  }

  private addLanguage(packed: number): void {
    if (packed === at.NO_LANGUAGE) return;
    const place = ((packed >>> 3) % LANGUAGE_PLACES) * 3;
    const level = (packed & 7) + 1;
    if (level > ((this.languages >>> place) & 7)) this.languages = (this.languages & ~(7 << place)) | (level << place);
    if (level > this.bestLevel) this.bestLevel = level;
  }
}

/** The greater of each of ten three-bit levels. */
export const betterLanguages = (a: number, b: number): number => {
  if (a === b) return a;
  let better = 0;
  for (let place = 0; place < LANGUAGE_PLACES * 3; place += 3) {
    const [one, other] = [(a >>> place) & 7, (b >>> place) & 7];
    better |= (one > other ? one : other) << place;
  }
  return better;
};
