import { rankNurses } from '../rank.js';
import { matchPolicy } from '../policy.js';
import { always, sampleGap, sampleNurse, TODAY } from '../testing/samples.js';
import { classRights } from './class-rights.js';
import { MarketIndexBuilder } from './market-index-builder.js';
import type { MarketIndex } from './market-index.js';
import type { SearchOptions } from './question.js';
import { CLASSES, RATES } from './testing/random-market.js';
import { FACTS, newIndex } from './testing/whole-ranking.js';

const NURSES = 3000;

/** Ids in no order, spread over all there can be. */
const scattered = (number: number): string => {
  const word = (salt: number): string =>
    (Math.imul(number * 4 + salt + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  const text = [0, 1, 2, 3].map(word).join('');
  return [0, 8, 12, 16, 20].map((from, at) => text.slice(from, [8, 12, 16, 20, 32][at])).join('-');
};

/** Only experience counts, and hardly two nurses in a hundred differ in it. */
const policy = matchPolicy('experience alone', { 'experience-depth': 1 });
const nurse = (number: number): ReturnType<typeof sampleNurse> => {
  const [known] = sampleNurse().specialties;
  const years = number % 97 === 0 ? 2 : 40;
  return sampleNurse({ id: scattered(number), facts: FACTS[0]!, specialties: [{ ...known!, years }] });
};

describe('nurses of one score', () => {
  // Who holds a rare certificate is looked up, and not searched for.
  const gap = sampleGap({ requirements: { ...sampleGap().requirements, certificates: [] } });
  const decisions = Array.from({ length: CLASSES }, () => always());
  const held = new Map<string, ReturnType<typeof nurse>>();
  let index: MarketIndex;

  const expectSame = (k: number, after?: SearchOptions['after']): SearchOptions['after'] => {
    const common = { policy, today: TODAY, rates: RATES };
    const { ranked } = rankNurses({ ...common, gap, nurses: [...held.values()], decisionsOf: () => always() });
    const from = after ? ranked.findIndex(({ nurseId }) => nurseId === after.id) + 1 : 0;
    const expected = ranked.slice(from, from + k).map(({ nurseId, score }) => ({ nurseId, score }));
    const rights = classRights(gap, decisions);
    const { top, rowsLookedAt } = index.search(gap, { ...common, rights, k, ...(after && { after }) });
    expect(top).toEqual(expected);
    if (!after) expect(rowsLookedAt).toBeLessThan(k + NURSES / 4);
    const last = top.at(-1)!;
    return { failedCount: 0, score: last.score, id: last.nurseId };
  };

  beforeAll(() => {
    const builder = new MarketIndexBuilder(newIndex().classes, { referenceRates: RATES });
    for (let number = 0; number < NURSES; number += 1) {
      held.set(scattered(number), nurse(number));
      builder.addNurse(nurse(number), 0);
    }
    index = builder.build();
  });

  it('stand in the order of their ids, page after page, and hardly any is looked at', () => {
    for (const k of [1, 5, 50]) {
      let after: SearchOptions['after'];
      for (let page = 0; page < 5; page += 1) after = expectSame(k, after);
    }
  });

  it('still do after many have left and others have come', () => {
    for (let number = 0; number < NURSES; number += 3) {
      held.delete(scattered(number));
      index.remove(scattered(number));
      held.set(scattered(number + NURSES), nurse(number + NURSES));
      index.upsert(nurse(number + NURSES), 0);
    }
    for (const k of [1, 5, 50, 400]) expectSame(k);
  });
});
