import { CONSTRAINT_NAMES } from '../constraints/index.js';
import { comparePositions } from '../rank.js';
import type { ClassRegistry } from './class-registry.js';
import { STANDINGS } from './class-rights.js';
import type { CompiledGap } from './compiled-gap.js';
import { FirstPlaces } from './first-places.js';
import { ALIVE, CLASS, FLAGS, RECORD_WORDS } from './nurse-layout.js';
import type { NurseRows } from './nurse-rows.js';
import type { ClassedNurse } from './odd-nurses.js';
import { passesProfile } from './profile-check.js';
import type { RankPlaceOf, WholeAnswer } from './question.js';
import { failedConstraints, scoreOf } from './scan.js';
import { formatUuid } from './uuid.js';
import { WholeCheck } from './whole-check.js';
import { yearsOfSlot } from './years-of-slot.js';

const bits = (word: number): number => {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count += 1;
  return count;
};

interface Everybody {
  readonly rows: NurseRows;
  readonly classes: ClassRegistry;
  readonly odd: Iterable<ClassedNurse>;
}

/** Keeps what is told of each nurse, one after the other. */
class WholeCount {
  considered = 0;
  private eligible = 0;
  private listed = 0;
  private ahead = 0;
  private readonly failures = new Uint32Array(CONSTRAINT_NAMES.length);
  private readonly places: FirstPlaces;

  constructor(private readonly gap: CompiledGap) {
    this.places = new FirstPlaces(gap.k + 1);
  }

  /** @param score and @param id are asked for only where they count */
  take(failed: number, classId: number, score: () => number, id: () => string): void {
    const { after, filters = {}, rights } = this.gap.options;
    this.considered += 1;
    for (let left = failed; left !== 0; left &= left - 1) this.failures[31 - Math.clz32(left & -left)]! += 1;
    if (failed === 0) this.eligible += 1;
    if (filters.standing !== undefined && STANDINGS[rights.standing[classId] ?? 0] !== filters.standing) return;
    const failedCount = bits(failed);
    const counts = failed === 0;
    if (!counts && !this.places.takes(failedCount)) return;
    const value = score();
    if (value < this.gap.leastScore) return;
    if (counts) this.listed += 1;
    if (after) {
      // By the id alone only where the rest does not decide.
      const sooner = failedCount - after.failedCount || after.score - value;
      if (sooner < 0 || (sooner === 0 && comparePositions({ failedCount, score: value, id: id() }, after) <= 0)) {
        if (counts) this.ahead += 1;
        return;
      }
    }
    this.places.offer(failedCount, value, id);
  }

  answer(): WholeAnswer {
    const { k } = this.gap;
    const { eligible, listed, ahead, considered } = this;
    const rows = this.places.kept.slice(0, k).map(({ id, ...place }): RankPlaceOf => ({ nurseId: id, ...place }));
    const failures = Object.fromEntries(CONSTRAINT_NAMES.map((name, at) => [name, this.failures[at]!]));
    return { rows, more: this.places.kept.length > k, considered, eligible, listed, ahead, failures };
  }
}

/** Everybody in the order of `comparePositions`, the excluded after the others, by looking at each of them. */
export const wholeList = ({ rows, classes, odd }: Everybody, gap: CompiledGap): WholeAnswer => {
  const count = new WholeCount(gap);
  const { store, lists } = rows;
  const records = store.records.array;
  const check = new WholeCheck(gap, classes, records, store.pool.array);
  let [record, years] = [0, 0];
  const score = (): number => check.score(record, years);
  const id = (): string => formatUuid(records, record);
  for (let slot = 0; slot < store.usedRecords; slot += 1) {
    record = slot * RECORD_WORDS;
    if ((records[record + FLAGS]! & ALIVE) === 0 || gap.profile?.passes(slot) === false) continue;
    years = gap.specialty < 0 ? -1 : yearsOfSlot(store, lists.pool, slot, gap.specialty);
    count.take(check.failed(record, years), records[record + CLASS]!, score, id);
  }
  for (const { nurse, classId } of odd) {
    if (!passesProfile(nurse, gap.options.filters ?? {})) continue;
    const names = failedConstraints(gap.gap, nurse, classId, gap.options);
    const failed = CONSTRAINT_NAMES.reduce((mask, name, at) => mask | (names.includes(name) ? 1 << at : 0), 0);
    const oddScore = (): number => scoreOf(gap.gap, nurse, classId, gap.options);
    count.take(failed, classId, oddScore, () => nurse.id);
  }
  return count.answer();
};
