import { nurseAt } from './decode.mjs';
import { nurseChunk } from './nurses.mjs';
import { randomOf } from './random.mjs';

/** What a nurse is now: as at first, with other days and pay, with all of it other, or gone. */
export const [AS_AT_FIRST, OTHER_DAYS_AND_PAY, ALL_OTHER, GONE] = [0, 1, 2, 3];

const OTHER_SEED = 2;
/** Mostly days and pay; now and then a whole profile; one in twenty leaves or comes back. */
const LIKELY = { daysAndPay: 0.8, wholeProfile: 0.15 };
const SMALL = ['availableFrom', 'availableUntil', 'payFloors', 'payCurrencies'];
const LISTS = [
  'specialties',
  'certificates',
  'languages',
  'busy',
  'workedAt',
  'noGoJurisdictions',
  'noGoOrganisations',
];

const startOf = (ends, at) => (at === 0 ? 0 : ends[at - 1]);

/** A market that changes nurse by nurse, and what it has become as columns again. */
export class ChangedMarket {
  constructor(columns, { classes, homeOfClass }) {
    this.first = columns;
    this.classes = classes;
    this.other = { ...nurseChunk(0, columns.count, homeOfClass, OTHER_SEED), ids: columns.ids };
    this.state = new Uint8Array(columns.count);
    this.random = randomOf(7);
  }

  /** The next change: whose it is, and the nurse as she then is, or nothing where she leaves. */
  next() {
    const at = this.random.below(this.first.count);
    const was = this.state[at];
    const roll = this.random.share();
    const wanted =
      roll < LIKELY.daysAndPay ? OTHER_DAYS_AND_PAY : roll < LIKELY.daysAndPay + LIKELY.wholeProfile ? ALL_OTHER : GONE;
    const now = was === wanted ? AS_AT_FIRST : wanted;
    this.state[at] = now;
    return { at, was, now, classId: this.source(at).classIds[at], nurse: now === GONE ? null : this.nurse(at) };
  }

  /** All of her other, or the first ones with perhaps other days and pay. */
  source(at) {
    return this.state[at] === ALL_OTHER ? this.other : this.first;
  }

  nurse(at) {
    const nurse = nurseAt(this.source(at), at, this.classes);
    if (this.state[at] !== OTHER_DAYS_AND_PAY) return nurse;
    const { availableFrom, availableUntil, payFloor } = nurseAt(this.other, at, this.classes);
    return { ...nurse, availableFrom, availableUntil, payFloor };
  }

  /** Whoever is gone stays in as somebody who is excluded: she is in no list either way. */
  columns() {
    const { first, other, state } = this;
    const changed = {};
    for (const [name, column] of Object.entries(first)) {
      if (LISTS.includes(name) || name === 'ids' || !ArrayBuffer.isView(column)) continue;
      changed[name] = column.map((value, at) =>
        state[at] === ALL_OTHER || (state[at] === OTHER_DAYS_AND_PAY && SMALL.includes(name)) ? other[name][at] : value,
      );
    }
    changed.excluded = changed.excluded.map((value, at) => (state[at] === GONE ? 1 : value));
    return { ...first, ...changed, ...Object.fromEntries(LISTS.map((name) => [name, this.lists(name)])) };
  }

  lists(name) {
    const { first, other, state } = this;
    const of = (at) => (state[at] === ALL_OTHER ? other : first)[name];
    const ends = new Uint32Array(first.count);
    for (let at = 0; at < first.count; at += 1) {
      ends[at] = startOf(ends, at) + of(at).ends[at] - startOf(of(at).ends, at);
    }
    const values = Object.entries(first[name]).filter(([column]) => column !== 'ends');
    const merged = values.map(([column, { constructor: Type }]) => {
      const into = new Type(ends[first.count - 1] ?? 0);
      for (let at = 0; at < first.count; at += 1) {
        const from = startOf(of(at).ends, at);
        const length = of(at).ends[at] - from;
        for (let one = 0; one < length; one += 1) into[startOf(ends, at) + one] = of(at)[column][from + one];
      }
      return [column, into];
    });
    return { ends, ...Object.fromEntries(merged) };
  }
}
