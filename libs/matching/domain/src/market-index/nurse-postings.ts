import type { EncodedNurse } from './encoded-nurse.js';
import * as nurse from './nurse-layout.js';
import { RareCertificates } from './rare-certificates.js';
import { SlotPostings } from './slot-postings.js';

/** Codes of what a nurse is posted by. */
export interface Posted {
  readonly kinds: readonly number[];
  readonly specialties: readonly number[];
  readonly facilities: readonly number[];
}

const codeOf = (packed: number): number => packed >>> 16;

const postedBy = ({ certificates, specialties, workedAt }: EncodedNurse): Posted => ({
  kinds: certificates.map(codeOf),
  specialties: specialties.map(codeOf),
  facilities: workedAt,
});

/** Marks of entries: a nurse's specialties share six bits. */
const MARKS = 6;
export const markOf = (specialty: number): number => 1 << (specialty % MARKS);
const marksOf = (specialties: readonly number[]): number =>
  specialties.reduce((marks, specialty) => marks | markOf(specialty), 0);

/** The same of a nurse whose rows are still to be made. */
const marksWritten = (record: number, records: Uint32Array, pool: Uint32Array): number => {
  const start = nurse.startOf(records, pool, record, nurse.ROWS);
  const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
  let marks = 0;
  for (let at = start; at < end; at += 1) marks |= markOf(codeOf(pool[at]!));
  return marks;
};

/** What the first has and the second has not. */
const gone = (before: readonly number[], now: readonly number[]): number[] =>
  before.filter((one) => !now.includes(one));

/** Slots by what few have: rare certificates together with a specialty, and facilities where somebody has worked. */
export class NursePostings {
  readonly rare = new RareCertificates();
  readonly former = new SlotPostings();

  /** @param postedOf what the nurse of a slot is posted by now; null where the slot is nobody's */
  constructor(private readonly postedOf: (slot: number) => Posted | null) {}

  /** @param nurses how many there are with this one */
  add(slot: number, encoded: EncodedNurse, nurses: number): void {
    const marks = marksOf(encoded.specialties.map(codeOf));
    for (const facility of encoded.workedAt) this.former.add(facility, slot, marks);
    for (const packed of encoded.certificates) {
      const kind = codeOf(packed);
      if (this.rare.counts(kind, nurses))
        for (const one of encoded.specialties) this.rare.join(kind, slot, codeOf(one));
    }
  }

  /** As `add`, read from her record. */
  addWritten(slot: number, records: Uint32Array, pool: Uint32Array, nurses: number): void {
    const record = slot * nurse.RECORD_WORDS;
    for (let left = records[record + nurse.CERTIFICATE_BITS]! & nurse.OWN_MASK; left !== 0; left &= left - 1) {
      this.addKind(31 - Math.clz32(left & -left), slot, records, pool, nurses);
    }
    const others = nurse.lengthOf(records, pool, record, nurse.CERTIFICATES);
    const facilities = nurse.lengthOf(records, pool, record, nurse.WORKED_AT);
    if (others + facilities === 0) return;
    let at = nurse.startOf(records, pool, record, nurse.CERTIFICATES);
    for (const end = at + others; at < end; at += 1) this.addKind(codeOf(pool[at]!), slot, records, pool, nurses);
    at = nurse.startOf(records, pool, record, nurse.WORKED_AT);
    const marks = facilities === 0 ? 0 : marksWritten(record, records, pool);
    for (const end = at + facilities; at < end; at += 1) this.former.add(pool[at]!, slot, marks);
  }

  /** The nurse of a slot has been written anew. */
  change(slot: number, before: Posted, encoded: EncodedNurse, nurses: number): void {
    const now = postedBy(encoded);
    const marks = marksOf(now.specialties);
    const moreMarks = (marks & ~marksOf(before.specialties)) !== 0;
    for (const facility of now.facilities) {
      const known = before.facilities.includes(facility);
      if (known && !moreMarks) continue;
      this.former.add(facility, slot, marks);
      if (known) this.leaveFacility(facility);
    }
    for (const facility of gone(before.facilities, now.facilities)) this.leaveFacility(facility);
    for (const kind of now.kinds) {
      const held = before.kinds.includes(kind);
      if (!held && !this.rare.counts(kind, nurses)) continue;
      for (const one of held ? gone(now.specialties, before.specialties) : now.specialties) {
        this.rare.join(kind, slot, one);
      }
    }
    for (const kind of before.kinds) {
      const held = now.kinds.includes(kind);
      if (!held) this.rare.countsLess(kind);
      for (const one of held ? gone(before.specialties, now.specialties) : before.specialties)
        this.leaveRare(kind, one);
    }
  }

  /** The nurse is gone from the slot. */
  leave({ kinds, specialties, facilities }: Posted): void {
    for (const facility of facilities) this.leaveFacility(facility);
    for (const kind of kinds) {
      this.rare.countsLess(kind);
      for (const one of specialties) this.leaveRare(kind, one);
    }
  }

  private addKind(kind: number, slot: number, records: Uint32Array, pool: Uint32Array, nurses: number): void {
    if (!this.rare.counts(kind, nurses)) return;
    const record = slot * nurse.RECORD_WORDS;
    const start = nurse.startOf(records, pool, record, nurse.ROWS);
    const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
    for (let at = start; at < end; at += 1) this.rare.join(kind, slot, codeOf(pool[at]!));
  }

  private leaveFacility(facility: number): void {
    this.former.leave(
      facility,
      (slot) => this.postedOf(slot)?.facilities.includes(facility) ?? false,
      (slot) => marksOf(this.postedOf(slot)!.specialties),
    );
  }

  private leaveRare(kind: number, specialty: number): void {
    this.rare.part(kind, specialty, (slot) => {
      const posted = this.postedOf(slot);
      return posted !== null && posted.kinds.includes(kind) && posted.specialties.includes(specialty);
    });
  }
}
